public import Findings
import ScopeModel
import TextRendering

/// Whether a file is an OpenAPI document, for commands that accept other files too. Its contents decide, not its name.
public enum SpecificationFile: Sendable {
  case document(Specification)
  /// Meant as an OpenAPI document that cannot be used: Swagger 2.0, a later version, broken YAML.
  case unfit(InputError)
  /// YAML or JSON of something else.
  case data
  case other

  public init(
    _ bytes: [UInt8], path: String, limits: SpecificationLimits = SpecificationLimits(),
    files: SpecificationFiles? = nil
  ) {
    let source = SourceReader(path: path, limits: limits)
    let head = FileHead(bytes)
    // A page of several megabytes need not be parsed as YAML to find that it is not YAML.
    guard head.isJSON || head.mentionsVersion else {
      self = .other
      return
    }
    // A catalog need not be parsed to find that it is not a document.
    guard !head.isJSON || head.mentionsVersion else {
      self = .data
      return
    }
    do throws(InputError) {
      let tree = try source.read(bytes)
      guard tree.1.members != nil else {
        self = .other
        return
      }
      guard Self.versionKeys.contains(where: { tree.1[$0] != nil }) else {
        self = .data
        return
      }
      self = .document(try Specification(tree, source, files: files))
    } catch {
      self = head.isMeantAsDocument || error.first.id == "not-openapi" ? .unfit(error) : .other
    }
  }

  /// The keys that give the version of a document.
  fileprivate static let versionKeys = ["openapi", "swagger"]
}

/// What the first lines of a file say.
private struct FileHead {
  private let bytes: [UInt8]
  private let first: UInt8?
  let mentionsVersion: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    first = bytes.first { !Self.spaces.contains($0) }
    mentionsVersion = SpecificationFile.versionKeys.contains { bytes.firstRange(ofBytes: Array($0.utf8)) != nil }
  }

  private static let spaces: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]

  var isJSON: Bool { first == UInt8(ascii: "{") }

  /// Whether a file that cannot be read was meant as a document: JSON, or YAML whose first line is a key, with the version's key anywhere.
  /// A page that shows such a line in an example begins with words.
  var isMeantAsDocument: Bool {
    if isJSON { return true }
    guard mentionsVersion else { return false }
    if first == UInt8(ascii: "/") { return true }
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.lazy.map { Self.words(of: $0) }
    let line = lines.first { !$0.isEmpty && !Self.isSkipped($0) }
    return (line.map(Self.isKey) ?? false) && lines.contains { Self.isVersion($0) }
  }

  private static func words(of line: ArraySlice<UInt8>) -> String {
    String(decoding: line.drop { spaces.contains($0) }, as: UTF8.self)
  }

  /// Comments, directives, and the line that begins a document.
  private static func isSkipped(_ line: String) -> Bool { ["#", "%", "---"].contains { line.hasPrefix($0) } }

  private static func isKey(_ line: String) -> Bool {
    line.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_-\"' ".contains($0)) || $0 == "/" }.count < line.count
      && line.drop { $0.isASCII && ($0.isLetter || $0.isNumber || "_-\"'/".contains($0)) }.drop { $0 == " " }.first
        == ":"
  }

  private static func isVersion(_ line: String) -> Bool {
    let word = line.drop { $0 == "\"" || $0 == "'" }
    return SpecificationFile.versionKeys.contains { word.hasPrefix($0) }
  }
}
