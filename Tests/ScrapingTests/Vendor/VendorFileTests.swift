import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// A vendor file with every key, and what becomes of each.
@Suite struct VendorFileTests {
  static let everything = """
    {
      "$schema": "Schemas/vendor.schema.json",
      "formatVersion": 1,
      "id": "acme",
      "title": "Acme",
      "signatures": ["Acme API"],
      "layout": "operation-rows",
      "columns": {
        "method": ["Word of the request"], "path": ["Way"], "operation": ["What is called"],
        "requirement": ["Authorization word"], "alsoRequired": ["And these"], "conditional": ["At times"],
        "level": ["Height"], "credentials": ["Who calls"], "versions": ["Vintage"], "summary": ["In short"],
        "note": ["Small print"], "ignored": ["Weather"],
        "fact": {"accessLevel": ["Kind of access"], "display": ["Shown as"]}
      },
      "credentials": {
        "user": {"heads": ["For people"], "labels": ["People need"], "rows": ["Person"], "words": ["Person token"]},
        "app": {"heads": ["For machines"]}
      },
      "requirement": {
        "labels": ["Must have"], "ignored": ["Permission slip"], "roles": ["Ranks"], "listed": ["Rights at stake"],
        "none": ["Free for all"], "anonymous": ["Walk in"], "unavailable": ["Not for bots", ""],
        "unknown": ["Ask us"], "notSupported": ["Never"], "private": ["Staff"],
        "joiners": {",": "or", " ": "and", "newline": "notSaid", "Plus": "and"},
        "least": "first",
        "conditions": [{"beginning": "Only for", "effect": "stricter"}, {"beginning": "Not for", "effect": "looser"}]
      },
      "scopes": {
        "form": "object-level", "known": ["repo"], "separator": ".",
        "includes": [
          {"level": "write", "levels": ["read"], "source": "https://acme.test/levels"},
          {"scope": "admin", "scopes": ["boats.read", "boats.write"], "source": "https://acme.test/scopes"}
        ]
      },
      "permissions": {
        "phrases": ["{area} rights for \\"{name}\\""], "scope": "{area}/{name}:{level}", "levels": ["read", "write"],
        "none": ["nil", ""]
      },
      "scopeFirst": {"labels": ["Opens"], "headings": ["The scope {scope}"], "joined": "or"},
      "types": {"labels": ["Sort"], "field": "sort"},
      "operations": {
        "base": ["https://api.acme.test/v1", "{{baseUrl}}"], "names": "vendor", "prefix": "service prefix: {prefix}",
        "name": "{prefix}:{cell}", "scope": "{name}", "marks": {"permissionOnly": ["[permission only]"]}
      },
      "sections": {"ignored": ["Small talk"], "examples": ["For instance"]},
      "manifests": [{"file": "manifest.yaml", "scopes": "service_accounts[*].scopes[*]"}],
      "open": []
    }
    """

  static func vendor(_ json: String = everything) throws -> Vendor {
    try Vendor.read(json: Array(json.utf8), path: "acme.vendor.json")
  }

  @Test func theVendorHasItsNamesAndItsLayout() throws {
    let vendor = try Self.vendor()
    #expect(vendor.id == "acme")
    #expect(vendor.title == "Acme")
    #expect(vendor.signatures == ["Acme API"])
    #expect(vendor.layout == .operationRows)
    #expect(try Self.vendor(#"{"formatVersion": 1, "id": "acme"}"#).title == "acme")
  }

  @Test(arguments: [
    ("word of the request", ColumnRole.method), ("way", .path), ("what is called", .operation),
    ("authorization word", .requirement), ("and these", .alsoRequired), ("at times", .conditional), ("height", .level),
    ("who calls", .credentials), ("vintage", .versions), ("in short", .summary), ("small print", .note),
    ("weather", .ignored), ("kind of access", .fact("accessLevel")), ("shown as", .fact("display")),
  ])
  func eachHeadHasItsRole(head: String, role: ColumnRole) throws {
    #expect(try Self.vendor().columns.roles[head] == role)
  }

  @Test func theKindsOfTokenKeepTheirOrder() throws {
    let user = CredentialWords(
      id: "user", heads: ["For people"], labels: ["People need"], rows: ["Person"], words: ["Person token"])
    #expect(try Self.vendor().credentials == [user, CredentialWords(id: "app", heads: ["For machines"])])
    let reversed = #"{"formatVersion": 1, "id": "acme", "credentials": {"zebra": {}, "ape": {}}}"#
    #expect(try Self.vendor(reversed).credentials.map(\.id) == ["zebra", "ape"])
  }

  @Test func theWordsOfRequirementsStandBeforeTheGeneralOnes() throws {
    let requirement = try Self.vendor().requirement
    #expect(requirement.labels.first == "Must have")
    #expect(requirement.ignoredLabels.first == "Permission slip")
    #expect(requirement.roleLabels.first == "Ranks")
    #expect(requirement.mayCheckLabels == ["Rights at stake"])
    #expect(requirement.noneWords.first == "Free for all")
    #expect(requirement.anonymousWords.first == "Walk in")
    #expect(requirement.unavailablePhrases.prefix(2) == ["Not for bots", ""])
    #expect(requirement.unknownWords.first == "Ask us")
    #expect(requirement.notSupportedWords.first == "Never")
    #expect(requirement.privateWords == ["Staff", "Private"])
    #expect(requirement.joiners == [",": .or, " ": .and, "newline": .notSaid, "plus": .and])
    #expect(requirement.firstIsLeast)
    #expect(requirement.condition("Only for staff").effect == .stricter)
    #expect(requirement.condition("Not for staff").effect == .looser)
    #expect(requirement.condition("Also needs a hat").effect == .stricter)
    #expect(requirement.condition("Wear a hat").effect == .unclear)
  }

  @Test func scopesAndPermissionsAreSpelledAsTheFileSays() throws {
    let vendor = try Self.vendor()
    #expect(vendor.scopes.form == .objectLevel)
    #expect(vendor.scopes.known == ["repo"])
    #expect(vendor.scopes.separator == ".")
    #expect(
      vendor.scopes.includes == [
        ScopeWords.Inclusion(level: "write", includes: ["read"], source: "https://acme.test/levels"),
        ScopeWords.Inclusion(
          scope: "admin", includes: ["boats.read", "boats.write"], source: "https://acme.test/scopes"),
      ])
    #expect(
      vendor.permissions.permission(in: "Harbour rights for \"Boats\"") == Permission(area: "Harbour", name: "Boats"))
    #expect(vendor.permissions.scope == ScopePattern("{area}/{name}:{level}"))
    #expect(vendor.permissions.levels == ["read", "write"])
    #expect(vendor.permissions.noneMarks.prefix(2) == ["nil", ""])
    #expect(vendor.permissions.credentials == ["Person token"])
  }

  @Test func theOtherPartsAreThoseOfTheFile() throws {
    let vendor = try Self.vendor()
    #expect(vendor.scopeFirst.labels.first == "Opens")
    #expect(vendor.scopeFirst.headings == ["The scope {scope}"])
    #expect(vendor.scopeFirst.joined == .or)
    #expect(vendor.types.labels.first == "Sort")
    #expect(vendor.types.field == "sort")
    #expect(
      vendor.operations
        == OperationWords(
          base: ["https://api.acme.test/v1", "{{baseUrl}}"], names: .vendor, prefix: "service prefix: {prefix}",
          name: "{prefix}:{cell}", scope: "{name}",
          marks: [OperationWords.Mark(fact: "permissionOnly", words: ["[permission only]"])]))
    #expect(vendor.sections.ignored.first == "Small talk")
    #expect(vendor.sections.examples.first == "For instance")
    #expect(vendor.manifests == [ManifestPlace(file: "manifest.yaml", scopes: "service_accounts[*].scopes[*]")])
  }

  @Test func anEmptyWordStandsForAnEmptyCell() throws {
    func kind(_ members: String) throws -> Requirement.Kind {
      let vendor = try Self.vendor(#"{"formatVersion": 1, "id": "acme"\#(members)}"#)
      return try RequirementStatement.read([], vendor: vendor).requirement.kind
    }
    #expect(try kind(#", "requirement": {"unavailable": ["Not for bots", ""]}"#) == .unavailable)
    #expect(try kind(#", "requirement": {"none": [""]}"#) == Requirement.Kind.none)
    #expect(try kind("") == .unknown)
    // An empty word is no beginning of all others.
    #expect(!(try Self.vendor().requirement.saysUnavailable("boats:read")))
  }
}
