import Foundation
import Testing

/// What a bad input is, how it is made, and how the program must end.
struct BadInput: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var status: Int32 = 2
  /// What the only error message begins with, and the id that ends it.
  var place: String
  var id: String
  var spoil: @Sendable (TemporaryProject) throws -> Void

  static let page = TemporaryProject.pagePath

  static let all = [
    BadInput(testDescription: "a missing page", place: "\(page): error: ", id: "missing-file") {
      try $0.remove(page)
    },
    BadInput(testDescription: "a folder instead of a page", place: "\(page): error: ", id: "not-a-file") {
      try $0.remove(page)
      try $0.write("x", to: "\(page)/inner.txt")
    },
    BadInput(testDescription: "a page that cannot be read", place: "\(page): error: ", id: "unreadable-file") {
      // A link to itself: even a system's administrator cannot read it.
      try $0.remove(page)
      try FileManager.default.createSymbolicLink(atPath: $0.url(page).path, withDestinationPath: "scopes.txt")
    },
    BadInput(testDescription: "an empty page", place: "\(page)", id: "empty-page") {
      try $0.write("", to: page)
    },
    BadInput(testDescription: "bytes that are not UTF-8", place: "\(page):", id: "not-utf8") {
      try $0.write(Data([0x47, 0x45, 0x54, 0x2F, 0xFF, 0xFE, 0x3A, 0x0A]), to: page)
    },
    BadInput(testDescription: "a page of another kind", place: "\(page)", id: "unfit-page") {
      try $0.write("A recipe\n\nTake flour, water and salt.\n", to: page)
    },
    BadInput(testDescription: "a row that fits nothing", status: 1, place: "\(page):15:", id: "") {
      let row = "POST/widgets.update"
      try $0.write(
        TemporaryProject.page.replacingOccurrences(of: "\(row)widget:write,widget:all", with: "\(row)ask somebody"),
        to: page)
    },
    BadInput(testDescription: "no configuration", place: "scopetables.json: error: ", id: "missing-file") {
      try $0.remove("scopetables.json")
    },
    BadInput(testDescription: "a broken configuration", place: "scopetables.json:2:1: error: ", id: "not-json") {
      try $0.write("{\n", to: "scopetables.json")
    },
    BadInput(testDescription: "an unknown key", place: "scopetables.json:2:20: error: ", id: "unknown-key") {
      try $0.write(
        TemporaryProject.configuration.replacingOccurrences(of: "\"devrev\",", with: "\"devrev\", \"Pages\": 1,"),
        to: "scopetables.json")
    },
    BadInput(
      testDescription: "broken provenance", place: "Inputs/devrev/provenance.json:1:1: error: ", id: "wrong-type"
    ) {
      try $0.write("[]", to: "Inputs/devrev/provenance.json")
    },
  ]
}

@Suite struct BadInputTests {
  @Test(arguments: BadInput.all)
  func itEndsWithOneMessageAndChangesNothing(input: BadInput) throws {
    let project = try TemporaryProject()
    #expect(try project.run("generate").status == 0)
    let before = try project.snapshot(of: "Generated")
    try input.spoil(project)
    let run = try project.run("generate")
    #expect(run.status == input.status, "\(run.messages)")
    #expect(run.output == "")
    #expect(run.errors.count == 1, "\(run.messages)")
    #expect(run.errors.first?.hasPrefix(input.place) == true, "\(run.messages)")
    #expect(run.errors.first?.hasSuffix(input.id.isEmpty ? "]" : " [\(input.id)]") == true, "\(run.messages)")
    #expect(try project.snapshot(of: "Generated") == before)
  }

  @Test func nothingIsMadeWhereNothingWas() throws {
    let project = try TemporaryProject()
    try project.remove(BadInput.page)
    #expect(try project.run("generate").status == 2)
    #expect(!project.exists("Generated"))
  }

  @Test func wordsOfAPageCannotSteerTheTerminal() throws {
    let project = try TemporaryProject()
    try project.write("{\"\u{1B}[2Jkey\u{202E}\": 1}", to: "scopetables.json")
    let run = try project.run("generate")
    #expect(run.status == 2)
    #expect(!run.messages.contains("\u{1B}"))
    #expect(!run.messages.contains("\u{202E}"))
  }
}
