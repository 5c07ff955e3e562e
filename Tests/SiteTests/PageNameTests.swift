import Testing

@testable import Site

@Suite struct PageNameTests {
  @Test func namesAreForPeopleAndForEveryFileSystem() {
    #expect(PageName.name(of: "GET /repos/{owner}/{repo}").hasPrefix("get-repos-owner-repo-"))
    #expect(PageName.name(of: "a") != PageName.name(of: "A"))
    #expect(PageName.name(of: "../../etc").hasPrefix("etc-"))
    #expect(!PageName.name(of: "日本").isEmpty)
    // FNV-1a of no bytes is its offset; the script makes the same.
    #expect(PageName.name(of: "") == String(2_166_136_261, radix: 36))
    let long = PageName.name(of: String(repeating: "a/", count: 400))
    #expect(long.utf8.count <= PageName.limit + 8)
  }

  @Test func equalNamesAreParted() {
    var names = PageNames(taken: ["data"])
    #expect(names.unique("data") == "data-2")
    #expect(names.unique("a") == "a")
    #expect(names.unique("a") == "a-2")
    #expect(names.unique("a") == "a-3")
  }
}
