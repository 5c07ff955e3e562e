import ScopeTable
import Testing

@testable import Scraping

@Suite("Cells of a method matrix") struct MatrixReaderTests {
  static let vendor = Vendor.builtIn("confluence") ?? .unknown(id: "confluence")

  @Test(arguments: [
    ("READ", "READ"), ("DELETE", "DELETE"), ("boats:write", "boats:write"), ("N/A", "not supported"),
    ("", "unreadable"), ("Boats", "unreadable"), ("See the notes", "unreadable"), ("None", ""),
  ])
  func cells(text: String, expected: String) {
    let found =
      switch MatrixCell(text, vendor: Self.vendor) {
      case .requirement(let statement): statement.requirement.scopeNames.joined(separator: " ")
      case .notSupported: "not supported"
      case .unreadable: "unreadable"
      }
    #expect(found == expected)
  }

  @Test(arguments: [
    (["/rest/{version}/boats", "1", "latest"], ["1", "latest"], []),
    (["/rest/{version}/boats 1, 2"], ["1", "2"], []),
    (["/rest/boats"], [], []),
    (["/rest/{version}/boats"], [], ["missing-versions"]),
    (["/rest/boats", "1"], ["1"], ["unexpected-versions"]),
    (["/rest/{version}/boats", "1", "1"], [], ["unreadable-versions", "missing-versions"]),
    (["/rest/{version}/boats", "boats"], [], ["unknown-words"]),
  ])
  func pathsWithVersions(lines: [String], versions: [String], problems: [String]) throws {
    let path = try #require(MatrixPath(lines, isFused: false, wording: Self.vendor.requirement))
    #expect(path.path.path == lines[0].split(separator: " ").first.map(String.init))
    #expect(path.versions == versions)
    // Versions that are not unique are left out, and are not missing.
    #expect(path.problems.map(\.id) == Array(problems.prefix(1)))
  }

  @Test func wordsWithoutAPathAreNone() {
    #expect(MatrixPath(["boats"], isFused: false, wording: Self.vendor.requirement) == nil)
    #expect(MatrixPath([], isFused: false, wording: Self.vendor.requirement) == nil)
  }

  @Test(arguments: [
    (
      "/a/{version}/boats1.02.0latest",
      VersionsInPath.Outcome.parted(path: "/a/{version}/boats", versions: "1.02.0latest")
    ),
    ("/a/{version}/boats", .none), ("/a/boats1.0latest", .none), ("/a/{version}/boats1", .none),
    ("/a/{version}/boatslatest", .open("/a/{version}/boats", "/a/{version}/boatslatest")),
    ("/a/{version}/latest", .none),
  ])
  func versionsThatRanIntoAPath(path: String, outcome: VersionsInPath.Outcome) {
    #expect(VersionsInPath.outcome(of: path, goOn: false) == outcome)
  }
}
