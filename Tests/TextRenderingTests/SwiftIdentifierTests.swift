import Testing
import TextRendering

struct SwiftIdentifierTests {
  @Test(arguments: [
    ("ticket:write", "ticketWrite"), ("READ", "read"), ("PROJECT_ADMIN", "projectAdmin"),
    ("View applications", "viewApplications"), ("organization/administration:write", "organizationAdministrationWrite"),
    ("readWrite", "readWrite"), ("ReadWrite", "readWrite"), ("2fa:read", "scope2faRead"), ("", "scope"),
    ("\"#\\", "scope"),
    ("repo:*", "repoStar"), ("日本", "u65E5U672C"), ("e\u{301}", "eU301"), ("a_b", "aB"), ("default", "default"),
    ("\u{202E}x", "u202EX"),
  ])
  func valuesAreMadeOfWords(text: String, identifier: String) {
    #expect(SwiftIdentifier.lowerCamel(text, fallback: "scope") == identifier)
  }

  @Test(arguments: [
    ("DevRev", "DevRev"), ("jira cloud", "JiraCloud"), ("JetBrains Space HTTP API", "JetBrainsSpaceHTTPAPI"),
    ("3scale", "Provider3scale"), ("\n", "Provider"),
  ])
  func typesKeepTheirCapitals(text: String, identifier: String) {
    #expect(SwiftIdentifier.upperCamel(text, fallback: "Provider") == identifier)
  }

  @Test func keywordsStandBetweenBackticks() {
    #expect(SwiftIdentifier.declared("import") == "`import`")
    #expect(SwiftIdentifier.declared("imports") == "imports")
  }

  @Test func whatIsLongIsCut() {
    let long = String(repeating: "a", count: 10_000)
    #expect(SwiftIdentifier.lowerCamel(long, fallback: "scope").count == SwiftIdentifier.lengthLimit)
    #expect(SwiftIdentifier.upperCamel(long, fallback: "Provider").count == SwiftIdentifier.lengthLimit)
  }
}
