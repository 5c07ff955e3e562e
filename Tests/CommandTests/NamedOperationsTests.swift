import CatalogJSON
import Foundation
import ScopeModel
import ScopeTable
import Testing

/// A page whose operations have names, through every output and back.
@Suite("Operations with names, by the command")
struct NamedOperationsTests {
  static func page(level: String = "Write", mark: String = " [permission only]", dependent: String = "pay:Charge")
    -> String
  {
    """
    <h1>Actions, resources, and condition keys for Boat Hire</h1>
    <p>Boat Hire (service prefix: <code>boats</code>) provides actions.</p>
    <h2>Actions defined by Boat Hire</h2>
    <table><thead><tr><th>Actions</th><th>Description</th><th>Access level</th><th>Resource types (*required)</th>
    <th>Condition keys</th><th>Dependent actions</th></tr></thead>
    <tr><td>GetBoat</td><td>Sees a boat</td><td>Read</td><td>boat*</td><td>boats:Colour</td><td></td></tr>
    <tr><td rowspan="2">HireBoat\(mark)</td><td rowspan="2">Hires</td><td rowspan="2">\(level)</td><td>boat*</td><td></td><td></td></tr>
    <tr><td>crew</td><td></td><td>\(dependent)</td></tr></table>
    """
  }

  private static func project() throws -> (project: TemporaryProject, catalog: Catalog) {
    let project = try TemporaryProject()
    try project.write(page(), to: "boats.html")
    let run = try project.run("scrape", "boats.html")
    #expect(run.status == 0, "\(run.messages)")
    try project.write(run.output, to: "boats.scopes.json")
    return (project, try Catalog(json: Array(run.output.utf8)))
  }

  @Test func theCatalogIsReadBackToTheByte() throws {
    let (project, catalog) = try Self.project()
    #expect(catalog.provider == "aws")
    #expect(catalog.operations.map(\.name) == ["boats:GetBoat", "boats:HireBoat"])
    #expect(
      catalog.operations[1].facts == [
        Fact(name: "accessLevel", values: ["Write"]), Fact(name: "resourceTypes", values: ["boat*", "crew"]),
        Fact(name: "permissionOnly", values: ["[permission only]"]),
      ])
    let again = try project.run("emit", "boats.scopes.json", "--to", "json")
    #expect(again.output == (try project.read("boats.scopes.json")))
    #expect(try Catalog(json: Array(again.output.utf8)) == catalog)
  }

  @Test(
    arguments: [
      ("swift", ["name boats:HireBoat = boats:HireBoat & pay:Charge; group \"Actions defined by Boat Hire\""]),
      ("csv", ["accessLevel Write; resourceTypes boat* crew; permissionOnly ", ",boats:HireBoat\r\n"]),
      ("markdown", ["| `boats:HireBoat` |", "`accessLevel`: Write", "`resourceTypes`: boat\\*, crew"]),
    ] as [(String, [String])])
  func outputsCarryNamesAndFacts(format: String, parts: [String]) throws {
    let run = try Self.project().project.run("emit", "boats.scopes.json", "--to", format)
    #expect(run.status == 0, "\(run.messages)")
    for part in parts { #expect(run.output.contains(part), "\(part)\n\(run.output)") }
  }

  @Test(arguments: ["openapi", "overlay"])
  func outputsThatKnowOnlyPathsCountWhatTheyLeaveOut(format: String) throws {
    let run = try Self.project().project.run("emit", "boats.scopes.json", "--to", format)
    #expect(run.status == 0)
    #expect(run.messages.contains("note: Omitted: 2 operations."))
    #expect(run.messages.contains("[operation-without-path]"))
    #expect(!run.output.contains("HireBoat"))
  }

  @Test func factsThatChangeAreDriftForInformation() throws {
    let (project, _) = try Self.project()
    try project.write(Self.page(level: "Permissions management", mark: ""), to: "new.html")
    let run = try project.run("diff", "boats.html", "new.html", "--format", "json")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains(#""summary": {"breaking": 0, "risk": 0, "info": 2}"#))
    #expect(
      run.output.contains(#"{"rule": "fact-changed", "level": "info", "provider": "aws", "name": "boats:HireBoat""#))
  }

  @Test func aFurtherDependentActionBreaksCallers() throws {
    let (project, _) = try Self.project()
    try project.write(Self.page(dependent: "<p>pay:Charge</p><p>crew:Call</p>"), to: "new.html")
    let run = try project.run("diff", "boats.html", "new.html", "--format", "markdown")
    #expect(run.status == 1)
    #expect(run.output.contains("`requirement-tightened`"))
    #expect(run.output.contains("#### Actions defined by Boat Hire\n\n- `boats:HireBoat`"), "\(run.output)")
  }

  @Test func aCondensedPageGivesTheSameOperations() throws {
    let (project, catalog) = try Self.project()
    let condensed = try project.run("condense", "boats.html")
    #expect(condensed.status == 0, "\(condensed.messages)")
    try project.write(condensed.output, to: "condensed.html")
    let run = try project.run("scrape", "condensed.html")
    let again = try Catalog(json: Array(run.output.utf8))
    #expect(again.operations.map(\.facts) == catalog.operations.map(\.facts))
    #expect(again.operations.map(\.requirement) == catalog.operations.map(\.requirement))
  }
}
