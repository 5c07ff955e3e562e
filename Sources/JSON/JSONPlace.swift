/// A place in a JSON file, as messages show it.
public struct JSONPlace: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// From 1, in bytes.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte. A line ends with a line feed, a carriage return, or both together.
  public init(offset: Int, in bytes: [UInt8]) {
    var line = 1
    var lineStart = 0
    let end = min(offset, bytes.count)
    for index in 0..<end {
      let isLineFeed = bytes[index] == UInt8(ascii: "\n")
      let isLoneReturn =
        bytes[index] == UInt8(ascii: "\r") && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
      if isLineFeed || isLoneReturn {
        line += 1
        lineStart = index + 1
      }
    }
    self.init(line: line, column: end - lineStart + 1)
  }
}
