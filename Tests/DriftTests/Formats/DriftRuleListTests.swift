import Drift
import JSON
import ScopeModel
import Testing

@Suite struct DriftRuleListTests {
  static let listed = DriftRule.everyRule + DriftRule.families

  @Test func theTextHasARuleALine() throws {
    let lines = DriftRule.list(as: .text).split(separator: "\n")
    #expect(lines.count == Self.listed.count)
    let width = try #require(Self.listed.map(\.id.count).max())
    for (line, rule) in zip(lines, Self.listed) {
      #expect(line.hasPrefix(rule.id + " "))
      #expect(line.dropFirst(width + 2).hasPrefix(rule.level.rawValue + " "))
      #expect(line.contains("  \(rule.sentence)"))
      #expect(line.hasSuffix(" (\(rule.family))") == (rule.family != rule.id))
    }
  }

  @Test func theJSONHasThemAll() throws {
    let list = try JSONParser().parse(Array(DriftRule.list(as: .json).utf8))
    #expect(list["formatVersion"]?.content == .number("1"))
    for (index, rule) in Self.listed.enumerated() {
      let entry = try #require(list["rules"]?[index])
      let expected = [
        ("id", rule.id), ("level", rule.level.rawValue), ("sentence", rule.sentence), ("family", rule.family),
        ("mirror", rule.mirror),
      ]
      for (key, value) in expected { #expect(entry[key]?.content == .string(value), "\(rule.id)") }
    }
    #expect(list["rules"]?[Self.listed.count] == nil)
  }
}
