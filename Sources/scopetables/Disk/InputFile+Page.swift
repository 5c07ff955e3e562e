import Generation
import PageReading

extension InputFile {
  /// The bytes of a file that may be a page, or of standard input for `-`.
  ///
  /// - Throws: ``InputReading/InputError`` with one finding.
  static func read(_ path: String, name: String? = nil) throws(InputError) -> [UInt8] {
    try read(path, name: name, limit: ReadingLimits().maximumBytes)
  }
}
