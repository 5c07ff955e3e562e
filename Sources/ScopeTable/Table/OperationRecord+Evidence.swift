extension OperationRecord {
  /// Where a page says what an operation needs.
  public struct Evidence: Hashable, Sendable {
    /// The page as the catalog names it: `Inputs/devrev/scope-reference.txt`.
    public var page: String
    /// The line of the page, from 1.
    public var line: Int
    /// The page's address, where the catalog has one.
    public var url: String?

    public init(page: String, line: Int, url: String? = nil) {
      self.page = page
      self.line = line
      self.url = url
    }
  }
}

extension OperationRecord.Evidence: CustomStringConvertible {
  /// `Inputs/devrev/scope-reference.txt:479, https://docs.devrev.test/scopes`
  public var description: String { "\(page):\(line)" + (url.map { ", \($0)" } ?? "") }
}

/// The evidence of a table's rows as a generated file holds it: a line for each page, then one for each row, in the rows' order.
///
///     page Inputs/devrev/scope-reference.txt url https://docs.devrev.test/scopes
///     1 479
///     -
///
/// A row's line holds the number of the page, from 1, and the line of that page. A row without evidence has `-`. The text stands
/// beside the rows and not in them, because a line that is added to a page moves the evidence of all rows after it.
package enum EvidenceText {
  private static let page: StaticString = "page "
  private static let none: StaticString = "-"

  /// - Parameter entries: One for each row, in the rows' order.
  package static func text(of entries: [OperationRecord.Evidence?]) -> String {
    var pages: [String] = []
    // By bytes: two names that Swift calls equal may differ in normalisation.
    var numbers: [[UInt8]: Int] = [:]
    var rows: [String] = []
    for entry in entries {
      guard let entry else {
        rows.append("\(none)")
        continue
      }
      let line =
        "\(page)\(NotationWord.written(entry.page))" + (entry.url.map { " url " + NotationWord.written($0) } ?? "")
      let number = numbers[Array(line.utf8)] ?? pages.count + 1
      if numbers.updateValue(number, forKey: Array(line.utf8)) == nil { pages.append(line) }
      rows.append("\(number) \(entry.line)")
    }
    return (pages + rows).joined(separator: "\n")
  }

  /// The evidence of a row, from 0; `nil` if the row has none, and where the text cannot be read.
  static func evidence(ofRow number: Int, in text: TableBytes) -> OperationRecord.Evidence? {
    var pages: [Int] = []
    var offset = 0
    while text.holds(page, at: offset) {
      pages.append(offset)
      offset = text.next(UInt8(ascii: "\n"), from: offset) + 1
    }
    for _ in 0..<number { offset = text.next(UInt8(ascii: "\n"), from: offset) + 1 }
    var row = NotationCursor(text.line(at: offset))
    guard let page = row.integer(), row.skip(" "), let line = row.integer(), row.isAtEnd,
      pages.indices.contains(page - 1)
    else { return nil }
    var cursor = NotationCursor(text.line(at: pages[page - 1]))
    guard cursor.skip(Self.page), let name = cursor.word() else { return nil }
    return OperationRecord.Evidence(page: name, line: line, url: cursor.skip(" url ") ? cursor.word() : nil)
  }
}

extension TableBytes {
  /// The line that begins at `offset`.
  func line(at offset: Int) -> ArraySlice<UInt8> {
    ArraySlice(part(offset, next(UInt8(ascii: "\n"), from: offset) &- offset).array)
  }
}
