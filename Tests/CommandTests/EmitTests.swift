import Foundation
import Testing

@Suite struct EmitTests {
  static let catalog = "Generated/devrev/devrev.scopes.json"

  @Test func everyOutputIsWhatGenerateMakes() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    for (format, path) in [
      ("json", Self.catalog), ("markdown", "Generated/devrev/devrev.md"),
      ("openapi", "Generated/devrev/devrev.openapi.json"),
    ] {
      let run = try project.run("emit", Self.catalog, "--to", format)
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.output == (try project.read(path)))
    }
  }

  @Test func aTableForSpreadsheetsIsMadeOnDemand() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    let run = try project.run("emit", Self.catalog, "--to", "csv")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.hasPrefix("method,path,pathKind,group,requirement,"))
    #expect(!project.exists("Generated/devrev/devrev.csv"))
  }

  @Test func anOverlayIsMadeOnlyWhereItIsAskedFor() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    #expect(!project.exists("Generated/devrev/devrev.overlay.json"))
    let run = try project.run("emit", Self.catalog, "--to", "overlay")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.hasPrefix("{\n  \"overlay\": \"1.0.0\",\n"))
    #expect(
      run.output.contains("\"target\": \"$.paths['/ping'].get\", \"update\": {\"x-scope\": {\"kind\": \"none\"}}"))
  }

  @Test func itReadsStandardInputAndWritesAFile() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    let json = try project.read(Self.catalog)
    let run = try project.run("emit", "-", "--to", "json", "-o", "out/catalog.json", input: json)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output == "")
    #expect(try project.read("out/catalog.json") == json)
  }

  @Test func intoAFolderEachFileGoesByItself() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    #expect(try project.run("emit", Self.catalog, "--to", "json", "-o", "out/").status == 0)
    #expect(try project.snapshot(of: "out").keys.sorted() == ["devrev.scopes.json"])
  }

  @Test func aLinkThatWasNamedIsFollowed() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write("old", to: "real.json")
    try FileManager.default.createSymbolicLink(atPath: project.url("link.json").path, withDestinationPath: "real.json")
    #expect(try project.run("emit", Self.catalog, "--to", "json", "-o", "link.json").status == 0)
    #expect(try project.read("real.json") == project.read(Self.catalog))
  }

  @Test func aBrokenCatalogIsNamedWithItsPlace() throws {
    let project = try TemporaryProject()
    try project.write("{\"formatVersion\": 1,\n\"provider\": 7}", to: "broken.json")
    let run = try project.run("emit", "broken.json", "--to", "json", "-o", "out.json")
    #expect(run.status == 2)
    #expect(run.errors.count == 1)
    #expect(run.messages.hasPrefix("broken.json:"), "\(run.messages)")
    #expect(!project.exists("out.json"))
  }
}
