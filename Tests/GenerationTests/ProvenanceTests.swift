import ScopeModel
import Testing

@testable import Findings
@testable import Generation

@Suite struct ProvenanceTests {
  static let hash = String(repeating: "0123456789abcdef", count: 4)
  static let other = String(repeating: "fedcba9876543210", count: 4)

  static func text(_ members: String) -> String {
    "{\"formatVersion\": 1, \"pages\": [\n{\(members)}]}"
  }

  static func faults(in members: String) -> [String] {
    do throws(InputError) {
      _ = try Provenance(json: Array(text(members).utf8), path: "Inputs/provenance.json")
      return []
    } catch {
      return error.findings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.id)" }
    }
  }

  @Test func everyKeyIsRead() throws {
    let members = """
      "file": "scopes.txt", "url": "https://example.com/scopes", "retrieved": "2024-02-29",
      "render": true, "browser": "Chromium 142.0", "original": "\(Self.hash)", "condensed": "\(Self.other)"
      """
    let provenance = try Provenance(json: Array(Self.text(members).utf8), path: "Inputs/provenance.json")
    let record = Provenance.Record(
      file: "scopes.txt", url: "https://example.com/scopes", retrieved: "2024-02-29", render: true,
      browser: "Chromium 142.0", original: Self.hash, condensed: Self.other)
    #expect(provenance.pages == [record])
    #expect(provenance.record(ofPage: "Inputs/scopes.txt") == record)
    #expect(provenance.record(ofPage: "Inputs/other.txt") == nil)
  }

  @Test(arguments: [
    ("\"url\": \"https://example.com\"", "2:1 missing-key"),
    ("\"file\": \"../scopes.txt\"", "2:10 wrong-path"),
    ("\"file\": \"sub/scopes.txt\"", "2:10 wrong-path"),
    ("\"file\": \"a\", \"url\": \"example.com\"", "2:22 wrong-value"),
    ("\"file\": \"a\", \"url\": \"javascript:alert(1)\"", "2:22 wrong-value"),
    ("\"file\": \"a\", \"retrieved\": \"20.11.2026\"", "2:28 wrong-value"),
    ("\"file\": \"a\", \"retrieved\": \"2026-02-29\"", "2:28 wrong-value"),
    ("\"file\": \"a\", \"retrieved\": \"2026-13-01\"", "2:28 wrong-value"),
    ("\"file\": \"a\", \"condensed\": \"abc\"", "2:28 wrong-value"),
    ("\"file\": \"a\", \"render\": \"yes\"", "2:25 wrong-type"),
    ("\"file\": \"a\", \"render\": 1", "2:25 wrong-type"),
    ("\"file\": \"a\", \"browser\": true", "2:26 wrong-type"),
    ("\"file\": \"a\", \"browser\": \"\"", "2:26 wrong-value"),
    ("\"file\": \"a\", \"browser\": \"a\\nb\"", "2:26 wrong-value"),
    ("\"file\": \"a\", \"orignal\": \"abc\"", "2:15 unknown-key"),
  ])
  func aFaultIsFoundAtItsPlace(members: String, fault: String) {
    #expect(Self.faults(in: members) == [fault])
  }

  @Test func aPageIsHeldAgainstItsRecord() {
    let origin = PageOrigin(page: "Inputs/scopes.txt", hash: Self.hash)
    let same = Provenance.Record(file: "scopes.txt", condensed: Self.hash)
    let changed = Provenance.Record(file: "scopes.txt", condensed: Self.other)
    let silent = Provenance.Record(file: "scopes.txt")
    let provenance = Provenance(pages: [same])
    #expect(origin.findings(provenance: provenance, record: same) == [])
    #expect(origin.findings(provenance: provenance, record: silent) == [])
    let mismatch = origin.findings(provenance: provenance, record: changed)
    #expect(mismatch.map(\.id) == ["provenance-mismatch"])
    #expect(mismatch.map(\.severity) == [.warning])
    #expect(mismatch.first?.message.contains(Self.hash) == true)
    #expect(origin.findings(provenance: provenance, record: nil).map(\.severity) == [.note])
    #expect(origin.findings(provenance: nil, record: nil).map(\.severity) == [.note])
  }
}
