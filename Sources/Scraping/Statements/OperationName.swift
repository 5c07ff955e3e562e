import ScopeModel
import TextRendering

/// An operation that words name, where its vendor's operations have names of their own.
///
///     GetBoat          HireCrew [permission only]          boats.list beta
struct OperationName: Hashable {
  /// As the catalog has it: `boats:GetBoat`.
  var name: String
  /// The scope that is the operation's own; `nil` if operations are not scopes.
  var scope: String?
  /// What the marks beside the name say, each under the name of its fact.
  var facts: [Fact] = []
  var footnotes: [String] = []
  /// Words about the operation that pages put beside it: `beta`.
  var badges: [String] = []
}

/// How the names of operations are made of what the cells of one table say.
struct OperationNaming: Hashable {
  private let marks: [OperationWords.Mark]
  /// What is around a cell's word in a name.
  private let around: Surroundings
  /// What is around a name in the operation's own scope; `nil` if operations are not scopes.
  private let aroundScope: Surroundings?
  /// What is between prefix and cell; `nil` if nothing is.
  private let separator: String?

  private struct Surroundings: Hashable {
    var before: String
    var after: String

    init(_ place: String, in pattern: String) {
      let range = pattern.firstRange(of: place)
      before = range.map { String(pattern[..<$0.lowerBound]) } ?? ""
      after = range.map { String(pattern[$0.upperBound...]) } ?? ""
    }

    func filled(_ word: String) -> String { before + word + after }
  }

  /// - Parameter prefix: What stands for `{prefix}`; empty where names have none.
  init(_ words: OperationWords, prefix: String) {
    let pattern = words.name ?? Self.cellPlace
    let unfilled = Surroundings(Self.cellPlace, in: pattern)
    let between = unfilled.before.firstRange(of: Self.prefixPlace).map { String(unfilled.before[$0.upperBound...]) }
    marks = words.marks
    around = Surroundings(Self.cellPlace, in: pattern.replacing(Self.prefixPlace, with: prefix))
    aroundScope = words.scope.map { Surroundings(Self.namePlace, in: $0) }
    separator = between?.nilWhereEmpty
  }

  /// The names of a cell: one on each line, or several between commas.
  ///
  /// - Throws: ``RequirementStatement/Unreadable`` if it holds anything else.
  func names(of lines: [String]) throws(RequirementStatement.Unreadable) -> [OperationName] {
    var names: [OperationName] = []
    for line in lines {
      let (rest, facts) = withoutMarks(line)
      var found = try self.names(in: rest)
      if found.isEmpty, !names.isEmpty {
        // A mark on a line of its own is about the name above it.
        names[names.count - 1].facts.merge(facts)
        continue
      }
      for index in found.indices { found[index].facts.merge(facts) }
      names += found
    }
    guard !names.isEmpty else { throw RequirementStatement.Unreadable(reason: "The row names no operation") }
    return names
  }

  /// The line without its marks, and what these say.
  private func withoutMarks(_ line: String) -> (rest: String, facts: [Fact]) {
    var rest = line
    var facts: [Fact] = []
    for mark in marks {
      for word in mark.words where !word.isEmpty {
        while let range = rest.utf8.firstRange(ofBytesInAnyCase: Array(word.utf8)) {
          facts.merge([Fact(name: mark.fact, values: [String(rest[range])])])
          rest.replaceSubrange(range, with: " ")
        }
      }
    }
    return (rest, facts)
  }

  private func names(in text: String) throws(RequirementStatement.Unreadable) -> [OperationName] {
    var names: [OperationName] = []
    var mayFollow = true
    for word in text.words(partedBy: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }) {
      let marked = MarkedWord(word)
      if !names.isEmpty, Badge.isOne(String(word)) {
        names[names.count - 1].badges.append(String(word))
      } else if !names.isEmpty, MarkedWord.isFootnote(word) {
        names[names.count - 1].footnotes.append(String(word))
      } else if mayFollow, Self.isName(marked.name) {
        let name = name(of: marked.name)
        names.append(OperationName(name: name, scope: scope(of: name), footnotes: marked.footnotes))
      } else {
        throw RequirementStatement.Unreadable(reason: "“\(SourceWords.trimmed(text))” is not the name of an operation")
      }
      // Only a comma parts two names: words between blanks are a title.
      mayFollow = word.endIndex < text.endIndex && text[word.endIndex] == ","
    }
    return names
  }

  /// Whether a word can be a name: letters, digits and the marks that names hold.
  private static func isName(_ word: String) -> Bool {
    var holdsLetter = false
    for scalar in word.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z": holdsLetter = true
      case "0"..."9", "_", "-", ".", ":", "/", "*", "$", "#", "@", "{", "}", "<", ">", "+": break
      default:
        guard scalar.value > 0x7F, scalar.properties.isAlphabetic else { return false }
        holdsLetter = true
      }
    }
    return holdsLetter
  }

  /// A cell's word as a name. One that has a prefix already is whole.
  private func name(of cell: String) -> String { hasPrefix(cell) ? cell : around.filled(cell) }

  private func scope(of name: String) -> String? { aroundScope?.filled(name) }

  /// Whether a word is more than the cell's part of a name.
  private func hasPrefix(_ word: String) -> Bool {
    separator.map { word.utf8.firstRange(ofBytes: Array($0.utf8)) != nil } ?? false
  }

  /// Whether the scopes beside an operation are names of operations, with their prefix.
  var namesScopes: Bool { aroundScope != nil && separator != nil }

  /// A scope as it is written elsewhere: one that lacks the prefix is the page's own, if the page has an operation of that name.
  ///
  /// - Parameter own: The names of the page's operations.
  /// - Returns: `nil` if it lacks a prefix and is none of them.
  func qualified(_ scope: String, own: Set<String>) -> String? {
    guard namesScopes, !hasPrefix(scope) else { return scope }
    let name = name(of: scope)
    return own.contains(name) ? self.scope(of: name) : nil
  }

  /// Whether the naming needs a prefix that the page has to say.
  static func needsPrefix(_ words: OperationWords) -> Bool {
    words.prefix != nil && words.name?.firstRange(of: prefixPlace) != nil
  }

  static let prefixPlace = "{prefix}"
  private static let cellPlace = "{cell}"
  private static let namePlace = "{name}"
}

extension [Fact] {
  /// Adds values to facts of the same names, each value once.
  mutating func merge(_ others: [Fact]) {
    for other in others {
      guard let index = firstIndex(where: { $0.name == other.name }) else {
        append(other)
        continue
      }
      for value in other.values where !self[index].values.contains(value) { self[index].values.append(value) }
    }
  }

  func merged(with others: [Fact]) -> [Fact] {
    var all = self
    all.merge(others)
    return all
  }
}
