import ScopeTable
import TextRendering

/// Takes the lines of a scope place apart into scopes and what joins them.
struct ScopeListParser {
  let vendor: Vendor
  let allowsWords: Bool
  private(set) var remarks: [String] = []
  private(set) var footnotes: [String] = []

  private var list = ScopeList()
  private var pending: ScopeList.Separator?
  private var words: [Substring] = []

  private typealias Unreadable = RequirementStatement.Unreadable

  init(vendor: Vendor, allowsWords: Bool) {
    self.vendor = vendor
    self.allowsWords = allowsWords
  }

  mutating func read(_ line: String, isFirst: Bool) throws(RequirementStatement.Unreadable) {
    if !isFirst, !list.items.isEmpty { join(.mark("newline")) }
    var scanner = ScopeTokens(line)
    while let token = scanner.next() {
      switch token {
      case .word(let word):
        if let separator = separator(of: word, mayBeName: words.isEmpty) {
          try endItem()
          join(separator)
        } else {
          words.append(word)
        }
      case .mark(let mark):
        try endItem()
        join(mark)
      case .group(let inner):
        try endItem()
        try readGroup(String(inner))
      }
    }
    try endItem()
  }

  /// The list; what joins nothing at its end is an error.
  mutating func finished(_ announced: ScopeExpression.Announced?) throws(RequirementStatement.Unreadable) -> ScopeList {
    if case .or? = pending { throw Unreadable(reason: "a scope is missing after “or”") }
    if case .and? = pending { throw Unreadable(reason: "a scope is missing after “and”") }
    if pending == .mark(",") { throw Unreadable(reason: "a scope is missing after the last comma") }
    guard !list.items.isEmpty else { throw Unreadable(reason: "it names no scope") }
    return list
  }

  private func separator(of word: Substring, mayBeName: Bool) -> ScopeList.Separator? {
    let lowered = word.lowercased()
    if let joiner = vendor.requirement.joiners[lowered], lowered != "," {
      return joiner == .or ? .or(isFormal: false) : joiner == .and ? .and(isFormal: false) : .mark(lowered)
    }
    switch word {
    case "OR", "|", "||": return .or(isFormal: true)
    case "AND", "&", "+", "&&": return .and(isFormal: true)
    default: break
    }
    switch lowered {
    case "or": return .or(isFormal: false)
    case "and", "plus": return .and(isFormal: false)
    case "and/or": return .mark("and/or")
    default: return nil
    }
  }

  /// Notes what is between the last item and the next one. A word says more than a mark.
  private mutating func join(_ separator: ScopeList.Separator) {
    guard case .mark(let mark) = separator else {
      pending = separator
      return
    }
    if pending == nil || pending == .mark(" ") || (mark == "," && pending == .mark("newline")) { pending = separator }
  }

  private mutating func append(_ item: ScopeList.Item) {
    if !list.items.isEmpty { list.separators.append(pending ?? .mark(" ")) }
    pending = nil
    list.items.append(item)
  }

  /// Ends the words of an item: one scope, several between blanks, or a name of several words.
  private mutating func endItem() throws(RequirementStatement.Unreadable) {
    guard !words.isEmpty else { return }
    var item = words
    words = []
    while item.count > 1, let last = item.last, MarkedWord.isFootnote(last) {
      footnotes.append(String(last))
      item.removeLast()
    }
    let grammar = ScopeName(words: vendor.scopes)
    let marked = item.map { MarkedWord($0) }
    if vendor.scopes.form != .words || item.count == 1 {
      let strengths = marked.map { grammar.strength($0.name) }
      if item.count == 1, strengths[0] != nil { return take(marked) }
      if strengths.allSatisfy({ $0 == .shaped }) { return take(marked) }
      // A badge after a scope is not part of its name.
      if strengths[0] == .shaped, item.count == 2, Badge.isOne(marked[1].name) {
        remarks.append(marked[1].name)
        return take(Array(marked[..<1]))
      }
    }
    let text = MarkedWord(item.joined(separator: " "))
    if allowsWords, vendor.scopes.form == .words || ScopeName.isSeveralWords(text.name), !text.name.isEmpty {
      footnotes += text.footnotes
      return append(.scope(text.name))
    }
    let words = item.joined(separator: " ")
    throw Unreadable(reason: words.isEmpty ? "a scope is missing" : "“\(words)” does not have a known form of scopes")
  }

  private mutating func take(_ words: [MarkedWord]) {
    for word in words {
      footnotes += word.footnotes
      append(.scope(word.name))
    }
  }

  /// Parentheses hold a list of their own where words join it, or words about what precedes them.
  private mutating func readGroup(_ inner: String) throws(RequirementStatement.Unreadable) {
    var parser = ScopeListParser(vendor: vendor, allowsWords: false)
    do throws(RequirementStatement.Unreadable) {
      try parser.read(inner, isFirst: true)
      let list = try parser.finished(nil)
      let joined = JoinedScopes(list, vendor: vendor, announced: nil).result
      if joined.open == nil, case .scopes(let alternatives) = joined.kind,
        alternatives.count > 1 || alternatives.first?.count ?? 0 > 1
      {
        return append(.group(alternatives))
      }
    } catch {}
    guard !list.items.isEmpty else { throw Unreadable(reason: "“(\(inner))” does not have a known form of scopes") }
    remarks.append(inner)
  }
}

/// Words that pages put beside a name to say how new or old it is. They are the field's.
enum Badge {
  private static let words: Set<String> = [
    "beta", "alpha", "preview", "new", "deprecated", "experimental", "legacy", "private", "internal", "stable",
    "updated",
  ]

  static func isOne(_ word: String) -> Bool {
    words.contains(word.lowercased().trimmed(of: "()[]"))
  }

  static func saysDeprecated(_ word: String) -> Bool {
    let bare = word.lowercased().trimmed(of: "()[]")
    return bare == "deprecated" || bare == "legacy"
  }
}

extension String {
  /// The text without any of the characters at its ends.
  func trimmed(of characters: String) -> String {
    // In ASCII each byte is a character, and a page consists of little else.
    guard utf8.areASCII else { return trimmedByCharacter(characters) }
    let marks = characters.utf8
    var rest = utf8[...]
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    return rest.count == utf8.count ? self : String(Substring(rest))
  }

  private func trimmedByCharacter(_ characters: String) -> String {
    var rest = self[...]
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
