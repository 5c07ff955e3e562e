import Testing

@testable import Scraping

@Suite("Objects of scopes and words of paths") struct PathKinshipTests {
  @Test(
    arguments: [
      ("custom_object", ["custom", "objects"], .same), ("custom_stage", ["stages", "custom"], .same),
      ("boat", ["boats"], .same), ("category", ["categories"], .same), ("boats", ["boat"], .same),
      ("box", ["boxes"], .same), ("group_membership", ["groups", "members"], .partly),
      ("svcacc", ["service", "accounts"], .abbreviated),
      // Two letters abbreviate nothing, the first letter must be the same, and so must the order.
      ("sa", ["service", "accounts"], .none), ("vcacc", ["service", "accounts"], .none),
      ("sccav", ["service", "accounts"], .none), ("boa", ["boat"], .none), ("membership_group", ["groups"], .none),
      ("oar", ["boats"], .none), ("", ["boats"], .none), ("_", ["boats"], .none), ("boat", [], .none),
    ] as [(String, [String], PathKinship)])
  func kinship(object: String, words: [String], kinship: PathKinship) {
    #expect(PathKinship(object: object, words: words) == kinship)
  }

  @Test(
    arguments: [
      ("boats", ["boats", "boat"]), ("boxes", ["boxes", "box", "boxe"]),
      ("stories", ["stories", "story", "stori", "storie"]), ("boat", ["boat"]), ("", [""]), ("s", ["s", ""]),
    ] as [(String, Set<String>)])
  func pluralsEndInSeveralWays(word: String, forms: Set<String>) { #expect(PathKinship.singulars(of: word) == forms) }
}
