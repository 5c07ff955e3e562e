import Testing

@testable import Scraping

@Suite("Words before a requirement")
struct IntroductionTests {
  static let vendor = Vendor.unknown(id: "acme")

  @Test(
    arguments: [
      ("Any of: a:x, b:x", .any, "a:x, b:x"), ("Requires all of the following scopes:", .all, ""),
      ("at least one of a:x, b:x", .any, "a:x, b:x"), ("Scope: a:x", nil, "a:x"),
      ("Either a:x or b:x", .any, "a:x or b:x"),
      ("Requires the boats_write permission.", nil, "boats_write"),
      ("Both a:x and b:x are required.", .all, "a:x and b:x"),
      ("All of: a:x", .all, "a:x"),
    ] as [(String, ScopeExpression.Announced?, String)])
  func anAnnouncementSaysHowTheListIsJoined(
    text: String, announced: ScopeExpression.Announced?, rest: String
  ) throws {
    let announcement = try #require(Announcement(text, vendor: Self.vendor))
    #expect(announcement.announced == announced)
    #expect(announcement.rest == rest)
  }

  @Test(arguments: ["a:x, b:x", "boats", "access", "api", ""])
  func aListAloneIsNoAnnouncement(text: String) {
    #expect(Announcement(text, vendor: Self.vendor) == nil)
  }

  @Test(
    arguments: [
      ("Required scopes: a:x", "a:x", false), ("required permissions:", "", true), ("Scope", "", false),
      ("Privileges required: View boats", "View boats", true),
    ] as [(String, String, Bool)])
  func aLabelIsKnownByItsWords(text: String, rest: String, allowsWords: Bool) throws {
    let label = try #require(RequirementLabel(text, vendor: Self.vendor))
    #expect(label.rest == rest)
    #expect(label.allowsWords == allowsWords)
  }

  @Test(arguments: ["Scopes of boats", "Colour: red", "Scopefulness: a:x", ""])
  func otherWordsAreNoLabel(text: String) {
    #expect(RequirementLabel(text, vendor: Self.vendor) == nil)
  }

  @Test(
    arguments: [
      ("This endpoint requires the boats_write permission.", nil, "boats_write"),
      ("Requires one of the following OAuth scopes:", .any, ""),
      ("One of the following permissions is required to call this API.", .any, ""),
      ("The caller must have permission scope: boats:read", nil, "boats:read"),
      ("You need the boats:read scope to call this endpoint.", nil, "boats:read"),
      (
        "This endpoint requires all of the following permissions: boats_read and oars_read", .all,
        "boats_read and oars_read"
      ),
      ("The token must have the `boats:read` scope.", nil, "`boats:read`"),
      ("Requires the scopes boats:read and oars:read.", nil, "boats:read and oars:read."),
    ] as [(String, ScopeExpression.Announced?, String)])
  func aSentenceSaysWhatIsNeeded(text: String, announced: ScopeExpression.Announced?, names: String) throws {
    let sentence = try #require(RequirementSentence(text, vendor: Self.vendor))
    #expect(sentence.announced == announced)
    #expect(sentence.names == names)
  }

  @Test func whatChangesTheSentenceIsKept() {
    let sentence = RequirementSentence(
      "This endpoint requires the boats:read scope unless the boat is yours.", vendor: Self.vendor)
    #expect(sentence?.remark == "unless the boat is yours.")
  }

  @Test(arguments: [
    "Lists boats.", "The scope of this guide is small.", "Permissions are granted by owners.", "A boat needs oars.", "",
  ])
  func otherSentencesSayNothing(text: String) {
    #expect(RequirementSentence(text, vendor: Self.vendor) == nil)
  }

  @Test(
    arguments: [
      ("Required scopes: a:x or b:x", "a:x or b:x", true), ("**Required permissions**", "", true),
      ("Required scopes a:x", "a:x", true), ("Requires one of the following OAuth scopes:", "", false),
      ("Required scopes: any of the following:", "", true),
    ] as [(String, String, Bool)])
  func anIntroductionIsALabelOrASentence(text: String, rest: String, isLabel: Bool) throws {
    let introduction = try #require(RequirementIntroduction(text, vendor: Self.vendor))
    #expect(introduction.rest == rest)
    #expect(introduction.isLabel == isLabel)
  }

  @Test func anIntroductionSaysOnWhatTheRequirementDepends() {
    let introduction = RequirementIntroduction(
      "Required scopes: Depends on the object type in the kind field:", vendor: Self.vendor)
    #expect(introduction?.dependence == RequirementIntroduction.Dependence(isOnType: true, field: "kind"))
  }

  @Test func optionalScopesAreConditional() {
    #expect(RequirementIntroduction("Optional permissions", vendor: Self.vendor)?.isConditional == true)
    #expect(RequirementIntroduction("Conditional scopes: a:x", vendor: Self.vendor)?.rest == "a:x")
  }

  @Test(
    arguments: [
      ("Delegated (work or school account) Boats.ReadWrite", "Delegated (work or school account)", "Boats.ReadWrite"),
      ("Delegated (personal account) Not supported.", "Delegated (personal account)", "Not supported."),
      ("Application Boats.Read.All, Boats.All", "Application", "Boats.Read.All, Boats.All"),
      ("App token + write:boats", "App token", "write:boats"), ("Bot tokens: boats:read", "Bot tokens", "boats:read"),
    ] as [(String, String, String)])
  func aLineNamesAKindOfTokenAndWhatItNeeds(text: String, credential: String, rest: String) throws {
    let line = try #require(CredentialLine(text, vendor: Self.vendor))
    #expect(line.credential == credential)
    #expect(line.rest == rest)
  }

  @Test(arguments: ["Boats.ReadWrite", "Application of the rules", "Delegated", "Users may read boats", ""])
  func otherLinesNameNone(text: String) {
    #expect(CredentialLine(text, vendor: Self.vendor) == nil)
  }
}
