import ScopeModel

/// What a file holds, told from its bytes: names are anybody's guess.
enum FileKind {
  case catalog, specification, page

  init(_ bytes: [UInt8]) {
    switch bytes.first(where: { !Self.spaces.contains($0) }) {
    case UInt8(ascii: "{"): self = Self.kind(ofJSON: bytes)
    case UInt8(ascii: "<"): self = .page
    default: self = Self.hasLine(bytes, beginning: "openapi:") ? .specification : .page
    }
  }

  private static let spaces: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]

  /// What is no JSON after all is for those to refuse who know what it should be.
  private static func kind(ofJSON bytes: [UInt8]) -> FileKind {
    do throws(JSONSyntaxError) {
      let root = try JSONParser().parse(bytes)
      return root["openapi"] == nil && root["swagger"] == nil ? .catalog : .specification
    } catch {
      return .specification
    }
  }

  private static func hasLine(_ bytes: [UInt8], beginning words: String) -> Bool {
    let words = Array(words.utf8)
    return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
      line.starts(with: words) || line.starts(with: [0xEF, 0xBB, 0xBF] + words)
    }
  }
}
