import Findings
import ScopeModel
import Testing

@testable import Scraping

/// What is said of vendor files that cannot be used.
@Suite struct VendorFileFaultTests {
  /// The findings as they are printed, less the file's name.
  static func faults(_ json: String) -> [String] {
    do throws(InputError) {
      _ = try Vendor.read(json: Array(json.utf8), path: "acme.vendor.json")
      return []
    } catch {
      return error.findings.map { "\($0.line ?? 0):\($0.column ?? 0): \($0.message) [\($0.id)]" }
    }
  }

  /// A file with the members in its third line.
  static func faults(members: String) -> [String] {
    faults("{\n\"formatVersion\": 1, \"id\": \"acme\",\n\(members)\n}")
  }

  @Test(arguments: [
    ("{", "1:2: A key in quotation marks is expected here. [not-json]"),
    ("[]", "1:1: The vendor file must be an object, but is an array. [wrong-type]"),
    (#"{"id": "acme"}"#, #"1:1: The vendor file needs the key “formatVersion”. [missing-key]"#),
    (#"{"formatVersion": 1}"#, #"1:1: The vendor file needs the key “id”. [missing-key]"#),
    (
      #"{"formatVersion": 2, "id": "acme"}"#,
      #"1:19: This file has an unknown “formatVersion”. This program reads only version 1. [unknown-format-version]"#
    ),
    (
      #"{"formatVersion": 1, "id": "Acme Corp"}"#,
      #"1:28: The vendor's id “Acme Corp” cannot be used as a folder name. Use lower-case letters, digits and hyphens, beginning with a letter, at most 64 characters. [wrong-value]"#
    ),
  ])
  func theFileIsJudgedAsAWhole(json: String, message: String) {
    #expect(Self.faults(json) == [message])
  }

  @Test(arguments: [
    (#""colums": {}"#, #"3:1: The vendor file has no key “colums”. Did you mean “columns”? [unknown-key]"#),
    (
      #""columns": {"requirment": []}"#,
      #"3:13: “columns” has no key “requirment”. Did you mean “requirement”? [unknown-key]"#
    ),
    (
      #""credentials": {"app": {"head": []}}"#,
      #"3:25: “credentials.app” has no key “head”. Did you mean “heads”? [unknown-key]"#
    ),
    (
      #""requirement": {"joiner": {}}"#,
      #"3:17: “requirement” has no key “joiner”. Did you mean “joiners”? [unknown-key]"#
    ),
    (#""scopes": {"from": "name"}"#, #"3:12: “scopes” has no key “from”. Did you mean “form”? [unknown-key]"#),
    (#""types": {"fields": "id"}"#, #"3:11: “types” has no key “fields”. Did you mean “field”? [unknown-key]"#),
    (
      #""sections": {"example": []}"#,
      #"3:14: “sections” has no key “example”. Did you mean “examples”? [unknown-key]"#
    ),
  ])
  func unknownKeysComeWithTheOneThatWasMeant(members: String, message: String) {
    #expect(Self.faults(members: members) == [message])
  }

  @Test(arguments: [
    (#""title": 7"#, #"3:10: “title” must be a string, but is a number. [wrong-type]"#),
    (#""title": """#, #"3:10: “title” is empty. [wrong-value]"#),
    (
      #""signatures": "Acme""#,
      #"3:15: “signatures” must be an array, but is a string. [wrong-type]"#
    ),
    (
      #""columns": {"path": [3]}"#,
      #"3:22: A word in “columns.path” must be a string, but is a number. [wrong-type]"#
    ),
    (#""columns": {"path": [""]}"#, #"3:22: A word in “columns.path” is empty. [wrong-value]"#),
    (#""columns": {"path": [" "]}"#, #"3:22: A word in “columns.path” is blank. Remove it. [wrong-value]"#),
    (
      #""columns": {"fact": ["Shown as"]}"#,
      #"3:21: “columns.fact” must be an object, but is an array. [wrong-type]"#
    ),
    (
      #""columns": {"fact": {"a\nb": []}}"#,
      #"3:22: A name in “columns.fact” contains a line break or another control character. Remove it. [wrong-value]"#
    ),
    (
      #""credentials": {"": {}}"#, #"3:17: A name in “credentials” is empty. [wrong-value]"#
    ),
    (
      #""layout": "operation-row""#,
      #"3:11: “layout” cannot be “operation-row”. It must be one of: \#(LayoutName.allCases.map(\.rawValue).joined(separator: ", ")). Did you mean “operation-rows”? [wrong-value]"#
    ),
    (
      #""requirement": {"joiners": {",": "nor"}}"#,
      #"3:34: The meaning of the joiner “,” cannot be “nor”. It must be one of: or, and, notSaid. Did you mean “or”? [wrong-value]"#
    ),
    (
      #""requirement": {"joiners": {"": "or"}}"#,
      #"3:29: A joiner must be a mark or a word, “ ” for a space, or “newline” for a line break. [wrong-value]"#
    ),
    (
      #""requirement": {"joiners": {"OR": "or", "or": "and"}}"#,
      #"3:41: The joiner “or” cannot mean both “and” and “or”. Remove one. [conflicting-word]"#
    ),
    (
      #""requirement": {"least": "last"}"#,
      #"3:26: “requirement.least” cannot be “last”. It must be one of: first. [wrong-value]"#
    ),
    (
      #""requirement": {"conditions": [{"beginning": "Only"}]}"#,
      #"3:32: A condition needs the key “effect”. [missing-key]"#
    ),
    (
      #""requirement": {"conditions": [{"beginning": "Only", "effect": "strict"}]}"#,
      #"3:64: “effect” cannot be “strict”. It must be one of: stricter, looser, informative, unclear. Did you mean “stricter”? [wrong-value]"#
    ),
    (
      #""scopes": {"form": "word"}"#,
      #"3:20: “scopes.form” cannot be “word”. It must be one of: name, words, object-level. Did you mean “words”? [wrong-value]"#
    ),
    (#""scopes": {"separator": "::"}"#, #"3:25: “scopes.separator” must be a single character. [wrong-value]"#),
    (
      #""scopes": {"includes": [{"level": "write", "levels": ["read"]}]}"#,
      #"3:25: An entry of “scopes.includes” needs the key “source”. [missing-key]"#
    ),
    (
      #""scopes": {"includes": [{"level": "write", "levels": ["read"], "source": "the docs"}]}"#,
      #"3:74: “source” must be the https URL of the page where the vendor says so. [wrong-value]"#
    ),
    (
      #""scopes": {"includes": [{"level": "write", "scopes": ["read"], "source": "https://acme.test"}]}"#,
      #"3:25: An entry of “scopes.includes” needs either “scope” and “scopes”, or “level” and “levels”. [wrong-value]"#
    ),
    (
      #""permissions": {"phrases": ["{area} rights"]}"#,
      #"3:29: A pattern in “permissions.phrases” must contain {name} exactly once. [wrong-value]"#
    ),
    (
      #""permissions": {"scope": "{area}"}"#,
      #"3:26: “permissions.scope” must contain {name} exactly once. [wrong-value]"#
    ),
    (
      #""scopeFirst": {"headings": ["scope"]}"#,
      #"3:29: A pattern in “scopeFirst.headings” must contain {scope} exactly once. [wrong-value]"#
    ),
    (
      #""scopeFirst": {"joined": "xor"}"#,
      #"3:26: “scopeFirst.joined” cannot be “xor”. It must be one of: or, and, notSaid. Did you mean “or”? [wrong-value]"#
    ),
    (
      #""operations": {"names": "vendor", "name": "{cell}", "prefix": "prefix: {prefix}"}"#,
      #"3:43: “operations.name” must contain {prefix} exactly once. [wrong-value]"#
    ),
    (
      #""operations": {"name": "{cell}"}"#,
      #"3:24: “operations.name” requires "names": "vendor". [wrong-value]"#
    ),
    (
      #""manifests": [{"file": "manifest.yaml"}]"#,
      #"3:15: An entry of “manifests” needs the key “scopes”. [missing-key]"#
    ),
  ])
  func wrongValuesAreNamed(members: String, message: String) {
    #expect(Self.faults(members: members) == [message])
  }

  @Test(arguments: [
    (
      #""columns": {"method": ["Way"], "path": ["WAY"]}"#,
      #"3:41: “WAY” cannot be in both “columns.path” and “columns.method”. Remove it from one of them. [conflicting-word]"#
    ),
    (
      #""columns": {"path": ["Way"]}, "credentials": {"app": {"heads": ["Way"]}}"#,
      #"3:65: “Way” cannot be in both “credentials.app.heads” and “columns.path”. Remove it from one of them. [conflicting-word]"#
    ),
    (
      #""requirement": {"none": ["-"], "notSupported": ["-"]}"#,
      #"3:49: “-” cannot be in both “requirement.notSupported” and “requirement.none”. Remove it from one of them. [conflicting-word]"#
    ),
    (
      #""requirement": {"labels": ["Ranks"], "roles": ["Ranks"]}"#,
      #"3:48: “Ranks” cannot be in both “requirement.roles” and “requirement.labels”. Remove it from one of them. [conflicting-word]"#
    ),
  ])
  func oneWordHasOneMeaning(members: String, message: String) {
    #expect(Self.faults(members: members) == [message])
  }

  @Test func oneWordMayStandInTwoClassesAndForTwoKindsOfToken() {
    let fine =
      #""columns": {"note": ["Ranks"]}, "requirement": {"roles": ["Ranks"]}, "#
      + #""credentials": {"home": {"heads": ["Delegated"]}, "work": {"heads": ["Delegated"]}}"#
    #expect(Self.faults(members: fine).isEmpty)
  }

  @Test func everyFaultIsNamedAtOnce() {
    let members = #""colums": {}, "layout": "rows", "columns": {"path": [1, ""]}, "requirement": {"least": "last"}"#
    let faults = Self.faults(members: members)
    #expect(
      faults.map { $0.split(separator: " ").last } == [
        "[unknown-key]", "[wrong-value]", "[wrong-type]", "[wrong-value]", "[wrong-value]",
      ])
  }
}
