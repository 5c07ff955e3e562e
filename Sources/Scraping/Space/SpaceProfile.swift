extension Vendor {
  /// JetBrains Space, whose HTTP API reference holds one page a resource, with every operation under a heading:
  ///
  ///     Create application post /api/http/applications
  ///     Rights, that may be checked: Create applications
  ///
  /// Later pages head the very same lists "Required permissions:", several rights of different contexts among them: so neither
  /// label says whether one or all are needed.
  ///
  /// Source: https://www.jetbrains.com/help/space/applications-api.html
  static let space = Vendor(
    id: "space",
    title: "JetBrains Space",
    signatures: ["JetBrains Space", "Rights, that may be checked", "/api/http/"],
    requirement: RequirementWording(
      noneWords: ["None", "No rights required", "No permissions required"],
      mayCheckLabels: ["Rights, that may be checked", "Rights that may be checked", "Required permissions"]),
    scopes: ScopeWords(form: .words))
}
