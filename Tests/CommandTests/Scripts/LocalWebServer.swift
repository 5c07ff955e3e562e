import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A web server on this machine, as small as a test needs: one request a connection, answered as it was told.
final class LocalWebServer: @unchecked Sendable {
  /// An answer as it goes over the wire.
  struct Answer {
    var status = "200 OK"
    var headers: [String] = []
    var body = Data()
    /// What the answer says that its body holds; `nil` for the truth, an empty text to say nothing.
    var statedLength: String?

    static func page(_ text: String, headers: [String] = []) -> Answer {
      Answer(headers: ["Content-Type: text/html"] + headers, body: Data(text.utf8))
    }
    static func redirect(to path: String) -> Answer { Answer(status: "302 Found", headers: ["Location: \(path)"]) }
    static let missing = Answer(status: "404 Not Found", body: Data("<h1>Not found</h1>".utf8))

    fileprivate var bytes: Data {
      let length = statedLength ?? String(body.count)
      var lines = ["HTTP/1.1 \(status)", "Connection: close"] + headers
      if !length.isEmpty { lines.append("Content-Length: \(length)") }
      return Data((lines + ["", ""]).joined(separator: "\r\n").utf8) + body
    }
  }

  /// What was asked for.
  struct Request {
    var path: String
    /// With names in lower case.
    var headers: [String: String]
  }

  struct Failure: Error {
    var call: String
    var code: Int32
  }

  let port: UInt16
  private let listener: Int32
  private let lock = NSLock()
  private var answers: [String: (Request) -> Answer] = [:]
  private var log: [Request] = []

  init() throws {
    listener = socket(AF_INET, Self.stream, 0)
    if listener < 0 { throw Failure(call: "socket", code: errno) }
    // A program that is started meanwhile must not keep the port open.
    _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, size) == 0 && listen(listener, 16) == 0 && getsockname(listener, address, &size) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    if !isBound { throw Failure(call: "bind", code: errno) }
    Thread.detachNewThread { [self] in serve() }
  }

  /// Ends the server: its thread leaves `accept`.
  func stop() {
    shutdown(listener, Int32(Self.both))
    #if canImport(Darwin)
      // Only closing wakes it there.
      close(listener)
    #endif
  }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// Says how a path is answered from now on.
  func answer(_ path: String, _ answer: @escaping (Request) -> Answer) {
    lock.withLock { answers[path] = answer }
  }

  /// All requests up to now.
  var requests: [Request] { lock.withLock { log } }

  private func serve() {
    while true {
      let connection = accept(listener, nil, nil)
      if connection < 0 {
        if errno == EINTR { continue }
        #if !canImport(Darwin)
          close(listener)
        #endif
        return
      }
      _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
      #if canImport(Darwin)
        var yes: Int32 = 1
        setsockopt(connection, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
      #endif
      // Browsers hold connections open that they ask nothing on, so that one must not wait for the other.
      Thread.detachNewThread { [self] in
        handle(connection)
        close(connection)
      }
    }
  }

  private func handle(_ connection: Int32) {
    guard let request = Self.request(from: connection) else { return }
    let answer = lock.withLock {
      log.append(request)
      return answers[request.path]
    }
    var bytes = (answer?(request) ?? .missing).bytes
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Self.withoutSignal) }
      if count <= 0 { return }
      bytes.removeFirst(count)
    }
    // The client has the answer once it closes its side; closing with bytes unread would take the answer back.
    shutdown(connection, Int32(Self.writing))
    var rest = [UInt8](repeating: 0, count: 4096)
    while recv(connection, &rest, rest.count, 0) > 0 {}
  }

  private static func request(from connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    let end = Array("\r\n\r\n".utf8)
    while !bytes.reversed().starts(with: end.reversed()) {
      let count = recv(connection, &buffer, buffer.count, 0)
      if count <= 0 { return nil }
      bytes += buffer[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ")
    guard words.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    return Request(path: String(words[1]), headers: headers)
  }

  // The same constants have other types and names on each system.
  #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue)
    private static let withoutSignal = Int32(MSG_NOSIGNAL)
    private static let both = Int(SHUT_RDWR)
    private static let writing = Int(SHUT_WR)
  #else
    private static let stream = SOCK_STREAM
    private static let withoutSignal: Int32 = 0
    private static let both = SHUT_RDWR
    private static let writing = SHUT_WR
  #endif
}
