import Foundation
import TestSupport
import Testing

@testable import Scraping

/// Random catalogs in every shape and form, read with no vendor file: an operation comes out right, or a finding says that it does not.
///
/// `SCOPETABLES_SEED` runs other catalogs, `SCOPETABLES_CATALOGS` sets how many.
@Suite("Random catalogs in every shape")
struct ShapePropertyTests {
  static let count =
    ProcessInfo.processInfo.environment["SCOPETABLES_CATALOGS"].flatMap(Int.init) ?? RunLength.cases(1_000)
  /// How many of a hundred operations of each shape and form must come out right. The others must end as findings: where cells ran
  /// together on a small page, its words do not say where each of them ends, and in a text dump without marks a list of operations is
  /// not told from rows.
  static func leastRight(_ layout: ShapeLayout, _ form: ShapeForm) -> Int {
    switch (layout, form) {
    case (.operationRows, .fused): 35
    case (.operationRows, .blanks): 75
    default: 95
    }
  }

  @Test(arguments: ShapeLayout.allCases)
  func nothingIsWrongOrLostInSilence(layout: ShapeLayout) throws {
    var random = SeededRandom(for: "\(layout.rawValue)")
    var sums: [ShapeForm: (right: Int, all: Int)] = [:]
    var reports: [String] = []
    var unread: [ShapeForm: String] = [:]
    for _ in 0..<max(1, Self.count / ShapeLayout.allCases.count) {
      let form = random.pick(layout.forms)
      for page in layout.pages(&random, form) {
        let verdict = try ShapeVerdict(page)
        let sum = sums[form] ?? (0, 0)
        sums[form] = (sum.right + verdict.right, sum.all + page.operations.count)
        if !verdict.silent.isEmpty { reports.append("\(verdict.silent.joined(separator: "\n"))\n\(page.text)") }
        if verdict.reported > 0, unread[form] == nil { unread[form] = page.text }
      }
    }
    for form in layout.forms {
      guard let sum = sums[form], sum.all > 0 else { continue }
      print(
        "\(layout.rawValue) as \(form.rawValue): \(sum.right) of \(sum.all) operations are right (\(sum.right * 100 / sum.all) %)"
      )
      #expect(
        sum.right * 100 >= sum.all * Self.leastRight(layout, form),
        "\(layout.rawValue) as \(form.rawValue)\n\(unread[form] ?? "")")
    }
    #expect(reports.isEmpty, "\(reports.count) pages, such as:\n\(reports.prefix(3).joined(separator: "\n=====\n"))")
  }
}
