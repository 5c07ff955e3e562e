import Foundation
import PageReading
import TestRandomness
import Testing

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
    ProcessInfo.processInfo.environment["SCOPETABLES_DAMAGES"].flatMap { Int($0) } ?? 60

  @Test("Rows that a damage does not touch stay as they are or are named", arguments: DamageSubject.all)
  func damage(subject: DamageSubject) throws {
    let whole = try WholePage(try subject.bytes(), path: subject.name, isSection: subject.isSection ?? { _ in true })
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
}
