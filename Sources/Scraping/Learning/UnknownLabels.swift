import PageReading
import ScopeModel

/// Labels that look like those of a requirement, and that no rule knows.
///
///     Entitlement: boats:read            Capabilities needed
///                                        boats:read
struct UnknownLabels {
  private let vendor: Vendor
  private let unplaced: Set<Int>
  private var found: [VendorQuestion] = []

  /// Questions about the labels, in the order of the page.
  var questions: [VendorQuestion] { found }

  /// - Parameter unplaced: The lines with scopes of which a layout does not know what they say.
  init(_ page: Page, vendor: Vendor, unplaced: Set<Int> = []) {
    self.vendor = vendor
    self.unplaced = unplaced
    let pieces = PagePiece.pieces(of: page)
    let scopes = ScopeHeading(page, vendor: vendor)
    var hasOperation = false
    var above: String?
    for (index, piece) in pieces.enumerated() {
      // The rows of a table whose cells ran together are lines too, and no labels.
      guard let line = piece.prose, !page.blocks[line.block].isTable else { continue }
      let below = pieces.indices.contains(index + 1) ? pieces[index + 1].line?.text ?? "" : ""
      if let label = Label(line.text), !isKnown(line.text, label) {
        read(label, line, below: below, hasOperation: hasOperation, isUnderScope: above.flatMap(scopes.scope) != nil)
      }
      if states(line.text) { hasOperation = true }
      above = line.text
    }
  }

  private mutating func read(_ label: Label, _ line: PageLine, below: String, hasOperation: Bool, isUnderScope: Bool) {
    if label.value.isEmpty, isUnderScope, states(below) {
      ask(
        label.text, line, seen: below, [WordListKey.scopeFirst(.labels).path, WordListKey.requirement(.ignored).path])
    } else if label.value.isEmpty {
      // A heading with a scope below it is a label only where an operation is above: elsewhere it may be the page's title.
      if hasOperation, holdsOnlyScopes(below) { ask(label.text, line, seen: below, Self.choices(label.text)) }
    } else if isType(label) {
      return
    } else if label.speaksOfRights || holdsOnlyScopes(label.value) || unplaced.contains(line.number) {
      ask(label.text, line, seen: label.value, Self.choices(label.text))
    }
  }

  /// Whether the label is the object of each of its own scopes: `issue: issue:read, issue:all`.
  private func isType(_ label: Label) -> Bool {
    guard holdsOnlyScopes(label.value) else { return false }
    let folded = label.text.foldedWord
    let names = ScopeListWords.names(in: label.value)
    return names.allSatisfy { vendor.scopes.scope(named: $0).object?.foldedWord == folded }
  }

  private mutating func ask(_ word: String, _ line: PageLine, seen: String, _ choices: [String]) {
    if let index = found.firstIndex(where: { $0.isAbout(word, choices) }) {
      found[index].seen = Samples.of(found[index].seen + [seen])
    } else {
      var question = VendorQuestion(word: word, choices: choices)
      question.line = line.number
      question.seen = Samples.of([seen])
      found.append(question)
    }
  }

  private func states(_ text: String) -> Bool { !OperationStatements(text, vendor: vendor).operations.isEmpty }

  private static func choices(_ label: String) -> [String] {
    let keys: [VendorFile.RequirementKey] =
      Label.speaksOfRoles(label) ? [.roles, .labels, .listed, .ignored] : [.labels, .listed, .roles, .ignored]
    return keys.map { WordListKey.requirement($0).path }
  }

  private func isKnown(_ text: String, _ label: Label) -> Bool {
    let wording = vendor.requirement
    let folded = label.text.foldedWord
    let known =
      wording.labels + wording.ignoredLabels + wording.roleLabels + wording.mayCheckLabels + vendor.types.labels
      + vendor.scopeFirst.labels + vendor.credentials.flatMap { $0.labels + $0.words }
    return RequirementIntroduction(text, vendor: vendor) != nil || known.contains { $0.foldedWord == folded }
      || ListLabel(text) != nil || PageSections.kind(of: text) != nil
      || CredentialStatement.kind(label.text, vendor: vendor, among: \.labels) != nil
  }

  /// Whether a text is one scope, or several that are joined.
  private func holdsOnlyScopes(_ text: String) -> Bool {
    let words = ScopeListWords.names(in: text)
    return !words.isEmpty && words.allSatisfy { ScopeShape.isScope($0, separator: vendor.scopes.separator) }
  }

  /// A short text at the beginning of a line, before a colon or alone.
  private struct Label {
    let text: String
    let value: String

    init?(_ line: String) {
      let bare = line.trimmed(of: "*_ ")
      if let colon = bare.firstRange(of: ": ") {
        text = SourceWords.trimmed(bare[..<colon.lowerBound]).trimmed(of: "*_ ")
        value = SourceWords.trimmed(bare[colon.upperBound...]).trimmed(of: "*_ ")
      } else {
        text = bare.trimmed(of: ":")
        value = ""
      }
      let words = text.split(separator: " ")
      guard (1...6).contains(words.count), text.utf8.count <= 48, text.first?.isLetter == true,
        !text.contains(where: { "./:;{}<>=\"".contains($0) })
      else { return nil }
    }

    /// Whether the label speaks of what a caller may do.
    var speaksOfRights: Bool { Self.words(text).contains { Self.nouns.contains($0) } || Self.speaksOfRoles(text) }

    static func speaksOfRoles(_ text: String) -> Bool { words(text).contains { ["role", "roles"].contains($0) } }

    private static func words(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static let nouns: Set<String> = [
      "scope", "scopes", "permission", "permissions", "privilege", "privileges", "right", "rights", "entitlement",
      "entitlements", "authority", "authorities", "claim", "claims", "capability", "capabilities", "grant", "grants",
    ]
  }
}

extension Block {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}
