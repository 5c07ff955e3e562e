extension Vendor {
  /// GitHub, whose page of permissions for GitHub Apps holds one table a permission:
  ///
  ///     Organization permissions for "Custom properties"
  ///     Endpoint                          | Access | Token types | Additional permissions
  ///     PATCH /orgs/{org}/properties/schema | admin  | UAT IAT     | Organization permissions for "Administration"
  ///
  /// and in its older form one list a permission:
  ///
  ///     Permission on "actions"           or only: Actions
  ///     • GET /repos/:owner/:repo/actions/artifacts (:read)
  ///
  /// The token types are `UAT`, a user access token, and `IAT`, an installation access token.
  ///
  /// Source: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
  static let gitHub = Vendor(
    id: "github",
    title: "GitHub Apps",
    signatures: ["GitHub App"],
    requirement: RequirementWording(),
    scopes: ScopeWords(form: .objectLevel),
    permissions: PermissionWording(
      phrases: [
        PermissionWording.Phrase("{area} permissions for \"{name}\""),
        PermissionWording.Phrase("Permission on \"{name}\""),
        PermissionWording.Phrase("{name} permissions"),
      ],
      noneMarks: ["\u{2716}\u{FE0F}", "\u{2716}"],
      levels: ["read", "write", "admin"],
      credentials: ["UAT", "IAT"]))
}
