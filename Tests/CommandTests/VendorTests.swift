import CatalogJSON
import Foundation
import ScopeModel
import ScopeTable
import Testing

/// Vendor files on the command line and in the configuration.
@Suite struct VendorTests {
  static let page = """
    Boats of Acme

    Word | Way | Hats
    GET | /boats | boats:read, boats:write

    """
  static let vendor = """
    {
      "formatVersion": 1, "id": "acme", "title": "Acme",
      "columns": {"method": ["Word"], "path": ["Way"], "requirement": ["Hats"]},
      "requirement": {"joiners": {",": "or"}}
    }
    """
  static let configuration = """
    {"formatVersion": 1, "providers": [
      {"id": "acme", "vendor": "Vendors/acme.vendor.json", "pages": [{"path": "Inputs/acme/boats.txt"}],
       "outputs": ["json"]}
    ]}
    """

  static func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write(configuration, to: "scopetables.json")
    try project.write(vendor, to: "Vendors/acme.vendor.json")
    try project.write(page, to: "Inputs/acme/boats.txt")
    return project
  }

  @Test func theBuiltInVendorsAreListed() throws {
    let project = try TemporaryProject()
    let run = try project.run("vendors")
    #expect(run.status == 0)
    #expect(
      run.output
        == "devrev\tDevRev\nconfluence\tConfluence\njira\tJira\ngithub\tGitHub Apps\nspace\tJetBrains Space\nmicrosoft-graph\tMicrosoft Graph\naws\tAmazon Web Services\n"
    )
  }

  @Test func aPrintedVendorFileCanBeUsed() throws {
    let project = try TemporaryProject()
    for id in ["devrev", "general"] {
      let run = try project.run("vendors", id)
      #expect(run.status == 0)
      try project.write(run.output, to: "\(id).vendor.json")
      let scrape = try project.run("scrape", TemporaryProject.pagePath, "--vendor", "\(id).vendor.json")
      #expect(try Catalog(json: Array(scrape.output.utf8)).provider == id, "\(scrape.messages)")
    }
  }

  @Test func anUnknownVendorIsAskedAbout() throws {
    let run = try TemporaryProject().run("vendors", "devrv")
    #expect(run.status == 2)
    #expect(
      run.messages
        == "scopetables: error: There is no built-in vendor “devrv”. Built-in vendors: devrev, confluence, jira, github, space, microsoft-graph, aws, general. Did you mean “devrev”? [unknown-vendor]\n"
    )
  }

  @Test func aPageIsReadWithAVendorFile() throws {
    let project = try Self.project()
    let run = try project.run("scrape", "Inputs/acme/boats.txt", "--vendor", "Vendors/acme.vendor.json")
    #expect(run.status == 0, "\(run.messages)")
    let catalog = try Catalog(json: Array(run.output.utf8))
    #expect(catalog.provider == "acme")
    #expect(catalog.title == "Acme")
    #expect(catalog.operations.map(\.requirement.kind) == [.scopes(anyOf: [["boats:read"], ["boats:write"]])])
  }

  @Test func condensingAndComparingKnowTheVendorToo() throws {
    let project = try Self.project()
    let condensed = try project.run("condense", "Inputs/acme/boats.txt", "--vendor", "Vendors/acme.vendor.json")
    #expect(condensed.status == 0, "\(condensed.messages)")
    #expect(condensed.output.contains("/boats"))
    try project.write(Self.page.replacingOccurrences(of: ", boats:write", with: ""), to: "new.txt")
    let arguments = ["diff", "Inputs/acme/boats.txt", "new.txt", "--vendor", "Vendors/acme.vendor.json"]
    let drift = try CommandRun(arguments, in: project.folder)
    #expect(drift.status == 1, "\(drift.messages)")
    #expect(drift.output.contains("requirement-tightened"))
  }

  @Test func theFileSaysWhoseThePagesAre() throws {
    let project = try Self.project()
    let run = try project.run(
      "scrape", "Inputs/acme/boats.txt", "--vendor", "Vendors/acme.vendor.json", "--provider", "acme")
    #expect(run.status == 2)
    #expect(run.messages.contains("--provider and --vendor exclude each other"))
  }

  @Test func aFaultOfAVendorFileStandsAtItsLine() throws {
    let project = try Self.project()
    try project.write(
      Self.vendor.replacingOccurrences(of: "\"columns\"", with: "\"colums\""), to: "Vendors/acme.vendor.json")
    let scrape = try project.run("scrape", "Inputs/acme/boats.txt", "--vendor", "Vendors/acme.vendor.json")
    #expect(scrape.status == 2)
    #expect(scrape.output == "")
    let message =
      "Vendors/acme.vendor.json:3:3: error: The vendor file has no key “colums”. Did you mean “columns”? [unknown-key]\n"
    #expect(scrape.messages == message)
    let generate = try project.run("generate")
    #expect(generate.status == 2)
    #expect(generate.messages == message)
  }

  @Test func noPageIsReadWhileAQuestionIsOpen() throws {
    let project = try Self.project()
    let open = #""open": [{"word": "Hats", "choices": ["columns.requirement"], "answer": "?"}], "columns""#
    let vendor = Self.vendor.replacingOccurrences(of: #", "requirement": ["Hats"]"#, with: "")
      .replacingOccurrences(of: "\"columns\"", with: open)
    try project.write(vendor, to: "Vendors/acme.vendor.json")
    let run = try project.run("scrape", "Inputs/acme/boats.txt", "--vendor", "Vendors/acme.vendor.json")
    #expect(run.status == 2)
    #expect(
      run.messages
        == "Vendors/acme.vendor.json:3:75: error: This question is unanswered: what does “Hats” mean? Replace “?” with one of: columns.requirement. [open-question]\n"
    )
    try project.write(
      vendor.replacingOccurrences(of: "\"?\"", with: "\"columns.requirement\""), to: "Vendors/acme.vendor.json")
    #expect(try project.run("scrape", "Inputs/acme/boats.txt", "--vendor", "Vendors/acme.vendor.json").status == 0)
  }

  @Test func aConfigurationNamesTheVendorFile() throws {
    let project = try Self.project()
    let run = try project.run("generate")
    #expect(run.status == 0, "\(run.messages)")
    let catalog = try Catalog(json: Array(try project.read("Generated/acme/acme.scopes.json").utf8))
    #expect(catalog.title == "Acme")
    #expect(catalog.operations.count == 1)
    #expect(try project.run("generate", "--check").status == 0)
  }

  @Test func aChangedVendorFileMakesTheOutputsStale() throws {
    let project = try Self.project()
    #expect(try project.run("generate").status == 0)
    // A change that the catalog does not show.
    try project.write(
      Self.vendor.replacingOccurrences(of: "[\"Hats\"]", with: "[\"Hats\", \"Caps\"]"), to: "Vendors/acme.vendor.json")
    let check = try project.run("generate", "--check")
    #expect(check.status == 1)
    #expect(check.output.hasPrefix("stale: Generated/manifest.json\n"))
    #expect(check.output.contains("+{\"provider\": \"acme\", \"path\": \"Vendors/acme.vendor.json\", \"sha256\": "))
    #expect(try project.run("generate").status == 0)
    #expect(try project.run("generate", "--check").status == 0)
  }

  @Test func anotherProvidersVendorStaysInTheManifest() throws {
    let project = try Self.project()
    let devrev =
      "{\"id\": \"devrev\", \"pages\": [{\"path\": \"\(TemporaryProject.pagePath)\"}], \"outputs\": [\"json\"]},\n"
    let configuration = Self.configuration.replacingOccurrences(
      of: "{\"id\": \"acme\"", with: devrev + "{\"id\": \"acme\"")
    try project.write(configuration, to: "scopetables.json")
    #expect(try project.run("generate").status == 0)
    let manifest = try project.read("Generated/manifest.json")
    #expect(manifest.contains("Vendors/acme.vendor.json"))
    #expect(try project.run("generate", "--provider", "devrev").status == 0)
    #expect(try project.read("Generated/manifest.json") == manifest)
  }

  @Test func aVendorFileThatIsMissingOrOfAnotherProviderIsRefused() throws {
    let project = try Self.project()
    try project.remove("Vendors/acme.vendor.json")
    let missing = try project.run("generate")
    #expect(missing.status == 2)
    #expect(missing.errors.count == 1)
    #expect(missing.messages.hasPrefix("Vendors/acme.vendor.json: error: The file does not exist."))
    try project.write(
      Self.vendor.replacingOccurrences(of: "\"acme\"", with: "\"emca\""), to: "Vendors/acme.vendor.json")
    let other = try project.run("generate")
    #expect(other.status == 2)
    #expect(
      other.messages
        == "Vendors/acme.vendor.json: error: This vendor file has the id “emca”, but the configuration uses it for the provider “acme”. Use the same id in both. [provider-mismatch]\n"
    )
    #expect(!project.exists("Generated"))
  }

  @Test func aPageIsRefreshedWithItsVendorFile() throws {
    let project = try Self.project()
    try project.write(
      "{\"formatVersion\": 1, \"pages\": [{\"file\": \"boats.txt\", \"url\": \"https://example.com/b\"}]}",
      to: "Inputs/acme/provenance.json")
    try project.write(Self.page + "PUT | /boats | boats:write\n", to: "download")
    let run = try project.run(
      "refresh", "--download", "download", "--retrieved", "2026-11-20", "Inputs/acme/boats.txt")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output == "changed\n")
    #expect(try project.read("Inputs/acme/boats.txt").contains("PUT | /boats | boats:write"))
    try project.remove("Vendors/acme.vendor.json")
    let missing = try project.run(
      "refresh", "--download", "download", "--retrieved", "2026-11-20", "Inputs/acme/boats.txt")
    #expect(missing.status == 2)
    #expect(missing.messages.hasPrefix("Vendors/acme.vendor.json: error: "))
  }

  @Test func aFolderOfPagesMayHoldVendorFiles() throws {
    let project = try Self.project()
    try project.write(Self.vendor, to: "Inputs/acme/acme.vendor.json")
    let arguments = ["diff", "Inputs/acme", "Inputs/acme", "--vendor", "Vendors/acme.vendor.json"]
    let run = try CommandRun(arguments, in: project.folder)
    #expect(run.status == 0, "\(run.messages)")
  }
}
