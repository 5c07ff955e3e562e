/// What a line of a text dump could be in a table with one row a path and one column a method.
///
///     PathGETPOSTPUTDELETE           ← heads
///     /rest/ui/{version}/content     ← path
///     11.0latest                     ← versions
///     Private                        ← marker
///     READWRITEWRITEDELETE           ← scopes
enum MatrixLineShape: Hashable {
  case blank, heads, path, versions, marker, scopes, other

  /// Words that mark who may use a path. They are the field's, not one page's.
  static let markerWords = ["Private", "PRIVATE", "private"]

  init(_ line: SourceLines.SourceLine, notSupported: NotSupportedMarks) {
    let text = line.text
    if text.isEmpty {
      self = .blank
    } else if text.utf8.first == UInt8(ascii: "/") {
      self = text.utf8.dropFirst().first.map { $0 != UInt8(ascii: "/") && $0 != 0x20 } == true ? .path : .other
    } else if Self.markerWords.contains(text) {
      self = .marker
    } else if Self.isHeads(line) {
      self = .heads
    } else {
      let cell = Self.withoutMarker(text)
      self = Self.isVersions(cell) ? .versions : Self.isScopes(cell, notSupported) ? .scopes : .other
    }
  }

  /// Two or more methods that ran together, on a short line without borders.
  private static func isHeads(_ line: SourceLines.SourceLine) -> Bool {
    let text = line.text
    guard text.utf8.count <= 160, line.tabCells == nil, !text.utf8.contains(UInt8(ascii: "|")),
      !text.utf8.contains(UInt8(ascii: ",")), !text.hasSuffix(".")
    else { return false }
    return MethodNames(in: text).longestRun > 1
  }

  /// The text without a marker that ran into its beginning or end. Between capitals only a mixed spelling can be told apart.
  private static func withoutMarker(_ text: String) -> Substring {
    let marker = "Private"
    if text.hasSuffix(marker) { return text.dropLast(marker.count) }
    return text.hasPrefix(marker) ? text.dropFirst(marker.count) : text[...]
  }

  /// Numbers with points, and words as in `2.0.alpha1` and `latest`; apart from each other only behind commas.
  private static func isVersions(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 80, first.isDigit || text.hasPrefix("latest") else {
      return false
    }
    var previous = first
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: ","):
        break
      case UInt8(ascii: " "):
        if previous != UInt8(ascii: ",") { return false }
      default: return false
      }
      previous = byte
    }
    return true
  }

  /// Capitals, digits and underscores, and marks for what is not supported. A line of hyphens alone parts heads from rows.
  private static func isScopes(_ text: Substring, _ notSupported: NotSupportedMarks) -> Bool {
    let bytes = Array(text.utf8)
    guard !bytes.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == 0x20 }) else { return false }
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_") where index > 0,
        UInt8(ascii: "0")...UInt8(ascii: "9") where index > 0:
        // "Not supported" begins with a capital as well.
        index += notSupported.length(at: bytes[index...]) ?? 1
      case UInt8(ascii: "/") where index > 0, UInt8(ascii: " ") where index > 0: index += 1
      default:
        guard let length = notSupported.length(at: bytes[index...]) else { return false }
        index += length
      }
    }
    return !bytes.isEmpty
  }
}

extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
