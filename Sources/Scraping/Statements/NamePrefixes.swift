import PageReading
import TextRendering

/// Where a page says the prefix of its operations' names.
///
///     Boat Hire (service prefix: boats) provides the following actions.        service prefix: {prefix}
struct NamePrefixes {
  /// What a page says about the operations of one table.
  enum Found: Hashable {
    /// The prefix, and the place of the words that say it.
    case one(String, Block)
    case several([String])
    case none
  }

  private struct Statement {
    var block: Block
    var prefixes: [String]
  }

  private var statements: [Statement] = []

  /// - Parameter pattern: What is around a prefix: `service prefix: {prefix}`.
  init(_ page: Page, pattern: String) {
    guard let pattern = PrefixPattern(pattern) else { return }
    for block in page.blocks {
      let prefixes = pattern.prefixes(in: Self.text(of: block))
      if !prefixes.isEmpty { statements.append(Statement(block: block, prefixes: prefixes)) }
    }
  }

  /// The prefix that is said last above a place; where none is, the one that is said below.
  func prefix(above place: Entry.Place) -> Found {
    if let nearest = statements.last(where: { $0.block.place.offset < place.offset }) { return Self.found([nearest]) }
    return Self.found(statements)
  }

  private static func found(_ statements: [Statement]) -> Found {
    guard let first = statements.first, let prefix = first.prefixes.first else { return .none }
    var all: [String] = []
    for prefix in statements.flatMap(\.prefixes) where !all.contains(prefix) { all.append(prefix) }
    return all.count == 1 ? .one(prefix, first.block) : .several(all)
  }

  /// The words of a piece of running text; tables and code say no prefix.
  private static func text(of block: Block) -> String {
    switch block {
    case .heading(let heading): heading.text
    case .paragraph(let paragraph): paragraph.lines.map(\.text).joined(separator: " ")
    case .listItem(let item): item.lines.map(\.text).joined(separator: " ")
    case .table, .code: ""
    }
  }
}

/// What is around a prefix, and how it is found in a text.
private struct PrefixPattern {
  private let before: [UInt8]
  private let after: [UInt8]

  init?(_ pattern: String) {
    guard let place = pattern.firstRange(of: OperationNaming.prefixPlace) else { return nil }
    before = Array(SourceWords.trimmed(pattern[..<place.lowerBound]).utf8)
    after = Array(SourceWords.trimmed(pattern[place.upperBound...]).utf8)
  }

  /// The prefixes that a text says, each once.
  func prefixes(in text: String) -> [String] {
    var prefixes: [String] = []
    var rest = text.utf8[...]
    while let range = rest.firstRange(ofBytesInAnyCase: before) {
      let behind = rest[range.upperBound...].drop { $0 == UInt8(ascii: " ") }
      let marks = behind.prefix(while: Self.isQuote)
      let word = behind.dropFirst(marks.count).prefix(while: Self.isPrefixByte)
      let tail = behind[word.endIndex...].drop { $0 == UInt8(ascii: " ") || Self.isQuote($0) }
      // A full stop after it ends the sentence.
      let prefix = String(decoding: word, as: UTF8.self).trimmed(of: ".")
      if !prefix.isEmpty, !prefixes.contains(prefix), after.isEmpty || begins(tail) { prefixes.append(prefix) }
      // Words that nothing precedes are at the beginning.
      if before.isEmpty { break }
      rest = behind
    }
    return prefixes
  }

  private func begins(_ tail: Substring.UTF8View) -> Bool {
    tail.firstRange(ofBytesInAnyCase: after)?.lowerBound == tail.startIndex
  }

  private static func isQuote(_ byte: UInt8) -> Bool { "`\"'".utf8.contains(byte) }

  private static func isPrefixByte(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILowercase || byte.isASCIIUppercase || "-_.".utf8.contains(byte)
  }
}
