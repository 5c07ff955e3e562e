import ScopeTable

/// Several tables of one page that say what each kind of token needs, each under a heading of its own.
///
///     ### Permissions for harbours          ### Permissions for rivers
///     Application | Harbours.Read           Application | Rivers.Read
struct HeadedTables {
  let sections: [RequirementSection]
  let cases: [Requirement.TypeCase]

  /// `nil` if there is one table at most, or headings do not tell them apart.
  init?(_ all: [RequirementSection]) {
    var sections: [RequirementSection] = []
    var cases: [Requirement.TypeCase] = []
    for section in all where section.isTokenTable {
      guard case .statement(let statement) = section.outcome, let label = section.heading.flatMap(Self.label),
        !cases.contains(where: { $0.type == label })
      else { return nil }
      sections.append(section)
      cases.append(Requirement.TypeCase(type: label, requirement: statement.requirement))
    }
    // Tables that all say the same say it once.
    guard cases.count > 1, Set(cases.map(\.requirement)).count > 1 else { return nil }
    self.sections = sections
    self.cases = cases
  }

  private static let beginnings = [
    "permissions required for ", "permissions required to ", "permissions needed for ", "permissions for ",
    "permissions to ", "required permissions for ", "scopes for ", "required scopes for ", "for ",
  ]

  /// What a heading names: `harbours` in "Permissions for harbours".
  private static func label(_ heading: String) -> String? {
    let lowered = heading.lowercased()
    let beginning = beginnings.first { lowered.hasPrefix($0) }
    var label = SourceWords.trimmed(heading.dropFirst(beginning?.count ?? 0))
    if label.lowercased().hasSuffix(" permissions") { label = String(label.dropLast(" permissions".count)) }
    return label.isEmpty || ["permissions", "required permissions", "scopes"].contains(label.lowercased()) ? nil : label
  }
}
