import ScopeTable

/// What the words of a scope place say about a requirement: a cell, what follows a label, the items of a list below one.
///
///     account:read,account:write — Also needs parent read access.
///     None — Default Scopes unavailable for this API.
///     Any of: boats:read, boats:all
///     {object_type}:read (derived from id field — for example, issue:read, ticket:read)
///     issue: issue:read, issue:all          one line a type
struct RequirementStatement: Hashable, Sendable {
  var requirement: Requirement
  /// The vendor's words beside the requirement, whole.
  var note: String?
  /// Why the scopes are only listed, where the page does not say how they are joined.
  var open: OpenJoiner?
  /// The footnote marks that stood in the words.
  var footnotes: [String] = []
  /// Why the cells of some kinds of token could not be read, each as the end of a sentence; what those kinds need is unknown.
  var faults: [String] = []
  /// Scopes that should be names of operations and lack the prefix of such names.
  var unprefixed: [String] = []

  /// Why words could not be read, as the end of a sentence.
  struct Unreadable: Error, Hashable {
    var reason: String
  }

  /// Where the words stand, and what the page says there besides.
  struct Place: Hashable {
    /// How the words before say that the scopes are joined.
    var announced: ScopeExpression.Announced?
    /// Whether those words are about several lists, of which this is one: the cells of a table.
    var isAnnouncedApart = false
    /// Whether the page says here that labels before colons are types of objects.
    var saysTypes = false
    /// Whether a line may be a name of several words: below a label of permissions, rights or privileges.
    var allowsWords = false
    /// Whether this is what one kind of token needs, so that words for "not supported" mean that it cannot call.
    var isOfCredential = false
    /// Whether the page says that the first of several alternatives is the least privileged one.
    var firstIsLeast = false
  }

  /// Reads the words, line by line as a reader sees them.
  ///
  /// - Throws: ``Unreadable`` if they are no requirement that this reader knows.
  static func read(
    _ lines: [String], vendor: Vendor, at place: Place = Place()
  ) throws(Unreadable) -> RequirementStatement {
    let reader = RequirementWords(vendor: vendor, place: place)
    let lines = lines.filter { !$0.isEmpty }
    if let typed = try TypedLines(lines, vendor: vendor, saysTypes: place.saysTypes) { return try reader.typed(typed) }
    if let credentials = CredentialLines(lines, vendor: vendor) { return try reader.perCredential(credentials) }
    return try reader.single(lines)
  }
}

/// Reads the words of one requirement.
struct RequirementWords {
  let vendor: Vendor
  let place: RequirementStatement.Place

  private var wording: RequirementWording { vendor.requirement }

  typealias Unreadable = RequirementStatement.Unreadable

  /// A statement with a line for each type of object.
  func typed(_ typed: TypedLines) throws(Unreadable) -> RequirementStatement {
    var statement = RequirementStatement(requirement: Requirement(.unknown))
    var cases: [Requirement.TypeCase] = []
    var notes: [String] = []
    for line in typed.lines {
      let own = try single([line.cell])
      cases.append(Requirement.TypeCase(type: line.label, requirement: own.requirement))
      if let note = own.note, !notes.contains(note) { notes.append(note) }
      statement.open = statement.open ?? own.open
      statement.footnotes += own.footnotes
    }
    statement.requirement = Requirement(.perType(field: vendor.types.field, cases: cases))
    statement.note = notes.isEmpty ? nil : notes.joined(separator: " ")
    return statement
  }

  /// A statement with a part for each kind of token.
  func perCredential(_ lines: CredentialLines) throws(Unreadable) -> RequirementStatement {
    var statement = RequirementStatement(requirement: Requirement(.unknown))
    var cases: [Requirement.CredentialCase] = []
    var notes: [String] = []
    var place = self.place
    place.isOfCredential = true
    for part in lines.parts {
      let own = try RequirementWords(vendor: vendor, place: place).single(part.lines)
      cases.append(Requirement.CredentialCase(credential: part.credential, requirement: own.requirement))
      if let note = own.note, !notes.contains(note) { notes.append(note) }
      statement.open = statement.open ?? own.open
      statement.footnotes += own.footnotes
    }
    statement.requirement = Requirement(.perCredential(cases: cases))
    statement.note = notes.isEmpty ? nil : notes.joined(separator: " ")
    return statement
  }

  /// The words of one requirement for all types and tokens, or for one of them.
  func single(_ lines: [String]) throws(Unreadable) -> RequirementStatement {
    let text = lines.joined(separator: " ")
    guard !text.isEmpty else { return blank }
    var parts = NotedText(text)
    if vendor.scopes.form == .words, !wording.saysAnything(parts.main) { parts = NotedText(main: text, note: nil) }
    if let note = parts.note, wording.saysUnavailable(note) {
      return RequirementStatement(requirement: Requirement(.unavailable), note: note)
    }
    if wording.saysUnavailable(parts.main) {
      return RequirementStatement(requirement: Requirement(.unavailable), note: text)
    }
    if let kind = kind(saidBy: parts.main) { return statement(kind, note: parts.note) }
    let areNames = place.allowsWords && lines.allSatisfy { ScopeName.isSeveralWords($0) }
    if parts.note == nil, !areNames, isSentence(parts.main), Announcement(parts.main, vendor: vendor) == nil {
      parts = NotedText(main: "", note: parts.main)
    }
    if let cases = ConditionalLines(lines, vendor: vendor) { return try conditional(cases) }
    if parts.main.isEmpty { return try sentence(parts.note) }
    if let template = ScopeTemplate(parts.main) ?? ScopeTemplate(angled: parts.main) {
      let remark = [template.remark, parts.note].compactMap { $0 }.joined(separator: " — ").nilWhereEmpty
      var statement = statement(.derived(template: template.template, from: template.field), note: parts.note)
      statement.note = remark
      return statement
    }
    return try expression(lines.count > 1 && parts.note == nil ? lines : [parts.main], note: parts.note)
  }

  /// Lines of which each says when its scopes are enough: alternatives, each with its condition.
  private func conditional(_ lines: ConditionalLines) throws(Unreadable) -> RequirementStatement {
    var statement = RequirementStatement(requirement: Requirement(.unknown))
    var alternatives: [[String]] = []
    for part in lines.parts {
      let own = try expression([part.scopes], note: nil)
      guard case .scopes(let more) = own.requirement.kind else {
        throw Unreadable(reason: "“\(part.scopes)” does not say how its scopes are joined")
      }
      for alternative in more {
        let index = alternatives.firstIndex(of: alternative) ?? alternatives.endIndex
        if index < alternatives.endIndex,
          let known = statement.requirement.conditions.firstIndex(where: { $0.alternative == index })
        {
          statement.requirement.conditions[known].text += "; \(part.condition)"
          continue
        }
        alternatives.append(alternative)
        statement.requirement.conditions.append(
          Condition(text: part.condition, effect: .stricter, alternative: index))
      }
      statement.requirement.conditions += own.requirement.conditions
      statement.footnotes += own.footnotes
    }
    statement.requirement.kind = .scopes(anyOf: alternatives)
    statement.note = lines.parts.map { "\($0.condition): \($0.scopes)" }.joined(separator: " ")
    return statement
  }

  /// An empty place: the page is silent, unless the vendor file says what an empty cell means.
  private var blank: RequirementStatement {
    let kind = wording.saysUnavailable("") ? .unavailable : kind(saidBy: "") ?? .unknown
    return RequirementStatement(requirement: Requirement(kind))
  }

  /// What whole words say that name no scope.
  private func kind(saidBy text: String) -> Requirement.Kind? {
    if wording.saysNone(text) { return Requirement.Kind.none }
    if wording.saysAnonymous(text) { return .anonymous }
    if wording.saysUnknown(text) { return .unknown }
    if place.isOfCredential, wording.saysNotSupported(text) { return .unavailable }
    return nil
  }

  private func statement(_ kind: Requirement.Kind, note: String?) -> RequirementStatement {
    RequirementStatement(
      requirement: Requirement(kind, conditions: note.map { [wording.condition($0)] } ?? []), note: note)
  }

  /// Words that name no scope and say no known thing: a note beside a silent place. Words that read like a requirement are not passed
  /// over so.
  private func sentence(_ note: String?) throws(Unreadable) -> RequirementStatement {
    if let note, RequirementTalk.isIn(note, vendor: vendor) {
      throw Unreadable(reason: "“\(note)” reads like a requirement but is not recognised")
    }
    return statement(.unknown, note: note)
  }

  private func expression(_ lines: [String], note: String?) throws(Unreadable) -> RequirementStatement {
    var lines = lines
    var announced = place.announced
    var isApart = place.isAnnouncedApart
    if let announcement = Announcement(lines.joined(separator: " "), vendor: vendor) {
      if announcement.announced != nil { isApart = false }
      announced = announcement.announced ?? announced
      if let first = lines.first, lines.count > 1, let own = Announcement(first, vendor: vendor) {
        lines[0] = own.rest
      } else {
        lines = [announcement.rest]
      }
      lines = lines.filter { !$0.isEmpty }
      if lines.count == 1, let kind = kind(saidBy: lines[0]) { return statement(kind, note: note) }
    }
    let expression = try ScopeExpression(
      lines, vendor: vendor, announced: announced, isAnnouncedApart: isApart, allowsWords: place.allowsWords)
    var statement = statement(expression.kind, note: note)
    if case .scopes(let alternatives) = expression.kind, !alternatives.isEmpty,
      place.firstIsLeast || wording.firstIsLeast
    {
      statement.requirement.least = [0]
    }
    statement.open = expression.open
    statement.footnotes = expression.footnotes
    for remark in expression.remarks {
      var condition = wording.condition(remark)
      if Badge.isOne(remark), !Badge.saysDeprecated(remark) { condition.effect = .informative }
      statement.requirement.conditions.append(condition)
      statement.note = statement.note.map { "\($0) \(remark)" } ?? remark
    }
    return statement
  }

  /// Whether the text is prose: several words, the first with a capital letter, none of them a scope.
  private func isSentence(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isASCIIUppercase else { return false }
    let words = text.split(separator: " ")
    let grammar = ScopeName(words: vendor.scopes)
    return words.count > 2
      && !words.contains { MarkedWord($0).isQuoted || grammar.strength(MarkedWord($0).name) == .shaped }
  }
}
