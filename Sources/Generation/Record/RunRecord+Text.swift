import CatalogJSON
import Findings
import Hashing
import JSON

/// The record as a file: one line for each fact, below a line with the hash of the others. Reading a thousand lines must take less
/// time than looking at a thousand files, so the numbers are read directly from the bytes.
///
///     scopetables-run 1 9f86d081…
///     program 0.1.0 66310 1212 69201344 1764511200000000000 1764511200000000000
///     folder Generated
///     failOnFindings none
///     finding {"severity": "note", …}
///     input 9f86d081… 66310 1213 41238 1764511200000000000 1764511200000000000 Inputs/acme/boats.html
///     input 9f86d081… - scopetables.json
///     input - provenance.json
///     output 9f86d081… 66310 1214 1040 1764511200000000000 1764511200000000000 acme/acme.scopes.json
extension RunRecord {
  private static let head = "scopetables-run 1 "

  /// The bytes of the record; `nil` if a path or name contains a line break.
  public var bytes: [UInt8]? {
    var lines = ["program \(program)", "folder \(folder)", "failOnFindings \(failOnFindings.rawValue)"]
    lines += findings.map { "finding \(FindingNode.node(of: $0).line)" }
    lines += inputs.map { "input \($0.line)" } + outputs.map { "output \($0.line)" }
    guard !lines.contains(where: { $0.utf8.contains(UInt8(ascii: "\n")) }) else { return nil }
    let text = lines.map { $0 + "\n" }.joined()
    return Array("\(Self.head)\(SHA256.hexadecimal(of: Array(text.utf8)))\n\(text)".utf8)
  }

  /// The record in the bytes; `nil` if they are cut short, changed, or of another version.
  public init?(bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let body = Array(bytes[(end + 1)...])
    guard bytes[..<end].elementsEqual("\(Self.head)\(SHA256.hexadecimal(of: body))".utf8) else { return nil }
    self.init(program: "", folder: "", failOnFindings: .none, inputs: [], outputs: [], findings: [])
    var start = 0
    while let end = body[start...].firstIndex(of: UInt8(ascii: "\n")) {
      var line = RecordLine(body[start..<end])
      guard read(&line) else { return nil }
      start = end + 1
    }
    guard start == body.count else { return nil }
  }

  private mutating func read(_ line: inout RecordLine) -> Bool {
    switch line.word() {
    case "program": program = line.rest
    case "folder": folder = line.rest
    case "failOnFindings":
      guard let threshold = FindingThreshold(rawValue: line.rest) else { return false }
      failOnFindings = threshold
    case "finding":
      guard let finding = FindingNode.finding(json: Array(line.rest.utf8)) else { return false }
      findings.append(finding)
    case "input":
      guard let file = File(&line) else { return false }
      inputs.append(file)
    case "output":
      guard let file = File(&line) else { return false }
      outputs.append(file)
    default: return false
    }
    return true
  }
}

extension RunRecord.File {
  fileprivate var line: String {
    switch state {
    case .absent: "- \(path)"
    case .present(let sha256, nil): "\(sha256) - \(path)"
    case .present(let sha256, let signature?):
      "\(sha256) \(signature.device) \(signature.inode) \(signature.size) \(signature.modified) \(signature.changed) \(path)"
    }
  }

  fileprivate init?(_ line: inout RecordLine) {
    guard let sha256 = line.word() else { return nil }
    guard sha256 != "-" else {
      self.init(path: line.rest, state: .absent)
      return
    }
    guard !line.skipsDash() else {
      self.init(path: line.rest, state: .present(sha256: sha256, signature: nil))
      return
    }
    guard let device = line.number(), let inode = line.number(), let size = line.number(),
      let modified = line.number(), let changed = line.number()
    else { return nil }
    let signature = FileSignature(
      device: UInt64(bitPattern: device), inode: UInt64(bitPattern: inode), size: size, modified: modified,
      changed: changed)
    self.init(path: line.rest, state: .present(sha256: sha256, signature: signature))
  }
}

/// One line of the record, read from left to right.
private struct RecordLine {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The bytes up to the next space; moves past both.
  private mutating func piece() -> ArraySlice<UInt8>? {
    guard position < bytes.endIndex else { return nil }
    let end = bytes[position...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
    defer { position = min(end + 1, bytes.endIndex) }
    return bytes[position..<end]
  }

  mutating func word() -> String? { piece().map { String(decoding: $0, as: UTF8.self) } }

  mutating func skipsDash() -> Bool {
    guard bytes[position...].starts(with: "- ".utf8) else { return false }
    position += 2
    return true
  }

  /// A whole number. It is only compared with others, so overflow is ignored.
  mutating func number() -> Int64? {
    guard let digits = piece(), !digits.isEmpty else { return nil }
    var number: Int64 = 0
    for byte in digits {
      if byte == UInt8(ascii: "-"), number == 0 { continue }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number &* 10 &+ Int64(byte - UInt8(ascii: "0"))
    }
    return number
  }

  var rest: String { String(decoding: bytes[position...], as: UTF8.self) }
}
