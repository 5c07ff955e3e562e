import ScopeTable

/// What a list of scopes comes to: rule 2 of the honesty rules.
///
///     a, b or c          any of them
///     a, b and c         all of them
///     a and b, c and d   a and b, or c and d
///     a, b               not said, unless the vendor file says what a comma means
struct JoinedScopes {
  private let list: ScopeList
  private let joiners: [String: Joiner]
  private let announced: ScopeExpression.Announced?
  private let isAnnouncedApart: Bool

  /// - Parameter isAnnouncedApart: Whether the announcement is apart from the list, above a table of several.
  init(_ list: ScopeList, vendor: Vendor, announced: ScopeExpression.Announced?, isAnnouncedApart: Bool = false) {
    self.list = list
    joiners = vendor.requirement.joiners
    self.announced = announced
    self.isAnnouncedApart = isAnnouncedApart
  }

  var result: (kind: Requirement.Kind, open: OpenJoiner?) {
    if list.items.count == 1 { return (.scopes(anyOf: Self.alternatives(list.items[0])), nil) }
    if let announced, !(isAnnouncedApart && announced == .any && isPair) { return underAnnouncement(announced) }
    var marks: [String] = []
    var ors = 0
    var ands = 0
    var isFormal = true
    for separator in list.separators {
      switch separator {
      case .mark(let mark): marks.append(mark)
      case .or(let formal):
        ors += 1
        isFormal = isFormal && formal
      case .and(let formal):
        ands += 1
        isFormal = isFormal && formal
      }
    }
    if marks.isEmpty {
      if ands == 0 { return (anyOf(list.items), nil) }
      if ors == 0 { return allOf(list.items) }
      return isFormal || holdsGroups ? byPrecedence(marksMean: .or) : listed(.mixed)
    }
    let said = Set(marks.map { joiners[$0] ?? (joiners[","] != nil && $0 == "newline" ? joiners[","] : nil) })
    if said.count == 1, let joiner = said.first ?? nil, joiner != .notSaid {
      // Where the page says what its comma means, `and` binds closer.
      if joiner == .or || ors == 0 { return byPrecedence(marksMean: joiner) }
      return listed(.mixed)
    }
    let mark = marks.first { joiners[$0] == nil } ?? marks[0]
    if mark == "and/or" { return listed(.mixed) }
    if ors > 0, ands == 0 { return (anyOf(list.items), nil) }
    if ands > 0, ors == 0 { return withAnd(mark) }
    if ors > 0 { return listed(.mixed) }
    let isConfirmed = marks.allSatisfy { joiners[$0] == .notSaid }
    return listed(isConfirmed ? nil : .unsaid(mark))
  }

  /// `one of: a, b and c` is any of them; a word against the announcement leaves it open.
  private func underAnnouncement(_ announced: ScopeExpression.Announced) -> (kind: Requirement.Kind, open: OpenJoiner?)
  {
    let holdsOr = list.separators.contains { if case .or = $0 { true } else { false } }
    switch announced {
    case .any:
      let ands = list.separators.count { if case .and = $0 { true } else { false } }
      let isParted = list.separators.contains(.mark(",")) || list.separators.contains(.mark("newline"))
      // Where the vendor's comma is known to part alternatives, an `and` between two of them needs no second one to count.
      let isKnown = joiners[","] == .or && isAnnouncedApart
      return ands > (isKnown ? 0 : 1) && isParted ? byPrecedence(marksMean: .or) : (anyOf(list.items), nil)
    case .all: return holdsOr ? listed(.mixed) : allOf(list.items)
    }
  }

  /// Whether nothing but `and` joins the items. What a table's introduction says of its cells, that one scope is enough, does not make
  /// two of such a cell alternatives.
  private var isPair: Bool { list.separators.allSatisfy { if case .and = $0 { true } else { false } } }

  private var holdsGroups: Bool { list.items.contains { if case .group = $0 { true } else { false } } }

  /// Marks, and `and` among them: at the end of an enumeration all are meant; in several of the pieces the pieces are alternatives.
  private func withAnd(_ mark: String) -> (kind: Requirement.Kind, open: OpenJoiner?) {
    let pieces = pieces { if case .mark = $0 { true } else { false } }
    let joined = pieces.count { $0.count > 1 }
    if joined == 1, pieces.last?.count ?? 0 > 1, pieces.last?.count == 2 { return allOf(list.items) }
    return joined > 1 && mark != " " ? byPrecedence(marksMean: .or) : listed(.mixed)
  }

  /// `and` binds closer than `or`, and than marks that mean it.
  private func byPrecedence(marksMean joiner: Joiner) -> (kind: Requirement.Kind, open: OpenJoiner?) {
    let pieces = pieces { separator in
      switch separator {
      case .or: true
      case .mark: joiner == .or
      case .and: false
      }
    }
    var alternatives: [[String]] = []
    for piece in pieces {
      for alternative in Self.together(piece) where !alternatives.contains(alternative) {
        alternatives.append(alternative)
      }
    }
    return (.scopes(anyOf: alternatives), nil)
  }

  /// The items between the separators that part.
  private func pieces(parting: (ScopeList.Separator) -> Bool) -> [[ScopeList.Item]] {
    var pieces: [[ScopeList.Item]] = [[list.items[0]]]
    for (separator, item) in zip(list.separators, list.items.dropFirst()) {
      if parting(separator) { pieces.append([item]) } else { pieces[pieces.count - 1].append(item) }
    }
    return pieces
  }

  private func anyOf(_ items: [ScopeList.Item]) -> Requirement.Kind {
    var alternatives: [[String]] = []
    for alternative in items.flatMap(Self.alternatives) where !alternatives.contains(alternative) {
      alternatives.append(alternative)
    }
    return .scopes(anyOf: alternatives)
  }

  private func allOf(_ items: [ScopeList.Item]) -> (kind: Requirement.Kind, open: OpenJoiner?) {
    (.scopes(anyOf: Self.together(items)), nil)
  }

  private func listed(_ open: OpenJoiner?) -> (kind: Requirement.Kind, open: OpenJoiner?) {
    var scopes: [String] = []
    for scope in list.items.flatMap(Self.alternatives).joined() where !scopes.contains(scope) { scopes.append(scope) }
    return (scopes.count == 1 ? .scopes(anyOf: [scopes]) : .mayCheck(scopes: scopes), scopes.count == 1 ? nil : open)
  }

  private static func alternatives(_ item: ScopeList.Item) -> [[String]] {
    switch item {
    case .scope(let scope): [[scope]]
    case .group(let alternatives): alternatives
    }
  }

  /// How many alternatives one requirement may have.
  static let maximumAlternatives = 256

  /// Every way to hold all items at once.
  private static func together(_ items: [ScopeList.Item]) -> [[String]] {
    var ways: [[String]] = [[]]
    for item in items {
      let more = alternatives(item)
      guard ways.count * more.count <= maximumAlternatives else { return [items.flatMap(alternatives).flatMap { $0 }] }
      ways = ways.flatMap { way in more.map { way + $0.filter { !way.contains($0) } } }
    }
    return ways
  }
}
