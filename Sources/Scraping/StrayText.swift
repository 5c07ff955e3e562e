import Findings
import PageReading
import ScopeModel

/// Text between the tags of a table that states operations, and in none of its cells. A cell may have been cut there.
///
///     <td>boats:wri</td>te, boats:all</tr>
struct StrayText {
  private(set) var findings: [Finding] = []

  init(page: Page, reading: LayoutReading) {
    let stated = Set((reading.read + reading.explained.map(\.place)).map(\.offset))
    for case .table(let table) in page.blocks where !table.strayLines.isEmpty {
      guard table.rows.contains(where: { stated.contains($0.offset) }) else { continue }
      for line in table.strayLines where line.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) {
        findings.append(
          Finding(
            .error, id: "text-outside-cells",
            "“\(line.text.prefix(120))” is inside a table of operations but outside its cells. If it belongs to a row, that row is incomplete; move the text into a cell in your copy.",
            page: page.path, line: line.number))
      }
    }
  }
}
