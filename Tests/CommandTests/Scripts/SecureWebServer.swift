import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A web server on this machine that speaks TLS with a certificate of its own making, and leads away from itself in three ways.
final class SecureWebServer {
  static var isPossible: Bool { ScriptProject.program("openssl") != nil && ScriptProject.program("python3") != nil }

  /// Answers `/redirect` with a redirect, `/script` with a page that goes elsewhere, `/refresh` with one that asks the browser to.
  private static let program = """
    import http.server, pathlib, ssl, sys

    folder, target = pathlib.Path(sys.argv[1]), sys.argv[2]
    pages = {
        "/script": f"<p>x</p><script>location = '{target}'</script>",
        "/refresh": f"<meta http-equiv=refresh content='0; url={target}'><p>x</p>",
    }


    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(302 if self.path == "/redirect" else 200)
            self.send_header("Location", target)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(pages.get(self.path, "").encode())

        def log_message(self, *words):
            pass


    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate", folder / "key")
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    (folder / "port.new").write_text(str(server.server_address[1]))
    (folder / "port.new").rename(folder / "port")
    server.serve_forever()
    """

  private let folder: URL
  private let process = Process()
  private let port: String

  /// - Parameter target: The address that every way leads to.
  init(leadingTo target: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "scopetables-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard let openssl = ScriptProject.program("openssl"), let python = ScriptProject.program("python3") else {
      throw ScriptProject.Failure(text: "There is no openssl or no python3.")
    }
    let certificate = try CommandRun(
      ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
        + ["-keyout", "key", "-out", "certificate"], in: folder, program: openssl)
    guard certificate.status == 0 else { throw ScriptProject.Failure(text: certificate.messages) }
    process.executableURL = python
    process.arguments = ["-c", Self.program, folder.path, target]
    // A browser that does not trust the certificate is no news.
    process.standardError = FileHandle.nullDevice
    try process.run()
    let file = folder.appending(path: "port")
    for _ in 1...200 where !FileManager.default.fileExists(atPath: file.path) { Thread.sleep(forTimeInterval: 0.1) }
    port = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  func stop() {
    // The threads of the tests block SIGTERM, and what they start inherits that: it would wait for ever.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  func url(_ path: String) -> String { "https://127.0.0.1:\(port)\(path)" }

  /// A program that starts the installed browser and has it take this server's certificate.
  var trustingBrowser: URL {
    get throws {
      let found = try CommandRun(["--find"], in: folder, program: ScriptProject.renderer)
      let browser = found.output.split(separator: "\n").first ?? ""
      let program = folder.appending(path: "browser")
      try Data("#!/bin/sh\nexec \"\(browser)\" --ignore-certificate-errors \"$@\"\n".utf8).write(to: program)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
      return program
    }
  }
}
