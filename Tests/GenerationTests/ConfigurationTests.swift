import Drift
import Emission
import PageReading
import ScopeModel
import Scraping
import SwiftEmission
import Testing

@testable import Findings
@testable import Generation

/// A configuration's text with every key, which tests change in one place.
let fullConfiguration = """
  {
    "$schema": "Schemas/configuration.schema.json",
    "formatVersion": 1,
    "outputFolder": "Generated",
    "failOnFindings": "warning",
    "acceptedShrink": 0.25, "limits": {"depth": 500, "pageBytes": 1000000},
    "providers": [
      {
        "id": "devrev",
        "title": "DevRev",
        "apiVersion": "2026-11", "vendor": "Vendors/devrev.vendor.json",
        "pages": [{"path": "Inputs/devrev/scopes.txt", "layout": "operation-rows", "form": "text"}],
        "outputs": ["json", "swift"],
        "swift": {"typeName": "DevRev", "accessLevel": "package", "headerComment": ["One.", "", "Two."],
          "subresourcesSource": "https://example.com/scopes: paths below"}
      }
    ],
    "drift": {
      "levels": {"group-changed": "risk", "parameter-changed": "info"},
      "pageShrink": 0.5,
      "suppressions": "drift.json"
    }
  }
  """

/// The findings of a configuration that cannot be used, as `line:column id`.
func faults(in text: String) -> [String] {
  do throws(InputError) {
    _ = try Configuration(json: Array(text.utf8), path: "scopetables.json")
    return []
  } catch {
    return error.findings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.id)" }
  }
}

/// The only message of a configuration that cannot be used.
func message(for text: String) -> String? {
  do throws(InputError) {
    _ = try Configuration(json: Array(text.utf8), path: "scopetables.json")
    return nil
  } catch {
    return error.findings.count == 1 ? error.findings[0].message : nil
  }
}

extension String {
  /// The text with its only occurrence of a part replaced.
  func replacing(only part: String, with other: String) -> String {
    let pieces = components(of: part)
    precondition(pieces.count == 2, "\(part) stands \(pieces.count - 1) times in the text")
    return pieces[0] + other + pieces[1]
  }

  private func components(of part: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return pieces + [String(rest)]
  }
}

@Suite struct ConfigurationTests {
  @Test func everyKeyIsRead() throws {
    let configuration = try Configuration(json: Array(fullConfiguration.utf8), path: "scopetables.json")
    #expect(configuration.outputFolder == "Generated")
    #expect(configuration.failOnFindings == .warning)
    #expect(configuration.acceptedShrink == 0.25)
    #expect(configuration.limits == ReadingLimits(maximumBytes: 1_000_000, maximumDepth: 500))
    let provider = try #require(configuration.providers.first)
    #expect(configuration.providers.count == 1)
    #expect(provider.id == "devrev")
    #expect(provider.title == "DevRev")
    #expect(provider.apiVersion == "2026-11")
    #expect(provider.vendor == "Vendors/devrev.vendor.json")
    let source = Configuration.PageSource(path: "Inputs/devrev/scopes.txt", layout: .operationRows, form: .text)
    #expect(provider.pages == [source])
    #expect(provider.outputs == [.json, .swift])
    #expect(provider.emission.swift.typeName == "DevRev")
    #expect(provider.emission.swift.accessLevel == .package)
    #expect(provider.emission.swift.headerComment == ["One.", "", "Two."])
    #expect(provider.emission.swift.subresourcesSource == "https://example.com/scopes: paths below")
    let options = DriftOptions(levels: ["group-changed": .risk, "parameter-changed": .info], pageShrink: 0.5)
    #expect(configuration.drift == Configuration.DriftSettings(options: options, suppressions: "drift.json"))
  }

  @Test func whatIsLeftOutHasItsDefault() throws {
    let text = #"{"formatVersion": 1, "providers": [{"id": "devrev", "pages": [{"path": "a.txt"}]}]}"#
    let configuration = try Configuration(json: Array(text.utf8), path: "scopetables.json")
    #expect(configuration.outputFolder == "Generated")
    #expect(configuration.failOnFindings == .error)
    #expect(configuration.acceptedShrink == 0)
    #expect(configuration.limits == ReadingLimits())
    #expect(configuration.providers[0].outputs == [.json, .swift, .markdown, .openapi])
    #expect(configuration.providers[0].emission == EmissionOptions())
  }

  @Test(arguments: [
    ("\"outputFolder\": \"Generated\"", "\"outputFolders\": \"Generated\"", "4:3 unknown-key"),
    ("\"depth\": 500", "\"deep\": 500", "6:38 unknown-key"),
    ("\"depth\": 500", "\"depth\": 0", "6:47 wrong-value"),
    ("\"depth\": 500", "\"depth\": 1.5", "6:47 wrong-value"),
    ("\"formatVersion\": 1,", "", "1:1 missing-key"),
    ("\"formatVersion\": 1", "\"formatVersion\": 2", "3:20 unknown-format-version"),
    ("\"formatVersion\": 1", "\"formatVersion\": \"1\"", "3:20 wrong-type"),
    ("\"Generated\"", "7", "4:19 wrong-type"),
    ("\"Generated\"", "\"\"", "4:19 wrong-value"),
    ("\"Generated\"", "\"/tmp/Generated\"", "4:19 wrong-path"),
    ("\"Generated\"", "\"Out/../../Generated\"", "4:19 wrong-path"),
    ("\"Generated\"", "\"C:/Generated\"", "4:19 wrong-path"),
    ("\"Generated\"", "\"Out\\\\Generated\"", "4:19 wrong-path"),
    ("\"Generated\"", "\"Generated/\"", "4:19 wrong-path"),
    ("\"Generated\"", "\".\"", "4:19 wrong-path"),
    ("\"warning\"", "\"warnings\"", "5:21 wrong-value"),
    ("0.25", "1.5", "6:21 wrong-value"),
    ("0.25", "-0.1", "6:21 wrong-value"),
    ("0.25", "true", "6:21 wrong-type"),
    ("\"id\": \"devrev\"", "\"id\": \"DevRev\"", "9:13 wrong-value"),
    ("\"id\": \"devrev\"", "\"id\": \"../devrev\"", "9:13 wrong-value"),
    ("\"id\": \"devrev\",", "", "8:5 missing-key"),
    ("\"title\": \"DevRev\"", "\"title\": \"Dev\\nRev\"", "10:16 wrong-value"),
    ("\"Vendors/devrev.vendor.json\"", "\"/devrev.vendor.json\"", "11:42 wrong-path"),
    ("\"Vendors/devrev.vendor.json\"", "\"Generated/devrev.vendor.json\"", "11:42 wrong-value"),
    ("\"path\": \"Inputs/devrev/scopes.txt\"", "\"path\": \"/scopes.txt\"", "12:26 wrong-path"),
    ("\"path\": \"Inputs/devrev/scopes.txt\"", "\"path\": \"Generated/scopes.txt\"", "12:26 wrong-value"),
    ("\"operation-rows\"", "\"operation-row\"", "12:64 wrong-value"),
    ("\"text\"", "\"md\"", "12:90 wrong-value"),
    ("[\"json\", \"swift\"]", "[\"json\", \"swft\"]", "13:27 wrong-value"),
    ("[\"json\", \"swift\"]", "[\"json\", \"json\"]", "13:27 wrong-value"),
    ("[\"json\", \"swift\"]", "[\"swift\"]", "13:18 wrong-value"),
    ("\"group-changed\"", "\"group-change\"", "19:16 unknown-key"),
    ("\"risk\"", "\"risky\"", "19:33 wrong-value"),
    ("0.5,", "2,", "20:19 wrong-value"),
    ("\"drift.json\"", "\"/drift.json\"", "21:21 wrong-path"),
    ("[\"json\", \"swift\"]", "\"json\"", "13:18 wrong-type"),
    ("\"typeName\": \"DevRev\"", "\"typeName\": \"Dev-Rev\"", "14:29 wrong-value"),
    ("\"typeName\": \"DevRev\"", "\"typeName\": \"2Rev\"", "14:29 wrong-value"),
    ("\"typeName\": \"DevRev\"", "\"typeName\": \"class\"", "14:29 wrong-value"),
    ("\"typeName\": \"DevRev\"", "\"typeName\": \"Self\"", "14:29 wrong-value"),
    ("\"typeName\": \"DevRev\"", "\"typeName\": \"Dév\"", "14:29 wrong-value"),
    ("\"package\"", "\"open\"", "14:54 wrong-value"),
    ("\"One.\"", "\"One.\\nimport Evil\"", "14:83 wrong-value"),
  ])
  func aFaultIsFoundAtItsPlace(part: String, other: String, fault: String) {
    #expect(faults(in: fullConfiguration.replacing(only: part, with: other)) == [fault])
  }

  @Test func everyFaultOfAFileIsFoundAtOnce() {
    let text = """
      {"formatVersion": 1, "acceptedShrink": 2, "extra": 0,
       "providers": [
        {"id": "one", "pages": [{"path": "a.txt"}, {"path": "a.txt"}], "swift": {"typeName": "Same"}},
        {"id": "one", "pages": [], "swift": {"typeName": "SAME"}}
      ]}
      """
    #expect(
      faults(in: text) == [
        "1:43 unknown-key", "1:40 wrong-value", "3:55 duplicate-page", "4:10 duplicate-provider", "4:26 wrong-value",
        "4:52 duplicate-type-name",
      ])
  }

  @Test func aWordThatIsNearlyRightGetsItsQuestion() {
    let key = fullConfiguration.replacing(only: "\"apiVersion\"", with: "\"apiVersoin\"")
    #expect(message(for: key) == "A provider has no key “apiVersoin”. Did you mean “apiVersion”?")
    let far = fullConfiguration.replacing(only: "\"apiVersion\"", with: "\"colour\"")
    #expect(
      message(for: far)
        == "A provider has no key “colour”. Allowed keys: id, title, apiVersion, vendor, pages, outputs, swift.")
    let word = fullConfiguration.replacing(only: "\"package\"", with: "\"pubic\"")
    #expect(
      message(for: word)
        == "“accessLevel” cannot be “pubic”. It must be one of: public, package, internal. Did you mean “public”?")
  }

  @Test(arguments: [
    ("", "not-json"), ("[]", "wrong-type"), ("{\"formatVersion\": 1,}", "not-json"), ("{} {}", "not-json"),
    ("{\"providers\": [], \"providers\": []}", "duplicate-key"), ("// no comments\n{}", "not-json"),
  ])
  func whatIsNoConfigurationIsRefused(text: String, id: String) {
    #expect(faults(in: text).allSatisfy { $0.hasSuffix(id) })
    #expect(faults(in: text).count == 1)
  }

  @Test func bytesThatAreNotUTF8AreFoundAtTheirPlace() {
    let bytes = Array("{\n\"a".utf8) + [0xFF, 0x22]
    let error = #expect(throws: InputError.self) { try Configuration(json: bytes, path: "scopetables.json") }
    #expect(error?.findings.first?.id == "not-utf8")
    #expect(error?.findings.first?.line == 2)
    #expect(error?.findings.first?.column == 3)
  }

  @Test func pagesMayLieOutsideTheFoldersOfTheConfiguration() {
    let text = fullConfiguration.replacing(only: "Inputs/devrev/scopes.txt", with: "../shared/scopes.txt")
    #expect(faults(in: text) == [])
  }
}
