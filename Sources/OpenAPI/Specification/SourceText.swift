/// The bytes of an OpenAPI file, and where its lines begin.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// The length of the byte order mark, 3 or 0.
  let start: Int
  /// The offset of each line's first byte.
  let lineStarts: [Int]

  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lineStarts = [start]
    var index = start
    while index < bytes.count {
      let length = Self.lineBreak(at: index, in: bytes)
      if length > 0 {
        index += length
        lineStarts.append(index)
      } else {
        index += 1
      }
    }
    self.lineStarts = lineStarts
  }

  /// The length of the line break at an offset; 0 if there is none. YAML 1.1, which libyaml follows, also ends lines at
  /// NEL, LS and PS; its marks count them.
  private static func lineBreak(at index: Int, in bytes: [UInt8]) -> Int {
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      let isSeparator = index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] | 1) == 0xA9
      return isSeparator ? 3 : 0
    default: return 0
    }
  }

  /// The offset of a place that a YAML mark names.
  ///
  /// - Parameters:
  ///   - line: From 0. A line after the last one is the end of the file.
  ///   - column: From 0, in characters.
  func offset(line: Int, column: Int) -> Int {
    guard line < lineStarts.count else { return bytes.count }
    var index = lineStarts[line]
    for _ in 0..<column where index < bytes.count {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }

  /// The number of the line with a byte, from 0.
  func line(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line without its break.
  func content(ofLine line: Int) -> Range<Int> {
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] - lineBreak(endingLine: line).count : bytes.count
    return lineStarts[line]..<end
  }

  /// The break at the end of a line. If it has none, that of the first line with one; if no line has one, a line feed.
  func lineBreak(endingLine line: Int) -> ArraySlice<UInt8> {
    guard lineStarts.count > 1 else { return [0x0A] }
    let end = lineStarts[line + 1 < lineStarts.count && line >= 0 ? line + 1 : 1]
    for length in [3, 2, 1] where end - length >= start && Self.lineBreak(at: end - length, in: bytes) == length {
      return bytes[(end - length)..<end]
    }
    return [0x0A]
  }
}
