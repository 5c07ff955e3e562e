/// Reads the bytes of a page, HTML or plain text.
public struct PageReader: Sendable {
  public var limits: ReadingLimits

  public init(limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
  }

  /// The page that the bytes hold. The form is found from the bytes, not from the path.
  ///
  /// - Parameter path: How the page is called in messages and evidence.
  /// - Throws: ``PageReadingError`` where the bytes are empty, too many, not UTF-8, or cut short.
  public func read(_ bytes: [UInt8], path: String) throws(PageReadingError) -> Page {
    guard bytes.count <= limits.maximumBytes else {
      throw PageReadingError(
        id: "page-too-large",
        "the page has \(bytes.count) bytes, more than the \(limits.maximumBytes) that are read; split it, or raise the limit",
        path: path)
    }
    let text = try PageEncoding.check(bytes, path: path)
    switch FormDetection.form(of: text) {
    case .html: return try HTMLPageReader.read(text, path: path, limits: limits)
    case .text: return try TextPageReader.read(Array(text), path: path, limits: limits)
    }
  }
}
