import Drift
import Foundation
import TestSupport
import Testing

@testable import CatalogQuestions

/// Every id of the program is explained.
@Suite struct FindingTextTests {
  /// The ids as the sources make findings of them, with the file of each.
  private static func idsOfSources() throws -> [String: String] {
    let sources = Checkout.url("Sources")
    let names = FileManager.default.subpaths(atPath: sources.path)?.filter { $0.hasSuffix(".swift") } ?? []
    let made = #/(?:\bid: |\.note\(|wrong\(|error\(|fail\(|finding\()"([a-z]+[a-z0-9]*(?:-[a-z0-9]+)+)"/#
    let shown = #/(?:error|warning|note): [^"\n]*\[([a-z]+(?:-[a-z]+)+)\]"/#
    var ids: [String: String] = [:]
    for name in names {
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      for match in code.matches(of: made) { ids[String(match.1)] = name }
      for match in code.matches(of: shown) { ids[String(match.1)] = name }
    }
    return ids
  }

  @Test func everyIdOfTheSourcesHasAText() throws {
    let ids = try Self.idsOfSources()
    #expect(ids.count > 100, "The sources are not read rightly.")
    for (id, file) in ids.sorted(by: { $0.key < $1.key }) where !id.hasPrefix("x-") {
      #expect(FindingText.text(of: id) != nil, "\(file) makes the finding \(id); explain it in FindingTexts.swift.")
    }
  }

  @Test func everyRuleAndFamilyHasAText() {
    for id in DriftRule.ids { #expect(FindingText.text(of: id) != nil, "\(id)") }
  }

  @Test func textsAreWholeAndEachIdStandsOnce() {
    #expect(Set(FindingText.all.map(\.id)).count == FindingText.all.count)
    for text in FindingText.all {
      for words in [text.meaning, text.reason, text.remedy] {
        #expect(words.hasSuffix(".") && words.first?.isUppercase ?? false, "\(text.id): \(words)")
      }
    }
    #expect(FindingTexts.text.split(separator: "\n").allSatisfy { $0.hasPrefix("# ") || $0.count { $0 == "|" } == 4 })
  }

  @Test func thePageIsMadeOfThem() throws {
    let page = try Checkout.text("docs/findings.md")
    #expect(page == FindingPage.markdown, "Run: scopetables explain --all > docs/findings.md")
  }
}
