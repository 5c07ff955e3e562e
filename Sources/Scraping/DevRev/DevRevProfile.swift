extension Vendor {
  /// DevRev, whose API-to-scope reference holds one table a group of operations:
  ///
  ///     POST | /dev-orgs.auth-connections.create | None — Cannot be called via service account.
  ///     GET  | /vistas.groups.get | vista:read,vista:write,vista:all — No scopes required for default vistas.
  ///
  /// Source: https://developer.devrev.ai/snapin-development/references/scope-reference
  static let devRev = Vendor(
    id: "devrev",
    title: "DevRev",
    signatures: [
      "API-to-scope reference", "DevRev", "devrev.ai", "MethodAPI pathRequired scope",
      "Method | API path | Required scope",
    ],
    requirement: RequirementWording(
      noneWords: ["None", "No scopes required"],
      unavailablePhrases: ["Cannot be called via service account", "Not accessible via service account"],
      joiners: [",": .or], conditionRules: []),
    scopes: ScopeWords(form: .objectLevel))
}
