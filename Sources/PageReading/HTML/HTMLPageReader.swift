import Findings

/// Reads an HTML page through libxml2's SAX interface, without a tree.
enum HTMLPageReader {
  static let cutShort = "cut-short"
  static let tooDeep = "nested-too-deep"
  static let tableTooLarge = "table-too-large"
  static let parserStopped = "parser-stopped"
  static let tooManyAttributes = "too-many-attributes"

  /// The page that the bytes hold. They are UTF-8 without NUL.
  ///
  /// - Parameter form: What the HTML was made from.
  /// - Throws: ``InputError`` if a limit is passed, or where the page ends inside of something that has to be closed.
  static func read(
    _ bytes: ArraySlice<UInt8>, path: String, form: Page.Form = .html, limits: ReadingLimits,
    notSupported: NotSupportedMarks
  ) throws(InputError) -> Page {
    var terminated: [UInt8] = []
    // With room for the NUL from the start, so that it does not cost a second copy.
    terminated.reserveCapacity(bytes.count + 1)
    terminated += bytes
    terminated.append(0)
    // Not `rethrows`: the closure returns what happened, so that no error and no pointer leaves it.
    let outcome = terminated.withUnsafeBufferPointer { SAXParser.parse($0, limits: limits) }
    switch outcome {
    case .read(let blocks, let leftOut, let lineCount):
      return Page(
        path: path, form: form, lineCount: lineCount, blocks: blocks, notSupported: notSupported, leftOut: leftOut)
    case .refused(let line):
      throw InputError(
        id: tooManyAttributes,
        "This tag has too many attributes. Remove some, or raise the limit \(limits.told(.attributes)).",
        path: path, line: line)
    case .stopped(let stop, let line):
      throw error(for: stop, line: line, path: path, limits: limits)
    }
  }

  private static func error(
    for stop: SAXParser.Stop, line: Int, path: String, limits: ReadingLimits
  ) -> InputError {
    switch stop {
    case .insideElement(let name, let opened):
      let beginning = opened.map { " that began on line \($0)" } ?? ""
      return InputError(
        id: cutShort, "The page ends inside <\(name)>\(beginning), so it was cut short. Download it again.", path: path,
        line: line)
    case .insideMarkup(let what):
      return InputError(
        id: cutShort, "The page ends inside \(what), so it was cut short. Download it again.", path: path, line: line)
    case .parser(let message):
      return InputError(
        id: parserStopped, "libxml2 stopped here: \(message). The rest cannot be read. Correct or split the page.",
        path: path, line: line)
    case .builder(.tooDeep):
      return InputError(
        id: tooDeep,
        "Too many elements are open here. Close those that are never closed, or raise the limit \(limits.told(.depth)).",
        path: path, line: line)
    case .builder(.tableTooLarge):
      return InputError(
        id: tableTooLarge,
        """
        The table that begins here has too many cells or columns once its spans are resolved. Check its spans, or raise the \
        limit \(limits.told(.tableCells)) or \(limits.told(.columns)).
        """,
        path: path, line: line)
    }
  }
}
