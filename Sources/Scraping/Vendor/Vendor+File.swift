import PageReading

extension Vendor {
  /// What a vendor file says, laid upon the general words.
  ///
  /// Its lists add to the general ones and precede them. A word that it names in any list of a class has lost the meaning
  /// that the general words of that class give it.
  init(_ file: VendorFile, upon general: VendorFile?) {
    let file = file.answered
    let lists = MergedLists(file: file, general: general)
    self.init(id: file.id, title: file.title ?? file.id)
    layout = file.layout
    signatures = lists[.signatures]
    columns = ColumnWords(lists)
    credentials = file.credentials.map { id in
      CredentialWords(
        id: id, heads: lists[.credential(id, .heads)], labels: lists[.credential(id, .labels)],
        rows: lists[.credential(id, .rows)], words: lists[.credential(id, .words)])
    }
    requirement = RequirementWording(lists)
    scopes = ScopeWords(
      form: file.scopeForm ?? .name, known: Set(lists[.knownScopes]), separator: file.separator ?? ":",
      includes: file.includes)
    permissions = PermissionWording(
      phrases: lists[.permissions(.phrases)].map { PermissionWording.Phrase($0) },
      scope: file.permissionScope.map { ScopePattern($0) },
      noneMarks: lists[.permissions(.none)].map { TextFold.folded($0) }, levels: lists[.permissions(.levels)],
      credentials: credentials.flatMap(\.words))
    scopeFirst = ScopeFirstWords(
      labels: lists[.scopeFirst(.labels)], headings: lists[.scopeFirst(.headings)], joined: file.scopesJoined)
    types = TypeWords(labels: lists[.typeLabels], field: file.typeField)
    operations = OperationWords(
      base: lists[.base], names: file.operationNames ?? .http, prefix: file.operationPrefix, name: file.operationName,
      scope: file.operationScope,
      marks: file.markFacts.map { OperationWords.Mark(fact: $0, words: lists[.mark($0)]) })
    sections = SectionWords(ignored: lists[.sections(.ignored)], examples: lists[.sections(.examples)])
    manifests = file.manifests
  }
}

/// The lists of a vendor file with those of the general words after them.
///
/// Their words are folded, as the text of pages is. The empty text, which stands for an empty cell, holds for a vendor only where its file has no words of its own beside it.
struct MergedLists {
  let file: VendorFile
  let general: VendorFile?
  /// By class, the words that the file names, folded.
  private let named: [WordClass: Set<String>]

  init(file: VendorFile, general: VendorFile?) {
    self.file = file
    self.general = general
    var named: [WordClass: Set<String>] = [:]
    for (key, words) in file.words {
      for wordClass in key.classes { named[wordClass, default: []].formUnion(words.map(\.foldedWord)) }
    }
    self.named = named
  }

  subscript(key: WordListKey) -> [String] {
    let own = (file.words[key] ?? []).map(TextFold.folded)
    let further = (general?.words[key] ?? []).map(TextFold.folded).filter { word in
      let folded = word.foldedWord
      // Who marks what is not needed leaves no cell empty for it.
      if word.isEmpty, !own.isEmpty { return false }
      return !own.contains(word) && !key.classes.contains { named[$0]?.contains(folded) == true }
    }
    return own + further
  }
}

extension ColumnWords {
  init(_ lists: MergedLists) {
    for key in VendorFile.ColumnKey.allCases {
      guard let role = key.role else { continue }
      for head in lists[.column(key)] { roles[head.foldedWord] = role }
    }
    for fact in lists.file.facts + (lists.general?.facts ?? []) {
      for head in lists[.fact(fact)] { roles[head.foldedWord] = .fact(fact) }
    }
  }
}

extension VendorFile.ColumnKey {
  /// `nil` for the columns of facts, whose roles have names.
  var role: ColumnRole? {
    switch self {
    case .method: .method
    case .path: .path
    case .operation: .operation
    case .requirement: .requirement
    case .alsoRequired: .alsoRequired
    case .conditional: .conditional
    case .level: .level
    case .credentials: .credentials
    case .versions: .versions
    case .summary: .summary
    case .note: .note
    case .ignored: .ignored
    case .fact: nil
    }
  }
}

extension RequirementWording {
  init(_ lists: MergedLists) {
    let (file, general) = (lists.file, lists.general)
    self.init(
      labels: lists[.requirement(.labels)], ignoredLabels: lists[.requirement(.ignored)],
      roleLabels: lists[.requirement(.roles)], noneWords: lists[.requirement(.none)],
      anonymousWords: lists[.requirement(.anonymous)], unknownWords: lists[.requirement(.unknown)],
      unavailablePhrases: lists[.requirement(.unavailable)], notSupportedWords: lists[.requirement(.notSupported)],
      privateWords: lists[.requirement(.private)], mayCheckLabels: lists[.requirement(.listed)],
      joiners: (general?.joiners ?? [:]).merging(file.joiners) { _, own in own },
      firstIsLeast: (file.least ?? general?.least) == .first,
      conditionRules: file.conditions + (general?.conditions ?? []))
  }
}
