import JSON
import ScopeModel
import TestSupport
import Testing

@testable import Drift

/// Each hostile string in every field of every format, read back. What only tools that are not ours can read, such as Markdown,
/// `Scripts/validate-drift` looks at.
@Suite struct HostileFormatTests {
  private static let strings = HostileStrings.all + [""]

  @Test(arguments: strings)
  func comesBackFromJSON(string: String) throws {
    let report = HostileReport.report(of: string)
    let document = try JSONParser().parse(Array(report.text(as: .json).utf8))
    func expect(_ value: JSONValue?, _ expected: String, _ name: Comment) {
      guard case .string(let text) = value?.content else {
        Issue.record("no string in \(name)")
        return
      }
      #expect(text.utf8.elementsEqual(expected.utf8), name)
    }
    for (index, change) in report.changes.enumerated() {
      let entry = try #require(document["changes"]?[index])
      expect(entry["message"], change.message.text, "message")
      expect(entry["provider"], change.provider, "provider")
      if let path = change.path { expect(entry["path"], path, "path") }
      if let name = change.name { expect(entry["name"], name, "name") }
      if let group = change.group { expect(entry["group"], group, "group") }
      if let base = change.base { expect(entry["base"]?["page"], base.page, "base") }
      if let revision = change.revision { expect(entry["revision"]?["page"], revision.page, "revision") }
      if let before = change.before { expect(entry["before"], before, "before") }
      if let after = change.after { expect(entry["after"], after, "after") }
      if let name = change.probablyRenamedTo {
        let key = name.path == nil ? "name" : "path"
        expect(entry["probablyRenamedTo"]?[key], name.path ?? name.name ?? "", "renamed")
      }
      switch change.subject {
      case .scope(let name): expect(entry["scope"], name, "scope")
      case .credential(let name): expect(entry["credential"], name, "credential")
      case .version(let name): expect(entry["version"], name, "version")
      case .page(let name): expect(entry["page"], name, "page")
      case .server(let name): expect(entry["server"], name, "server")
      case .parameter(let name?, _): expect(entry["parameter"]?["name"], name, "parameter")
      case .cases: expect(entry["type"], string, "type")
      case .parameter(nil, _), nil: break
      }
    }
    #expect(document["changes"]?[report.changes.count] == nil)
    expect(document["base"], string, "the base's name")
    expect(document["suppressed"]?[0]?["reason"], string, "reason")
    expect(document["findings"]?[0]?["message"], string, "finding")
  }

  @Test(arguments: strings)
  func comesBackFromSARIF(string: String) throws {
    let report = HostileReport.report(of: string)
    let log = try JSONParser().parse(Array(report.text(as: .sarif).utf8))
    for (index, change) in report.changes.enumerated() {
      let result = try #require(log["runs"]?[0]?["results"]?[index])
      #expect(result["ruleId"]?.content == .string(change.rule.id))
      let uri = result["locations"]?[0]?["physicalLocation"]?["artifactLocation"]?["uri"]
      guard case .string(let reference) = uri?.content else {
        Issue.record("a result has no place")
        continue
      }
      let isSafe = reference.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\"<>\\^`{|}#?:".utf8.contains($0) }
      #expect(isSafe || reference.hasPrefix("file:///"), "\(reference)")
      let print = result["partialFingerprints"]?["scopetables/v1"]
      #expect(print?.content == .string(change.fingerprint))
    }
  }

  @Test(arguments: strings)
  func comesBackFromJUnit(string: String) throws {
    let report = HostileReport.report(of: string)
    let document = try XMLElements(report.text(as: .junit))
    let cases = document.named("testcase")
    // One more says that something could not be read.
    #expect(cases.count == report.changes.count + report.suppressed.count + report.findings.count + 1)
    let failures = document.named("failure").filter { $0.attributes["type"] != "incomplete" }
    #expect(failures.count == report.summary.breaking + report.summary.risk)
    let shown = Self.shownInXML(HostileReport.message(of: string).text)
    for failure in failures {
      #expect(failure.attributes["message"]?.unicodeScalars.starts(with: shown.unicodeScalars) == true)
      #expect(failure.text.unicodeScalars.starts(with: shown.unicodeScalars))
    }
    #expect(document.named("skipped").map { $0.attributes["message"] } == [Self.shownInXML(string)])
  }

  /// XML 1.0 cannot hold control characters.
  private static func shownInXML(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\t" && scalar != "\n" && scalar != "\r"
      shown.unicodeScalars.append(isControl || (0xFFFE...0xFFFF).contains(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return shown
  }

  @Test(arguments: strings)
  func isOnlyTextInHTML(string: String) throws {
    let report = HostileReport.report(of: string)
    let page = try XMLElements(report.text(as: .html))
    let known: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "nav", "ul", "li", "a", "div", "table",
      "caption", "thead", "tbody", "tr", "th", "td", "code", "bdi", "q", "b", "small", "fieldset", "legend", "label",
      "input", "section", "del", "ins", "output", "script",
    ]
    #expect(Set(page.elements.map(\.name)).isSubset(of: known))
    for element in page.elements {
      // Within the page, to a page on the web, or to a line of a file: never what a browser would run.
      if let link = element.attributes["href"], !link.hasPrefix("#") {
        if ["https://", "http://"].contains(where: link.hasPrefix) {
          #expect(link.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\"<>".utf8.contains($0) }, "\(link)")
          continue
        }
        let file = link.prefix { $0 != "#" }
        let isSafe = file.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\"<>\\^`{|}#?:".utf8.contains($0) }
        #expect((isSafe || file.hasPrefix("file:///")) && !file.isEmpty, "\(link)")
      }
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "src" || $0 == "style" })
    }
    // The same script whatever the words of the page, and a policy that lets no other run.
    #expect(page.named("script").map(\.text) == [HTMLReportScript.text])
    let anchors = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(anchors).count == anchors.count)
    for link in page.elements.compactMap({ $0.attributes["href"] }) where link.hasPrefix("#") {
      #expect(anchors.contains(String(link.dropFirst())))
    }
    #expect(anchors.count { $0.hasPrefix("change-") } == report.changes.count)
  }

  @Test(arguments: strings)
  func staysOnItsLineInLogs(string: String) {
    let report = HostileReport.report(of: string)
    let commands = report.text(as: .github).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(commands.count == report.changes.count + report.findings.count + 3)
    for line in commands.dropLast() {
      // As the runner does, not by what looks like one character.
      let bytes = Array(String(line).utf8)
      #expect(["::error ", "::warning ", "::notice "].contains { bytes.starts(with: $0.utf8) })
      #expect(bytes.dropFirst(2).firstRange(of: "::".utf8) != nil)
    }
    for text in [report.text(as: .github), report.text(as: .text)] {
      #expect(!text.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) })
      #expect(!text.unicodeScalars.contains { ["\u{2028}", "\u{202E}", "\u{2066}"].contains($0) })
    }
  }

  @Test(arguments: strings)
  func isShortAndMarkedInMarkdown(string: String) {
    let text = HostileReport.report(of: string).text(as: .markdown)
    #expect(text.hasPrefix("<!-- scopetables-drift -->\n"))
    #expect(text.utf16.count <= 65_000)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(text.closesItsFolds)
  }
}

extension String {
  /// Whether as many parts are closed as are opened to be unfolded. Those of the page's words stand in no line of their own.
  var closesItsFolds: Bool {
    let lines = split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.count { $0.hasPrefix("<details><summary>") } == lines.count { $0 == "</details>" }
  }
}
