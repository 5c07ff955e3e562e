import Foundation
import Testing

@Suite struct LookUpTests {
  @Test func operationsAndScopesAreLookedUp() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    let catalog = "Generated/devrev/devrev.scopes.json"
    let operation = try project.run("lookup", "POST", "/widgets.get")
    #expect(operation.status == 0, "\(operation.messages)")
    #expect(operation.output.contains("Any one of these scopes is sufficient: widget:read, widget:write, widget:all."))
    #expect(try project.run("lookup", "/widgets.get").output.contains("GET /widgets.get"))
    // The words behind the catalogs are the operation.
    let behind = try project.run("lookup", "--catalog", catalog, "get", "https://api.acme.test/widgets.get?id=1")
    #expect(behind.status == 0, "\(behind.messages)")
    let scope = try project.run("lookup", "--scope", "widget:write", "--catalog", catalog)
    #expect(scope.output.hasPrefix("widget:write (devrev): 4 operations\n"))
    let json = try project.run("lookup", "POST /ping", "--format", "json", "--catalog", catalog)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((root["operations"] as? [[String: Any]])?.map { $0["provider"] as? String } == ["devrev"])
  }

  @Test func whatIsNotFoundEndsWithOneAndSuggests() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    let run = try project.run("lookup", "GET", "/widget.get")
    #expect(run.status == 1)
    #expect(run.output.contains("GET /widgets.get"))
    #expect(try project.run("lookup", "--scope", "widget:reed").output.contains("widget:read"))
    #expect(try project.run("lookup").status == 2)
    #expect(try project.run("lookup", "GET").status == 2)
    #expect(try project.run("lookup", "--scope", "a", "GET", "/x").status == 2)
  }
}
