import Emission
import ScopeModel
import ScopeTable
import SwiftEmission
import Testing

@Suite struct CSVEmitterTests {
  @Test func oneOperationIsOneRow() throws {
    var list = Operation(
      method: .get, path: "/rest/{version}/works", pathKind: .pattern, group: "-Works",
      requirement: Requirement(.mayCheck(scopes: ["View a, b"])), note: "Says \"no\".\r\nAnd @more.",
      versions: ["1.0", "latest one"], visibility: .private, credentials: ["application", "user"],
      evidence: Evidence(page: "page.txt", line: 7, excerpt: ""))
    list.facts = [
      Fact(name: "accessLevel", values: ["Read", "Permissions management"]), Fact(name: "marks", values: []),
    ]
    list.deprecated = Deprecation(since: "2021-09-02", note: "Use another.")
    let catalog = Catalog(
      provider: "devrev", title: "", pages: [], scopes: [], operations: SampleCatalog.small.operations + [list])
    let files = CSVEmitter().emit(catalog).files
    #expect(files.map(\.path) == ["devrev.csv"])
    let lines = [
      "method,path,pathKind,group,requirement,note,versions,credentials,visibility,deprecated,page,line,facts,name",
      "POST,/accounts.create,template,Accounts,\"account:write | account:all [stricter alternative 0 \"\"Also needs parent "
        + "read access.\"\"]\",Also needs parent read access.,,,,,Inputs/devrev/scope-reference.txt,22,,",
      "GET,/accounts/{id},template,,unknown,,,,,,Inputs/devrev/scope-reference.txt,23,,",
      "GET,/rest/{version}/works,pattern,'-Works,\"mayCheck (\"\"View a, b\"\")\",\"Says \"\"no\"\".",
      "And @more.\","
        + "\"1.0 \"\"latest one\"\"\",application user,private,\"deprecated since 2021-09-02 note \"\"Use another.\"\"\","
        + "page.txt,7,\"accessLevel Read \"\"Permissions management\"\"; marks\",", "",
    ]
    #expect(files.first?.text.utf8.elementsEqual(lines.joined(separator: "\r\n").utf8) == true, "\(files)")
  }

  @Test func whatIsEmptyIsNotWhatIsMissing() throws {
    var operation = SampleCatalog.small.operations[1]
    operation.note = ""
    let catalog = Catalog(provider: "a", title: "", pages: [], scopes: [], operations: [operation])
    let table = try CSVTable(try #require(CSVEmitter().emit(catalog).files.first).text)
    #expect(table[0, "note"] == "")
    #expect(table[0, "group"] == nil)
  }
}
