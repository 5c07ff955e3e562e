import CatalogJSON
import Foundation
import ScopeModel
import ScopeTable
import Testing

/// `scopetables learn` and `scopetables init`, as a person goes through them.
@Suite struct LearnTests {
  static let page = """
    Permissions of the harbour API

    Word | Way | Hats |
    GET | /boats | boats:read, boats:write |
    POST | /boats | boats:write |

    """

  static func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.remove("scopetables.json")
    try project.write(page, to: "harbour.txt")
    return project
  }

  @Test func fromAnUnknownPageToATable() throws {
    let project = try Self.project()
    let learn = try project.run("learn", "harbour.txt", "--id", "acme", "-o", "acme.vendor.json")
    #expect(learn.status == 1)
    #expect(learn.output == "")
    #expect(
      learn.messages == """
        harbour.txt:3: question: What does the column “Hats” contain? Seen: “boats:read, boats:write”; “boats:write”. Choices: columns.requirement, columns.alsoRequired, columns.conditional, credentials.hats.heads, columns.fact.hats, columns.ignored.
        harbour.txt:4: question: What does “,” between scopes mean? Seen: “boats:read, boats:write”. Choices: or, and, notSaid.
        harbour.txt: No layout can read this page yet.
          With the first choice of each question: operation-rows, 2 of 2 entries read.
        The page of a single operation often says how scopes are joined. Adding one such page may settle that question.
        2 questions are open. Replace each “?” in acme.vendor.json with one of its choices. Then check for further questions: scopetables learn --vendor acme.vendor.json -o acme.vendor.json harbour.txt
        Next, run:
          scopetables scrape --vendor acme.vendor.json harbour.txt
          scopetables init --vendor acme.vendor.json harbour.txt

        """)
    let draft = try project.read("acme.vendor.json")
    let early = try project.run("scrape", "--vendor", "acme.vendor.json", "harbour.txt")
    #expect(early.status == 2)
    #expect(early.errors.count == 2)

    let parts = draft.components(separatedBy: "\"answer\": \"?\"")
    #expect(parts.count == 3)
    let answered = parts[0] + "\"answer\": \"columns.requirement\"" + parts[1] + "\"answer\": \"or\"" + parts[2]
    try project.write(answered, to: "acme.vendor.json")
    let again = try CommandRun(
      ["learn", "--vendor", "acme.vendor.json", "-o", "acme.vendor.json", "harbour.txt"], in: project.folder)
    #expect(again.status == 0, "\(again.messages)")
    #expect(
      again.messages == """
        harbour.txt: operation-rows, 2 of 2 entries read.
          GET /boats: boats:read or boats:write
          POST /boats: boats:write
        Next, run:
          scopetables scrape --vendor acme.vendor.json harbour.txt
          scopetables init --vendor acme.vendor.json harbour.txt

        """)

    let initialize = try project.run("init", "--vendor", "acme.vendor.json", "harbour.txt")
    #expect(initialize.status == 0, "\(initialize.messages)")
    #expect(
      try project.read("scopetables.json") == """
        {
          "formatVersion": 1,
          "providers": [
            {
              "id": "acme",
              "vendor": "acme.vendor.json",
              "pages": [
                {"path": "harbour.txt"}
              ]
            }
          ]
        }

        """)
    #expect(try project.run("generate").status == 0)
    let catalog = try Catalog(json: Array(try project.read("Generated/acme/acme.scopes.json").utf8))
    #expect(
      catalog.operations.map(\.requirement.kind)
        == [.scopes(anyOf: [["boats:read"], ["boats:write"]]), .scopes(anyOf: [["boats:write"]])])
  }

  @Test func aDraftIsPrintedWhereNoFileIsNamed() throws {
    let project = try Self.project()
    let run = try project.run("learn", "harbour.txt")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("{\n  \"formatVersion\": 1,\n  \"id\": \"harbour\",\n  \"open\": [\n"))
    #expect(!project.exists("harbour.vendor.json"))
  }

  @Test func aKnownPageIsComplete() throws {
    let project = try Self.project()
    let run = try project.run("learn", TemporaryProject.pagePath, "--vendor", "devrev.vendor.json")
    #expect(run.status == 2)
    #expect(run.messages.hasPrefix("devrev.vendor.json: error: The file does not exist."))
    try project.write(try project.run("vendors", "devrev").output, to: "devrev.vendor.json")
    #expect(try project.run("learn", TemporaryProject.pagePath, "--vendor", "devrev.vendor.json").status == 0)
  }

  @Test func nothingToLearnWritesNothing() throws {
    let project = try Self.project()
    try project.write("Harbours\n\nBoats lie in harbours.\n", to: "prose.txt")
    let run = try project.run("learn", "prose.txt", "-o", "acme.vendor.json")
    #expect(run.status == 2)
    #expect(run.errors.count == 1)
    #expect(run.messages.contains("[nothing-to-learn]"))
    #expect(!project.exists("acme.vendor.json"))
  }

  @Test func wrongUsageIsNamed() throws {
    let project = try Self.project()
    #expect(try project.run("learn", "harbour.txt", "--id", "Acme Corp").status == 2)
    #expect(try project.run("learn", "harbour.txt", "harbour.txt").status == 2)
    #expect(try project.run("learn", "harbour.txt", "--id", "acme", "--vendor", "acme.vendor.json").status == 2)
  }

  @Test func aConfigurationThatIsThereStays() throws {
    let project = try TemporaryProject()
    let before = try project.read("scopetables.json")
    let run = try project.run("init", TemporaryProject.pagePath)
    #expect(run.status == 2)
    #expect(run.messages.contains("[existing-configuration]"))
    #expect(try project.read("scopetables.json") == before)
  }

  @Test func aFirstConfigurationOfAKnownVendorNeedsNoVendorFile() throws {
    let project = try TemporaryProject()
    try project.remove("scopetables.json")
    let run = try project.run("init", TemporaryProject.pagePath)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try project.read("scopetables.json").contains("\"id\": \"devrev\""))
    #expect(try project.run("generate").status == 0)
    try project.remove("scopetables.json")
    let outside = try project.run("init", project.url(TemporaryProject.pagePath).path)
    #expect(outside.status == 2)
    #expect(outside.messages.contains("[wrong-path]"))
    #expect(!project.exists("scopetables.json"))
  }
}
