import PageReading
import ScopeTable

/// The part of a page that says what an operation needs.
///
///     Required scopes: Depends on the object type in the type field:
///     type      | required scope
///     incident  | incident:read OR incident:write OR incident:all
struct RequirementSection: Hashable {
  /// Where it begins, from 1.
  var line: Int
  /// The lines and rows that it was read from, each once.
  var words: [Line]
  /// Whether the border between a type and its scopes was inferred.
  var inferred = false
  var outcome: Outcome
  /// The pieces that it takes.
  var pieces: Range<Int>
  /// The heading above it.
  var heading: String?
  /// Whether it is a table of what each kind of token needs.
  var isTokenTable = false
  /// Whether it only lists what may be needed, after a label of the vendor's.
  var isListed = false
  /// The piece of the sentence that leads to it, where that is apart from it.
  var introduction: Int?

  enum Outcome: Hashable {
    case statement(RequirementStatement)
    /// Words that change what is stated elsewhere: roles, scopes that are needed in some cases.
    case condition(Condition)
    /// Why it cannot be read, as the end of a sentence.
    case unreadable(String)

    /// What words say by themselves.
    static func read(_ words: String, vendor: Vendor) -> Outcome {
      do throws(RequirementStatement.Unreadable) {
        return .statement(try RequirementStatement.read([words], vendor: vendor))
      } catch {
        return .unreadable(error.reason)
      }
    }
  }

  /// Every such part of a range of pieces, in its order. Where none is introduced by words, a table whose heads are a type or a kind of
  /// token and a scope is one.
  static func all(in pieces: [PagePiece], range: Range<Int>? = nil, vendor: Vendor) -> [RequirementSection] {
    let range = range ?? pieces.startIndex..<pieces.endIndex
    var found: [RequirementSection] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let section = section(at: index, in: pieces, end: range.upperBound, vendor: vendor) else {
        index += 1
        continue
      }
      found.append(section)
      index = max(index + 1, section.pieces.upperBound)
    }
    let taken = Set(found.flatMap { Array($0.pieces) })
    for index in range where !taken.contains(index) && TokenTable.isOne(pieces[index], vendor: vendor) {
      var reader = RequirementReader(pieces: pieces, start: index, end: range.upperBound, vendor: vendor)
      if let section = reader.readTable() { found.append(section) }
    }
    found = RequirementAsides(pieces: pieces, vendor: vendor).settled(found)
    guard !found.contains(where: { if case .condition = $0.outcome { false } else { true } }) else { return found }
    for index in range where RequirementTable.isHead(pieces[index], vendor: vendor) {
      var reader = RequirementReader(pieces: pieces, start: index, end: range.upperBound, vendor: vendor)
      if let section = reader.readTable() { return found + [section] }
    }
    return found
  }

  private static func section(
    at index: Int, in pieces: [PagePiece], end: Int, vendor: Vendor
  ) -> RequirementSection? {
    guard let line = pieces[index].prose else { return nil }
    if let condition = RoleLabel.condition(line.text, in: pieces, at: index, end: end, vendor: vendor) {
      return condition
    }
    if let inline = InlineScope(line.text, vendor: vendor) {
      return RequirementSection(
        line: line.number, words: [line.source], outcome: .read(inline.names, vendor: vendor),
        pieces: index..<(index + 1))
    }
    guard let introduction = RequirementIntroduction(line.text, vendor: vendor) else { return nil }
    var reader = RequirementReader(pieces: pieces, start: index, end: end, vendor: vendor)
    return reader.read(line, introduction)
  }
}

/// A label of roles with what follows it or is below it. Roles are not scopes, and change what is needed.
enum RoleLabel {
  static func condition(
    _ text: String, in pieces: [PagePiece], at index: Int, end: Int, vendor: Vendor
  ) -> RequirementSection? {
    guard let line = pieces[index].prose else { return nil }
    let bare = text.trimmed(of: "*_")
    let label = bare.prefix { $0 != ":" }
    guard vendor.requirement.roleLabels.contains(where: { $0.lowercased() == label.lowercased() }) else { return nil }
    let rest = SourceWords.trimmed(bare.dropFirst(label.count).drop { $0 == ":" })
    var words = [line.source]
    var values = rest.isEmpty ? [] : [rest]
    var next = index + 1
    if rest.isEmpty {
      while next < end, let item = pieces[next].prose, let depth = item.depth, depth > (line.depth ?? -1) {
        values.append(item.text)
        words.append(item.source)
        next += 1
      }
    }
    guard !values.isEmpty else { return nil }
    let condition = Condition(text: "\(label): \(values.joined(separator: ", "))", effect: .unclear)
    return RequirementSection(line: line.number, words: words, outcome: .condition(condition), pieces: index..<next)
  }
}

/// Scopes in parentheses after other words: `List boats (scope: boats:read)`.
struct InlineScope: Hashable {
  let names: String

  init?(_ text: String, vendor: Vendor) {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return nil }
    let lowered = text.lowercased()
    for label in ["(scope:", "(scopes:", "(required scope:", "(required scopes:", "(permission:", "(requires scope:"] {
      guard let range = lowered.firstRange(of: label) else { continue }
      let start = text.utf8.index(
        text.startIndex, offsetBy: lowered.utf8.distance(from: lowered.startIndex, to: range.upperBound))
      guard lowered.utf8.count == text.utf8.count, let close = text[start...].firstIndex(of: ")") else { return nil }
      names = SourceWords.trimmed(text[start..<close])
      return
    }
    return nil
  }
}
