import Foundation
import PageReading
import TestSupport
import Testing

@testable import Scraping

/// A page to damage. Another page is one line in ``all``. A page of a single operation is none: every damage touches it.
struct DamageSubject: CustomTestStringConvertible, Sendable {
  let name: String
  /// Whether a heading says what the operations under it need, so that a damage to it touches them all. Of pages whose headings
  /// say nothing, a damaged heading must change no operation.
  var isSection: (@Sendable (String) -> Bool)?
  /// Whether what follows an entry, up to the next one, belongs to it: the rights and arguments under an operation's heading.
  var hasBodies = false
  /// How many of the run's damages the page gets: a large page one in so many.
  var share = 1
  var scraper = Scraper()
  let bytes: @Sendable () throws -> [UInt8]

  var testDescription: String { name }

  static let all = [
    DamageSubject(name: "DevRev reference, text", bytes: { try SharedFiles.bytes(DevRevReferenceTests.seed) }),
    DamageSubject(
      name: "DevRev reference, HTML", bytes: { Array(ReferenceHTML(try DevRevReferenceTests.scraped()).text.utf8) }),
    DamageSubject(
      name: "GitHub permissions of 2023, HTML", isSection: everyHeading, share: 5,
      bytes: { try SharedFiles.bytes(GitHubPermissionsTests.tables) }),
    DamageSubject(
      name: "GitHub permissions of 2023, condensed HTML", isSection: everyHeading,
      bytes: { try GitHubPermissionsTests.condensed(GitHubPermissionsTests.tables) }),
    DamageSubject(
      name: "GitHub permissions of 2023, text", isSection: everyHeading,
      bytes: { Array(BorderedText(try GitHubPermissionsTests.page(GitHubPermissionsTests.tables)).text.utf8) }),
    DamageSubject(
      name: "GitHub permissions of 2022-10, HTML", isSection: everyHeading, share: 2,
      bytes: { try SharedFiles.bytes(GitHubPermissionsTests.lists[0]) }),
    DamageSubject(
      name: "GitHub permissions of 2022-08, HTML", isSection: everyHeading, share: 2,
      bytes: { try SharedFiles.bytes(GitHubPermissionsTests.lists[1]) }),
    DamageSubject(
      name: "GitHub permissions of 2022-08, text", isSection: { $0.contains("ermission") },
      bytes: { Array(BorderedText(try GitHubPermissionsTests.page(GitHubPermissionsTests.lists[1])).text.utf8) }),
    DamageSubject(
      name: "Confluence, text", isSection: everyHeading,
      bytes: { try SharedFiles.bytes("seeds/confluence-rest-scopes.txt") }),
    DamageSubject(
      name: "Confluence, HTML", isSection: everyHeading, bytes: { try Fixtures.bytes("confluence/rest-scopes.html") }),
    DamageSubject(
      name: "Space, text", isSection: everyHeading, hasBodies: true,
      bytes: { try SharedFiles.bytes("seeds/space-applications.txt") }),
    DamageSubject(
      name: "Space, HTML", isSection: everyHeading, hasBodies: true,
      bytes: { try Fixtures.bytes("space/applications.html") }),
  ]

  private static let everyHeading: @Sendable (String) -> Bool = { _ in true }
}

/// Damages pages at random. `SCOPETABLES_SEED` runs a failure again, `SCOPETABLES_DAMAGES` sets how many damages a page gets.
@Suite("Damaged pages", .enabled(if: SharedFiles.areThere))
struct DamageTests {
  private static let seed = RunSeed.ofRun.value
  private static let damages =
    ProcessInfo.processInfo.environment["SCOPETABLES_DAMAGES"].flatMap { Int($0) } ?? 20

  @Test("Rows that a damage does not touch stay as they are or are named", arguments: DamageSubject.all)
  func damage(subject: DamageSubject) throws {
    let whole = try WholePage(try subject.bytes(), of: subject)
    let operations = whole.operations.count
    #expect(operations > 0)
    var refused = 0
    var kept = 0
    var named = 0
    let count = max(1, Self.damages / subject.share)
    for index in 0..<count {
      var random = SeededRandom(seed: Self.seed &+ UInt64(index))
      let damaged = DamagedPage(whole, random: &random)
      let verdict = DamageVerdict(damaged, of: whole, subject: subject)
      if verdict.isRefused { refused += 1 }
      kept += verdict.kept
      named += verdict.named
      let place: Comment = "\(subject.name), seed \(Self.seed), damage \(index), \(damaged.what)"
      #expect(
        verdict.faults.isEmpty,
        "\(place): \(verdict.faults.prefix(3).joined(separator: "; ")) (\(verdict.faults.count))")
    }
    print(
      "\(subject.name): seed \(Self.seed), \(count) damages, \(refused) refused, \(kept) operations kept, \(named) named"
    )
    // Refusing every page would pass too.
    #expect(refused < count / 2 + 2)
  }

  @Test("A slip that a reader would see, or see through, changes nothing or is named", arguments: SlipSubject.all)
  func slips(subject: DamageSubject) throws {
    let whole = try WholePage(try subject.bytes(), of: subject)
    #expect(!whole.operations.isEmpty)
    var made = 0
    var refused = 0
    let count = max(1, Self.damages / subject.share)
    for index in 0..<count {
      var random = SeededRandom(seed: Self.seed &+ UInt64(index))
      guard let slip = PageSlip(whole, random: &random) else { continue }
      let damaged = DamagedPage(whole, slip: slip)
      let verdict = DamageVerdict(damaged, of: whole, subject: subject)
      made += 1
      if verdict.isRefused { refused += 1 }
      let place: Comment = "\(subject.name), seed \(Self.seed), slip \(index), \(damaged.what)"
      let faults = verdict.faults.prefix(3).joined(separator: "; ")
      #expect(verdict.faults.isEmpty, "\(place): \(faults) (\(verdict.faults.count))")
    }
    print("\(subject.name): seed \(Self.seed), \(made) slips, \(refused) refused")
    #expect(made > count / 4)
    #expect(refused < made / 2 + 2)
  }
}

/// Pages for slips: those of all damages, and pages of one operation, of which a slip excuses nothing either.
enum SlipSubject {
  static let all: [DamageSubject] = DamageSubject.all + graph + aws + shapes

  private static let graph: [DamageSubject] = [
    "application-post-calls.md", "chat-delete-members.md", "message-get.md",
  ].map { name in
    DamageSubject(name: name, bytes: { try SharedFiles.bytes("pages/graph/\(name)") })
  }

  private static let aws: [DamageSubject] = ["list_amazonsqs.html", "list_awslambda.html"].map { name in
    DamageSubject(name: name, share: 4, bytes: { try SharedFiles.bytes("pages/aws/\(name)") })
  }

  /// Those whose entries stand on lines of their own.
  private static let shapeNames = [
    "r01-versions-fused-to-path-in-pipe-cell",
    "r02-unnamed-column-private",
    "r05-permission-types-then-requests",
    "r06-scope-of-the-page-then-methods",
    "r08-scope-first-pipe-endpoints-in-a-cell",
    "r09-method-and-path-in-third-column-blanks",
    "r10-markdown-code-marks",
    "r11-nested-list-operation-then-permissions",
    "r13-labelled-scope-line",
    "r14-permission-of-several-words",
    "r16-request-line-with-http-version",
    "r20-markdown-section-action-scope-table",
    "s03-requires-one-of-scope-urls",
    "s04-requires-the-permission-sentence",
    "s06-several-hosts-run-together",
    "s08-parameter-table-a-cell-a-line",
    "s09-title-from-a-word-of-the-site",
    "s10-name-and-type-fused-without-mark",
    "s11-example-table-read-as-a-row",
  ]

  private static let shapes: [DamageSubject] = shapeNames.map { name in
    DamageSubject(
      name: name, share: 4, scraper: Scraper(vendor: .unknown(id: "acme")),
      bytes: { try SharedFiles.bytes("cases/shapes/\(name).txt") })
  }
}
