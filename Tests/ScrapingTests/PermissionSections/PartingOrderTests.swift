import PageReading
import Testing

@testable import Scraping

@Suite("The order of headings inside sections") struct PartingOrderTests {
  /// - Parameter sections: The sections' names, each with those of the headings that part it.
  /// - Returns: The doubtful ones.
  static func doubtful(_ sections: [(name: String, parts: [String])]) -> [String] {
    var line = 0
    func next(_ text: String) -> Heading {
      line += 1
      return Heading(line: line, level: 2, text: text)
    }
    var headings: [Heading] = []
    var partings: [PermissionSections.Parting] = []
    for (name, parts) in sections {
      let heading = next(name)
      headings.append(heading)
      partings += parts.map { part in
        let own = next(part)
        return PermissionSections.Parting(
          line: Line(number: own.line, text: part, offset: own.offset), isParagraph: false, section: heading)
      }
    }
    let order = PartingOrder(partings, sections: headings)
    return partings.filter { order.doubtful.contains($0.line.offset) }.map(\.line.text)
  }

  static let names = ["Anchors", "Berths", "Cranes", "Docks", "Engines", "Flags", "Gangways", "Hulls", "Icebreakers"]
  static let sorted = names.map { (name: $0, parts: ["Alarms", "boats", "Crews"]) }

  @Test func sortedHeadingsAreInOrder() { #expect(Self.doubtful(Self.sorted) == []) }

  @Test func bothHeadingsOfABreakAreDoubtful() {
    var sections = Self.sorted
    sections[2].parts += ["Ballast", "Keys"]
    #expect(Self.doubtful(sections) == ["Crews", "Ballast"])
  }

  @Test func theFirstOfASectionIsDoubtfulWhereASectionCouldBeginThere() {
    var sections = Self.sorted
    sections[1] = ("Berths", ["Buoys", "Crews"])
    #expect(Self.doubtful(sections) == ["Buoys"])
    sections[1] = ("Berths", ["Alarms", "Buoys", "Crews"])
    #expect(Self.doubtful(sections) == [])
  }

  @Test func withoutAnOrderNothingIsDoubtful() {
    #expect(Self.doubtful(Self.names.map { ($0, ["Crews", "Alarms", "boats"]) }) == [])
    #expect(Self.doubtful([("Anchors", ["Crews", "Alarms"])]) == [])
    var sections = Array(Self.sorted.reversed())
    sections[1].parts = ["Hz", "Iz"]
    #expect(Self.doubtful(sections) == [])
  }
}
