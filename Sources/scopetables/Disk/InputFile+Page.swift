import Findings
import Generation
import PageReading

extension InputFile {
  /// The bytes of a file that may be a page, or of standard input for `-`.
  ///
  /// - Parameter limits: How large a page may be. One byte more than that is read, so that the reader sees that the page is too large.
  /// - Throws: ``InputError`` with one finding.
  static func read(
    _ path: String, name: String? = nil, limits: ReadingLimits = ReadingLimits()
  ) throws(InputError) -> [UInt8] {
    try read(path, name: name, limit: limits.maximumBytes)
  }
}
