/// The keys of a vendor file. `Schemas/vendor.schema.json` has the same ones; a test holds both against each other.
extension VendorFile {
  enum RootKey: String, CaseIterable {
    case schema = "$schema"
    case formatVersion, id, title, signatures, layout, columns, credentials, requirement, scopes, permissions,
      scopeFirst
    case types, operations, sections, manifests, open
  }

  enum ColumnKey: String, CaseIterable, Hashable {
    case method, path, operation, requirement, alsoRequired, conditional, level, credentials, versions, summary, note
    case ignored, fact
  }

  enum CredentialKey: String, CaseIterable, Hashable { case heads, labels, rows, words }

  enum RequirementKey: String, CaseIterable, Hashable {
    case labels, ignored, roles, listed
    case none, anonymous, unavailable, unknown, notSupported
    case `private`
    case joiners, least, conditions

    static let labelLists: [RequirementKey] = [.labels, .ignored, .roles, .listed]
    static let cellLists: [RequirementKey] = [.none, .anonymous, .unavailable, .unknown, .notSupported, .private]
    static let lists = labelLists + cellLists
  }

  enum ConditionKey: String, CaseIterable { case beginning, effect }
  enum ScopesKey: String, CaseIterable { case form, known, separator, includes }
  enum InclusionKey: String, CaseIterable { case scope, scopes, level, levels, source }

  enum PermissionsKey: String, CaseIterable, Hashable {
    case phrases, scope, levels, none

    static let lists: [PermissionsKey] = [.phrases, .levels, .none]
  }

  enum ScopeFirstKey: String, CaseIterable, Hashable {
    case labels, headings, joined

    static let lists: [ScopeFirstKey] = [.labels, .headings]
  }

  enum TypesKey: String, CaseIterable { case labels, field }
  enum OperationsKey: String, CaseIterable { case base, names, prefix, name, scope, marks }
  enum SectionsKey: String, CaseIterable, Hashable { case ignored, examples }
  enum ManifestKey: String, CaseIterable { case file, scopes, prefix }
  enum QuestionKey: String, CaseIterable { case word, page, line, seen, says, choices, answer }

  static let requiredRootKeys: [RootKey] = [.formatVersion, .id]
  static let requiredConditionKeys = ConditionKey.allCases
  static let requiredManifestKeys: [ManifestKey] = [.file, .scopes]
  static let requiredQuestionKeys: [QuestionKey] = [.word, .choices, .answer]

  /// Which of several alternatives is the least privileged one.
  enum Least: String, CaseIterable { case first }
}
