import Findings
import Generation
import TestSupport
import Testing

@Suite struct RunRecordTests {
  static let signature = FileSignature(
    device: 66_310, inode: .max - 3, size: 41_238, modified: 1_764_511_200_123_456_789,
    changed: 1_764_511_201_000_000_000)

  static let record = RunRecord(
    program: "0.1.0 1 2 3", folder: "Generated tables", failOnFindings: .warning,
    inputs: [
      RunRecord.File(path: "scopetables.json", state: .present(sha256: hash("a"), signature: nil)),
      RunRecord.File(path: "Inputs/a page.html", state: .present(sha256: hash("b"), signature: signature)),
      RunRecord.File(path: "- provenance.json", state: .absent),
    ],
    outputs: [RunRecord.File(path: "é", state: .present(sha256: hash("c"), signature: signature))],
    findings: [
      Finding(.note, id: "x", "A “quoted” text\nof two lines.", page: "p", line: 3, column: 4, reason: "r"),
      Finding(.warning, id: "y", ""),
    ])

  static func hash(_ letter: String) -> String { String(repeating: letter, count: 64) }

  @Test func aRecordComesBack() throws {
    let bytes = try #require(Self.record.bytes)
    #expect(RunRecord(bytes: bytes) == Self.record)
  }

  @Test func aCutOrChangedRecordIsNone() throws {
    let bytes = try #require(Self.record.bytes)
    for length in bytes.indices { #expect(RunRecord(bytes: Array(bytes[..<length])) == nil) }
    var random = SeededRandom()
    for _ in 0..<300 {
      var changed = bytes
      let place = random.below(changed.count)
      changed[place] ^= 1 << UInt8(random.below(8))
      #expect(RunRecord(bytes: changed) == nil, "byte \(place)")
    }
  }

  @Test func aPathOfTwoLinesIsNotKept() {
    var record = Self.record
    record.inputs.append(RunRecord.File(path: "a\noutput b", state: .absent))
    #expect(record.bytes == nil)
  }

  // MARK: What changed

  /// The record renewed in a world where the files are as recorded, but for what the test says.
  private static func renewed(
    at moment: Int64 = .max, signatures: [String: FileSignature] = [:], absent: Set<String> = ["- provenance.json"],
    hashes: [String: String] = [:]
  ) -> RunRecord? {
    let known = ["scopetables.json": hash("a"), "Inputs/a page.html": hash("b"), "é": hash("c")].merging(hashes) { $1 }
    return record.renewed(
      at: moment, signature: { absent.contains($0) ? nil : signatures[$0] ?? signature }, hash: { known[$0] })
  }

  @Test func nothingChangedWhereEverySignatureIsTheSame() {
    var expected = Self.record
    // What had no signature was read, and has one now.
    expected.inputs[0].state = .present(sha256: Self.hash("a"), signature: Self.signature)
    #expect(Self.renewed() == expected)
  }

  @Test func aSignatureOfJustNowIsNotKept() {
    #expect(Self.renewed(at: Self.signature.changed + 1_000_000_000) == Self.record)
  }

  @Test(arguments: ["Inputs/a page.html", "é"]) func anotherSignatureCountsOnlyWithOtherContents(_ path: String) {
    var touched = Self.signature
    touched.changed += 1
    let renewed = Self.renewed(signatures: [path: touched])
    #expect(renewed != nil)
    #expect(
      (renewed.map { $0.inputs + $0.outputs } ?? []).contains { file in
        guard case .present(_, let signature) = file.state else { return false }
        return file.path == path && signature == touched
      })
    #expect(Self.renewed(signatures: [path: touched], hashes: [path: Self.hash("d")]) == nil)
  }

  @Test func theSameSignatureIsNotReadAgain() {
    #expect(Self.renewed(hashes: ["é": Self.hash("d"), "Inputs/a page.html": Self.hash("d")]) != nil)
    #expect(Self.renewed(hashes: ["scopetables.json": Self.hash("d")]) == nil)
  }

  @Test func whatComesOrGoesIsAChange() {
    #expect(Self.renewed(absent: []) == nil)
    #expect(Self.renewed(absent: ["- provenance.json", "é"]) == nil)
    #expect(Self.renewed(absent: ["- provenance.json", "Inputs/a page.html"]) == nil)
  }

  @Test func everyPartOfASignatureCounts() {
    let changes: [(inout FileSignature) -> Void] = [
      { $0.device += 1 }, { $0.inode += 1 }, { $0.size += 1 }, { $0.modified += 1 }, { $0.changed += 1 },
    ]
    for change in changes {
      var other = Self.signature
      change(&other)
      #expect(Self.renewed(signatures: ["é": other], hashes: ["é": Self.hash("d")]) == nil)
    }
  }
}
