import Foundation
import PageReading
import TestSupport
import Testing

/// `SECURITY.md` lists the limits; what it says must be what holds.
@Suite struct SecurityPageTests {
  @Test func theTableOfLimitsIsThatOfTheProgram() throws {
    let text = try Checkout.text("SECURITY.md")
    let section = try #require(text.components(separatedBy: "\n## ").first { $0.hasPrefix("Limits") })
    var listed: [String: String] = [:]
    for line in section.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      listed[cells[0].replacing("`", with: "")] = cells[1].replacing(",", with: "")
    }
    let limits = ReadingLimits()
    let expected = ReadingLimits.Name.allCases.map { ($0.rawValue, String(limits[$0])) }
    #expect(listed == Dictionary(uniqueKeysWithValues: expected))
  }
}
