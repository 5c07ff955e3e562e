import Testing

@testable import Scraping

@Suite("Permissions that headings name") struct PermissionTests {
  @Test(
    arguments: [
      (#"{area} permissions for "{name}""#, #"Harbour permissions for "Boat hire""#, "Harbour", "Boat hire"),
      ("Permission: {name}", "Permission: Boats", nil, "Boats"), ("{name}", "Boats/Oars 2", nil, "Boats/Oars 2"),
      ("{name} access", "Boats access", nil, "Boats"), ("{area} > {name}", "Harbour > Boats", "Harbour", "Boats"),
      // Not the phrase, nothing in it, or no name.
      ("{name} access", "Boats Access", nil, nil), ("{name} access", " access", nil, nil),
      ("Permission: {name}", "Permission: ", nil, nil), ("Permission: {name}", "A Permission: Boats", nil, nil),
      ("{area} > {name}", "Harbour Boats", nil, nil), ("{area} > {name}", " > Boats", nil, nil),
      ("{name}", "Boats.", nil, nil), ("{name}", "See “Boats”", nil, nil), ("{name}", "2 boats", nil, nil),
      ("{name}", "", nil, nil),
    ] as [(String, String, String?, String?)])
  func phrases(pattern: String, text: String, area: String?, name: String?) {
    let permission = PermissionWording.Phrase(pattern).permission(in: text)
    #expect(permission?.name == name && permission?.area == area)
  }

  @Test func theFirstPhraseThatFitsDecides() {
    var wording = PermissionWording()
    wording.phrases = [PermissionWording.Phrase("{name} rights"), PermissionWording.Phrase("{name}")]
    #expect(wording.permission(in: "Boat rights")?.name == "Boat")
    #expect(wording.permission(in: "Boat right")?.name == "Boat right")
    #expect(PermissionWording().permission(in: "Boat rights") == nil)
  }

  @Test(
    arguments: [
      ("Boats, Oars", ["Boats", "Oars"]), ("Boats,Boats", ["Boats"]), ("—", []), ("Boats", ["Boats"]),
      ("Boats,", nil), ("Boats, see below.", nil), ("", nil),
    ] as [(String, [String]?)])
  func listsOfPermissions(text: String, names: [String]?) {
    var wording = PermissionWording()
    wording.phrases = [PermissionWording.Phrase("{name}")]
    wording.noneMarks = ["—"]
    #expect(wording.permissions(listed: text)?.map(\.name) == names)
  }

  @Test(
    arguments: [
      ("Harbour", "Boat Hire", "write", "harbour/boat_hire:write"), (nil, "Boats", nil, "boats"),
      (nil, "Boats", "read", "boats:read"),
    ] as [(String?, String, String?, String)])
  func namesOfScopes(area: String?, name: String, level: String?, scope: String) {
    #expect(Permission(area: area, name: name).scopeName(level: level) == scope)
    #expect(PermissionWording().scopeName(of: Permission(area: area, name: name), level: level) == scope)
  }

  @Test func levelsAndKindsOfTokenMayBeListed() {
    var wording = PermissionWording()
    #expect(wording.isLevel("write") && !wording.isLevel("") && !wording.isLevel("read or write"))
    #expect(wording.isCredential("Bot token") && !wording.isCredential("✓") && !wording.isCredential(""))
    wording.levels = ["read"]
    wording.credentials = ["bot"]
    #expect(wording.isLevel("read") && !wording.isLevel("write"))
    #expect(wording.isCredential("bot") && !wording.isCredential("Bot"))
  }
}
