import Testing

@testable import Scraping

/// What a vendor file adds to the general words, and what it takes from them.
@Suite struct VendorMergeTests {
  static func vendor(_ members: String) throws -> Vendor {
    try Vendor.read(json: Array(#"{"formatVersion": 1, "id": "acme", \#(members)}"#.utf8), path: "acme.vendor.json")
  }

  @Test func aFileWithoutListsLeavesTheGeneralWords() throws {
    let vendor = try Self.vendor(#""title": "Acme""#)
    #expect(vendor.columns == Vendor.general.columns)
    #expect(vendor.requirement == Vendor.general.requirement)
    #expect(vendor.permissions == Vendor.general.permissions)
    #expect(vendor.scopeFirst == Vendor.general.scopeFirst)
    #expect(vendor.types == Vendor.general.types)
    #expect(vendor.sections == Vendor.general.sections)
  }

  @Test func aHeadLosesItsGeneralRoleWhateverItsCase() throws {
    #expect(Vendor.general.columns.roles["permissions"] == .requirement)
    let ignored = try Self.vendor(#""columns": {"ignored": ["PERMISSIONS"]}"#)
    #expect(ignored.columns.roles["permissions"] == .ignored)
    #expect(ignored.columns.roles["permission"] == .requirement)
    let fact = try Self.vendor(#""columns": {"fact": {"display": ["Permissions"]}}"#)
    #expect(fact.columns.roles["permissions"] == .fact("display"))
  }

  @Test func aHeadOfAKindOfTokenHasNoOtherRole() throws {
    let vendor = try Self.vendor(#""credentials": {"app": {"heads": ["Permissions"]}}"#)
    #expect(vendor.columns.roles["permissions"] == nil)
    #expect(vendor.credentials.first?.heads == ["Permissions"])
  }

  @Test func aWordForATypeIsNoColumnOfAnotherKind() throws {
    let vendor = try Self.vendor(#""types": {"labels": ["Resource"]}"#)
    #expect(Vendor.general.columns.roles["resource"] == .path)
    #expect(vendor.columns.roles["resource"] == nil)
    #expect(vendor.types.labels.first == "Resource")
  }

  @Test func aCellWordLosesItsGeneralMeaning() throws {
    let vendor = try Self.vendor(#""requirement": {"unavailable": ["none"], "none": ["n/a"]}"#)
    #expect(Vendor.general.requirement.saysNone("None"))
    #expect(!vendor.requirement.saysNone("None"))
    #expect(vendor.requirement.saysUnavailable("None"))
    #expect(vendor.requirement.saysNone("N/A"))
    #expect(!vendor.requirement.saysNotSupported("N/A"))
    #expect(vendor.requirement.saysNotSupported("—"))
  }

  @Test func aLabelLosesItsGeneralMeaningAndAHeadKeepsIt() throws {
    let vendor = try Self.vendor(#""requirement": {"ignored": ["Scopes"]}"#)
    #expect(Vendor.general.requirement.labels.contains("Scopes"))
    #expect(!vendor.requirement.labels.contains("Scopes"))
    #expect(vendor.columns.roles["scopes"] == .requirement)
  }

  @Test func labelsOfTokensAndOfScopesTakeWordsAsWell() throws {
    let token = try Self.vendor(#""credentials": {"app": {"labels": ["Scopes"]}}"#)
    #expect(!token.requirement.labels.contains("Scopes"))
    let scopeFirst = try Self.vendor(#""scopeFirst": {"labels": ["Permissions"]}"#)
    #expect(!scopeFirst.requirement.labels.contains("Permissions"))
    #expect(scopeFirst.scopeFirst.labels.contains("Endpoints"))
  }

  @Test func partsOfAPageChangeTheirKind() throws {
    let vendor = try Self.vendor(#""sections": {"ignored": ["Examples"]}"#)
    #expect(!vendor.sections.examples.contains("Examples"))
    #expect(vendor.sections.ignored.first == "Examples")
  }

  @Test func doubledSpacesAreNoOtherWord() throws {
    let vendor = try Self.vendor(#""columns": {"ignored": ["Required  scope"]}"#)
    #expect(vendor.columns.roles["required scope"] == .ignored)
  }
}
