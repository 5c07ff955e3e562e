import ScopeTable
import Testing

@testable import Drift

/// Where the places of a report lead, in the forms that have links.
@Suite struct PlaceLinkTests {
  private static let address = "https://docs.example/scopes?v=2&a=(b)"

  private static func report(
    from base: DriftChange.Place?, to revision: DriftChange.Place?, addresses: [String: String] = [:]
  ) -> DriftReport {
    let change = DriftChange(
      rule: .requirementTightened, level: .breaking, provider: "harbour", method: .get, path: "/boats",
      message: "Words.",
      base: base, revision: revision, fingerprint: "0f")
    return DriftReport(
      base: "old", revision: "new", changes: [change], suppressed: [], findings: [], addresses: addresses)
  }

  private static func entry(_ report: DriftReport, filesAddress: String? = nil) -> Substring? {
    report.text(as: .markdown, filesAddress: filesAddress).split(separator: "\n").last
  }

  private static let (old, new) = (
    DriftChange.Place(page: "In puts/a.txt", line: 3), DriftChange.Place(page: "In puts/a.txt", line: 5)
  )
  private static let other = DriftChange.Place(page: "b.html", line: 7)

  private static let places: [(DriftChange.Place?, DriftChange.Place?, String)] = [
    (old, new, "([`In puts/a.txt`, line 3 → 5](In%20puts/a.txt#L5))"),
    (old, old, "([`In puts/a.txt`, line 3](In%20puts/a.txt#L3))"),
    (old, nil, "([`In puts/a.txt`, line 3](In%20puts/a.txt#L3))"),
    (nil, new, "([`In puts/a.txt`, line 5](In%20puts/a.txt#L5))"),
    (old, other, "([`In puts/a.txt:3`](In%20puts/a.txt#L3) → [`b.html:7`](b.html#L7))"),
  ]

  @Test(arguments: places)
  func markdownLeadsToTheLine(base: DriftChange.Place?, revision: DriftChange.Place?, words: String) {
    #expect(Self.entry(Self.report(from: base, to: revision)) == "  - `requirement-tightened` Words. \(words)")
  }

  @Test func markdownLeadsToThePageWhereItIsKnown() {
    let known = Self.report(from: Self.old, to: Self.other, addresses: [Self.old.page: Self.address])
    let expected =
      "([`In puts/a.txt:3`](https://docs.example/scopes?v=2&amp;a=%28b%29) → [`b.html:7`](b.html#L7))"
    #expect(Self.entry(known)?.hasSuffix(expected) == true)
  }

  /// The same change of several operations has one link for each of them.
  @Test func eachOfSeveralOperationsLeadsToItsLine() throws {
    var changes: [DriftChange] = []
    for line in 1...3 {
      var change = try #require(Self.report(from: nil, to: .init(page: "a.txt", line: line)).changes.first)
      (change.path, change.fingerprint) = ("/boats/\(line)", String(line))
      changes.append(change)
    }
    let report = DriftReport(base: "old", revision: "new", changes: changes, suppressed: [], findings: [])
    let lines = report.text(as: .markdown).split(separator: "\n").suffix(3)
    #expect(lines.first == "  - **GET** `/boats/1` ([`a.txt`, line 1](a.txt#L1))")
    #expect(lines.last == "  - **GET** `/boats/3` ([`a.txt`, line 3](a.txt#L3))")
  }

  /// A comment has no files beside it.
  @Test(arguments: ["https://host.example/blob/main", "https://host.example/blob/main/"])
  func filesMayLieElsewhere(address: String) {
    let report = Self.report(from: nil, to: Self.new)
    let line = "https://host.example/blob/main/In%20puts/a.txt#L5"
    #expect(Self.entry(report, filesAddress: address)?.hasSuffix("(\(line)))") == true)
    #expect(report.text(as: .html, filesAddress: address).contains("href=\"\(line)\""))
    let known = Self.report(from: nil, to: Self.new, addresses: [Self.new.page: Self.address])
    #expect(Self.entry(known, filesAddress: address)?.contains("](https://docs.example/") == true)
  }

  /// Neither what a browser would run, nor what nobody else can open, nor what takes the room of others.
  @Test(arguments: ["/tmp/a.txt", "", String(repeating: "a", count: 600)])
  func someFilesAreNoLinks(page: String) {
    let entry = Self.entry(Self.report(from: nil, to: .init(page: page, line: 1)))
    #expect(entry?.contains("](") == false, "\(entry ?? "")")
  }

  @Test(arguments: ["javascript:alert(1)", "https://a.example/\" onclick=\"b", "ftp://a.example/", "//a.example"])
  func someAddressesAreNoLinks(address: String) {
    let report = Self.report(from: nil, to: Self.new, addresses: [Self.new.page: address])
    #expect(Self.entry(report)?.hasSuffix("](In%20puts/a.txt#L5))") == true)
    #expect(!report.text(as: .html).contains(">page</a>"))
  }
}
