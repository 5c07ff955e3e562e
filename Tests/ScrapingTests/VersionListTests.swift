import Testing

@testable import Scraping

@Suite("Versions that ran together")
struct VersionListTests {
  @Test(arguments: [
    ("1latest", "1,latest"), ("1.02.0latest", "1.0,2.0,latest"), ("11.0latest", "1,1.0,latest"), ("latest", "latest"),
    ("22.0.alpha1latest", "2,2.0.alpha1,latest"), ("2latest", "2,latest"), ("1.01.1latest", "1.0,1.1,latest"),
    ("1.0", "1.0"), ("123latest", "1,2,3,latest"), ("1.02.03.0latest", "1.0,2.0,3.0,latest"),
    ("2.0.rc12.0latest", "2.0.rc1,2.0,latest"),
  ])
  func versionsAscendAndBeginWithOneDigit(fused: String, versions: String) {
    #expect(VersionList.outcome(of: fused) == .versions(versions.split(separator: ",").map { String($0) }))
  }

  @Test(arguments: ["latest1", "21latest", "1.latest", "a", "1.0latestlatest", "", "2.01.0", "1..0", "01.0.0.0.0.0"])
  func whatDoesNotSplitSoIsNoList(fused: String) {
    #expect(VersionList.outcome(of: fused) == .unfit)
  }

  @Test func twoReadingsStayOpen() {
    guard case .open(let one, let other) = VersionList.outcome(of: "1.12.0latest") else {
      Issue.record("one reading was taken")
      return
    }
    #expect(Set([one, other]) == [["1.1", "2.0", "latest"], ["1.12.0", "latest"]])
  }

  @Test func wordsThatAreTooLongAreNoList() {
    #expect(VersionList.outcome(of: String(repeating: "9", count: 200)) == .unfit)
  }
}
