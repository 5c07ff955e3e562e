import Drift
import ScopeModel
import ScopeTable
import Testing

@testable import Findings
@testable import Generation

@Suite struct SuppressionsTests {
  private static let full = """
    {"$schema": "Schemas/suppressions.schema.json", "formatVersion": 1, "suppressions": [
      {"rule": "operation-removed", "operation": "POST /works/{id}.count", "reason": "Never called.", "expires": "2027-06-30"},
      {"fingerprint": "0123456789abcdef0123456789abcdef", "reason": "Known."}
    ]}
    """

  private static func read(_ text: String) throws(InputError) -> DriftSuppressions {
    try DriftSuppressions(json: Array(text.utf8), path: "drift.json")
  }

  @Test func allIsRead() throws {
    let suppressions = try Self.read(Self.full)
    let operation = OperationIdentity(method: .post, path: "/works/{other}.count")
    #expect(
      suppressions
        == DriftSuppressions(
          path: "drift.json",
          entries: [
            .init(
              rule: "operation-removed", operation: operation, reason: "Never called.", expires: "2027-06-30", line: 2),
            .init(fingerprint: "0123456789abcdef0123456789abcdef", reason: "Known.", line: 3),
          ]))
  }

  @Test(arguments: [
    ("\"reason\": \"Known.\"", "\"reasons\": \"Known.\"", "3:3 missing-key,3:55 unknown-key"),
    ("\"reason\": \"Known.\"", "\"reason\": \"\"", "3:65 wrong-value"),
    ("\"fingerprint\": \"0123456789abcdef0123456789abcdef\", ", "", "3:3 wrong-value"),
    ("\"0123456789abcdef0123456789abcdef\"", "\"0123\"", "3:19 wrong-value"),
    ("operation-removed", "operation-gone", "2:12 wrong-value"),
    ("POST /works/{id}.count", "works.count", "2:46 wrong-value"),
    ("2027-06-30", "2027-06-31", "2:110 wrong-value"),
    ("\"formatVersion\": 1", "\"formatVersion\": 2", "1:66 unknown-format-version"),
  ])
  func whatIsWrongIsNamed(part: String, other: String, expected: String) {
    do throws(InputError) {
      _ = try Self.read(Self.full.replacing(only: part, with: other))
      Issue.record("nothing was found")
    } catch {
      let found = error.findings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.id)" }.sorted()
      #expect(found.joined(separator: ",") == expected)
    }
  }

  @Test(arguments: ["name s3:GetObject", "/works/{id}", "POST name chat.post", "GET /a name a.get"])
  func anOperationMayHaveAName(text: String) throws {
    let identities = [
      "name s3:GetObject": OperationIdentity(method: nil, path: nil, name: "s3:GetObject"),
      "/works/{id}": OperationIdentity(method: nil, path: "/works/{other}"),
      "POST name chat.post": OperationIdentity(method: .post, path: nil, name: "chat.post"),
      "GET /a name a.get": OperationIdentity(method: .get, path: "/a", name: "a.get"),
    ]
    let entries = try Self.read(Self.full.replacing(only: "POST /works/{id}.count", with: text)).entries
    #expect(entries.first?.operation == identities[text])
  }

  @Test func aRuleThatIsNearlyRightIsAskedFor() {
    do throws(InputError) {
      _ = try Self.read(Self.full.replacing(only: "operation-removed", with: "operation-remove"))
      Issue.record("nothing was found")
    } catch {
      #expect(error.findings.first?.message.contains("Did you mean “operation-removed”?") == true)
    }
  }
}
