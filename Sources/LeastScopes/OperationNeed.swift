package import ScopeTable

/// What a call of an operation needs, as far as it can be decided. All demands must be met.
package struct OperationNeed: Hashable, Sendable {
  /// Alternatives of scopes, one of which is sufficient.
  package struct Demand: Hashable, Sendable {
    package var anyOf: [[String]]
    /// The alternatives that the page calls least privileged.
    package var least: [Int]
    /// The type of object that it applies to; `nil` for all.
    package var type: String?
  }

  package var demands: [Demand] = []
  /// What cannot be decided.
  package var doubts: [Doubt] = []

  /// Something that the page leaves open about what is needed.
  package struct Doubt: Hashable, Sendable {
    /// A sentence.
    package var reason: String
    /// What would decide it, such as `--type ticket`; `nil` if nothing does.
    package var remedy: String?
    /// Scopes that may be needed.
    package var scopes: [String] = []
    /// Whether the operation is left out of the answer; otherwise it may need more than the answer says.
    package var standsApart: Bool

    package static let tooManyCombinations = Doubt(
      reason: "Its requirement allows too many combinations of scopes.", remedy: nil, standsApart: true)
  }

  /// Whether nothing can be said about what it needs.
  package var standsApart: Bool { doubts.contains(where: \.standsApart) }

  /// What the answer depends on besides the pages.
  package struct Setting: Hashable, Sendable {
    /// The types of objects that the app works with.
    package var types: [String]
    /// The kind of token that it holds.
    package var credential: String?

    package init(types: [String] = [], credential: String? = nil) {
      self.types = types
      self.credential = credential
    }
  }

  /// - Parameter credentials: The kinds of token that the page lists for the operation; empty if it lists none.
  package init(_ requirement: Requirement, credentials: [String] = [], in setting: Setting) {
    if let credential = setting.credential, !credentials.isEmpty, !credentials.contains(credential) {
      let listed = credentials.joined(separator: ", ")
      doubts.append(
        Doubt(reason: "The page lists it for \(listed), but not for \(credential).", remedy: nil, standsApart: true))
      return
    }
    add(requirement, type: nil, in: setting)
  }

  private init() {}

  // MARK: Requirements

  private mutating func add(_ requirement: Requirement, type: String?, in setting: Setting) {
    let conditions = requirement.conditions
    switch requirement.kind {
    case .none, .anonymous: break
    case .unavailable:
      leaveOut("This kind of token cannot call it.")
    case .unknown:
      leaveOut("The page does not say what it needs.")
    case .derived(let template, let field):
      let source = field.map { " from “\($0)”" } ?? ""
      leaveOut("Its scope is computed\(source): \(template).")
    case .mayCheck(let scopes):
      leaveOut("The page lists scopes that may be checked, but not when.", scopes: scopes)
    case .scopes(let anyOf):
      add(anyOf, least: requirement.least, conditions: conditions, type: type)
      note(conditions.filter { !anyOf.indices.holds($0.alternative) })
      return
    case .perType(_, let cases):
      let known = setting.types.filter { type in cases.contains { $0.type == type } }
      addCases(
        known.isEmpty && !setting.types.isEmpty
          ? nil : cases.filter { known.isEmpty || known.contains($0.type) }.map { ($0.type, $0.requirement) },
        all: cases.map(\.type), option: "--type", subject: "type of object", isChosen: !known.isEmpty, in: setting)
    case .perCredential(let cases):
      let known = cases.filter { $0.credential == setting.credential }
      addCases(
        known.isEmpty && setting.credential != nil
          ? nil : (known.isEmpty ? cases : known).map { (nil, $0.requirement) },
        all: cases.map(\.credential), option: "--credential", subject: "kind of token", isChosen: !known.isEmpty,
        in: setting)
    }
    note(conditions)
  }

  private mutating func leaveOut(_ reason: String, remedy: String? = nil, scopes: [String] = []) {
    doubts.append(Doubt(reason: reason, remedy: remedy, scopes: scopes, standsApart: true))
  }

  /// An alternative with a condition is taken only if there is none without.
  private mutating func add(_ anyOf: [[String]], least: [Int], conditions: [Condition], type: String?) {
    let narrowing = conditions.filter {
      ($0.effect == .stricter || $0.effect == .unclear) && anyOf.indices.holds($0.alternative)
    }
    let certain = anyOf.indices.filter { index in !narrowing.contains { $0.alternative == index } }
    let taken = certain.isEmpty ? Array(anyOf.indices) : certain
    demands.append(
      Demand(
        anyOf: taken.map { anyOf[$0] }, least: taken.indices.filter { least.contains(taken[$0]) }, type: type))
    if certain.isEmpty { note(narrowing) }
  }

  /// Words of the page that say that more may be needed.
  private mutating func note(_ conditions: [Condition]) {
    for condition in conditions where condition.effect == .stricter || condition.effect == .unclear {
      doubts.append(
        Doubt(
          reason: "The page adds: “\(condition.text)”", remedy: nil, scopes: condition.requires?.scopeNames ?? [],
          standsApart: false))
    }
  }

  /// - Parameter cases: `nil` if the page does not list the given choice.
  private mutating func addCases(
    _ cases: [(type: String?, requirement: Requirement)]?, all: [String], option: String, subject: String,
    isChosen: Bool, in setting: Setting
  ) {
    let remedy = all.map { "\(option) \($0)" }.joined(separator: ", ")
    guard let cases else {
      leaveOut("The page does not list that \(subject) for it.", remedy: remedy)
      return
    }
    let needs = cases.map { entry in
      var need = OperationNeed()
      need.add(entry.requirement, type: isChosen ? entry.type : nil, in: setting)
      return need
    }
    if isChosen {
      for need in needs {
        demands += need.demands
        doubts += need.doubts
      }
    } else if let first = needs.first, needs.allSatisfy({ $0 == first }) {
      demands += first.demands
      doubts += first.doubts
    } else {
      leaveOut(
        "It depends on the \(subject).", remedy: remedy,
        scopes: needs.flatMap { $0.demands.flatMap { $0.anyOf.flatMap { $0 } } })
    }
  }
}

extension Range<Int> {
  fileprivate func holds(_ alternative: Int?) -> Bool { alternative.map { contains($0) } ?? false }
}
