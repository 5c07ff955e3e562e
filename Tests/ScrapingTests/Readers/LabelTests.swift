import ScopeModel
import Testing

@testable import Scraping

@Suite("Labels of lists and rights") struct LabelTests {
  @Test(arguments: [
    ("Request arguments", ListLabel.arguments(nil)), ("Parameters:", .arguments(nil)), ("Request", .arguments(nil)),
    ("path parameters", .arguments(.path)), ("Query parameters :", .arguments(.query)),
    ("Request headers", .arguments(.header)), ("Request body", .arguments(.body)), ("object with fields :", .fields),
    ("Response", .response), ("Returns:", .response), ("No arguments", .nothing),
    // Names of parameters, and sentences.
    ("request", nil), ("parameters", nil), ("Response of the harbour", nil), ("", nil),
  ])
  func labelsOfLists(text: String, label: ListLabel?) { #expect(ListLabel(text) == label) }

  @Test(arguments: [
    ("Last modified: 7 May", true), ("Was this page helpful?", true), ("Rate this page", true),
    ("The last modified boat", false), ("Last boat", false),
  ])
  func footers(text: String, isOne: Bool) { #expect(PageFooter.isOne(text) == isOne) }

  @Test(arguments: [
    ("Rights to check: View boats", "View boats"), ("rights to check:", ""), ("Rights to check", ""),
    ("Rights to check : View boats", "View boats"), ("Rights to checking: a", nil), ("Rights: a", nil), ("", nil),
  ])
  func whatStandsBehindALabelOfRights(text: String, rest: String?) {
    #expect(RightsLabel.rest(of: text, labels: ["Rights to check"]) == rest)
  }

  @Test(arguments: [
    ("Needed rights: a", true), ("Permissions: a", true), ("Scope: a", true), ("needed rights: a", false),
    ("Note: rights", false), ("You need rights. See: a", false), ("Rights", false),
  ])
  func labelsOfRightsInOtherWords(text: String, isOne: Bool) { #expect(RightsLabel.isForeign(text) == isOne) }

  @Test(arguments: [
    ("View boats", true), ("A sentence.", false), ("limit: integer", false), ("boats/read", false), ("\"a\"", false),
  ])
  func rights(text: String, isOne: Bool) { #expect(RightsLabel.isRight(text) == isOne) }

  @Test(arguments: [
    ("View boats, Hire boats", ["View boats", "Hire boats"]), (", View boats", ["View boats"]),
    ("View boats; View boats", ["View boats"]), ("", []),
  ])
  func listsOfRights(text: String, rights: [String]) { #expect(RightsLabel.rights(in: text) == rights) }

  @Test(arguments: [
    ("$skip: string", "$skip"), ("clientId : a", "clientId"), ("a.b[]: c", "a.b[]"), ("Note: string", nil),
    ("two words: a", nil), (": a", nil), ("name", nil), ("é: a", nil),
  ])
  func namesOfArguments(text: String, name: String?) { #expect(ArgumentName.split(text)?.name == name) }

  @Test(arguments: [
    ("beta", true), ("(Preview)", true), ("[DEPRECATED]", true), ("legacy", true), ("boats", false), ("", false),
  ])
  func badges(word: String, isOne: Bool) { #expect(Badge.isOne(word) == isOne) }

  @Test(arguments: [("Deprecated", true), ("(legacy)", true), ("beta", false)])
  func badgesOfDeprecation(word: String, isOne: Bool) { #expect(Badge.saysDeprecated(word) == isOne) }

  @Test(arguments: [
    ("List boats (scope: boats:read)", "boats:read"), ("List (Required scopes: a:b, c:d) now", "a:b, c:d"),
    ("List boats (boats:read)", nil), ("List boats (scope: boats:read", nil), ("scope: a:b", nil),
  ])
  func scopesInParentheses(text: String, names: String?) {
    #expect(InlineScope(text, vendor: .unknown(id: "a"))?.names == names)
  }
}
