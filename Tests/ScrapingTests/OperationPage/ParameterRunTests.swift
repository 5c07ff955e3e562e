import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// Parameters of text dumps that ran together: parted where one reading fits, and counted where their names are lost.
@Suite("Parameters that ran together")
struct ParameterRunTests {
  static func page(_ parameters: String, call: String = "curl -X POST \"https://api.acme.com/boats.list\" -d '{}'")
    -> String
  {
    "Boats\n\nList Boats\n\nPOST\n/boats.list\n\nLists boats.\n\nRequest Body\n\n\(parameters)\n\nResponse Body\n\n\(call)\n"
  }

  static func scrape(_ text: String) throws -> (parameters: [String], findings: [String]) {
    let page = try Scraper(provider: "acme").scrape(try PageReader().read(Array(text.utf8), path: "page"))
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
    let parameters = page.operations.first?.parameters.map(Self.words) ?? []
    return (parameters, page.findings.filter { $0.severity != .note }.map { "\($0.line ?? 0) \($0.id)" })
  }

  static func words(_ parameter: Parameter) -> String {
    var words = [parameter.name ?? "-", parameter.type ?? "-"]
    words.append(parameter.required.map { $0 ? "required" : "optional" } ?? "open")
    if let format = parameter.format { words.append("format \(format)") }
    if !parameter.allowedValues.isEmpty { words.append("values \(parameter.allowedValues.joined(separator: ","))") }
    if let value = parameter.defaultValue { words.append("default \(value)") }
    return words.joined(separator: " ")
  }

  @Test(arguments: [
    // A word for a constraint, its value, and the next parameter.
    ("a*string\nFormat\ntextlimit?integer", ["a string required format text", "limit integer optional"]),
    ("a*string\nFormattextlimit?integer", ["a string required format text", "limit integer optional"]),
    (
      "a?integer\nFormat\nint32order_by?array<string>",
      ["a integer optional format int32", "order_by array<string> optional"]
    ),
    ("a*string\nValue in\n\"red\" | \"blue\"key*string", ["a string required values red,blue", "key string required"]),
    ("a*string\nValue in\"red\" | \"blue\"key*string", ["a string required values red,blue", "key string required"]),
    (
      "a*string\nFormat\ntextLength\n1 <= lengthcursor?string",
      ["a string required format text", "cursor string optional"]
    ),
    ("a?integer\nRange\n1 <= value <= 100mode*string", ["a integer optional", "mode string required"]),
    ("a?integer\nDefault50mode*string", ["a integer optional default 50", "mode string required"]),
    ("a?boolean\nDefault\ntruemode?string", ["a boolean optional default true", "mode string optional"]),
    ("a*string\nLength\nlength <= 64b*string", ["a string required", "b string required"]),
    // Without words, as older dumps have it.
    ("a*string\n\"red\" | \"blue\"key*string", ["a string required values red,blue", "key string required"]),
    ("a?integer\nint32order_by?array<string>", ["a integer optional format int32", "order_by array<string> optional"]),
    ("a*string\n1 <= lengthcursor?string", ["a string required", "cursor string optional"]),
    // Names that only look like it.
    (
      "a*string\ntextual?string\nidempotency_key?string",
      ["a string required", "textual string optional", "idempotency_key string optional"]
    ),
    ("a*string\ndate_from?string", ["a string required", "date_from string optional"]),
    ("phone_number\nidstring", ["phone_number - required", "id string required"]),
  ])
  func aConstraintEndsWhereTheNextParameterBegins(lines: String, expected: [String]) throws {
    let read = try Self.scrape(Self.page(lines))
    #expect(read.parameters == expected)
    #expect(read.findings == [])
  }

  /// `id` and `text` stand alone on this page, so that both may have run into a name.
  static let bare = "a*string\nThe one.\ntext\nb*string\nThe other.\n"

  @Test func theExampleCallDecides() throws {
    let parted = "curl -X POST \"https://api.acme.com/boats.list\" -d '{\"entity\": 1}'"
    let whole = "curl -X POST \"https://api.acme.com/boats.list\" -d '{\"identity\": 1}'"
    let lines = Self.bare + "identity?string"
    #expect(
      try Self.scrape(Self.page(lines, call: parted)).parameters.suffix(2) == [
        "b string required format id", "entity string optional",
      ])
    #expect(try Self.scrape(Self.page(lines, call: whole)).parameters.last == "identity string optional")
  }

  @Test func whatCannotBeToldHasNoNameAndIsCounted() throws {
    let read = try Self.scrape(Self.page(Self.bare + "identity?string"))
    #expect(read.parameters.last == "- string optional")
    #expect(read.findings == ["17 unnamed-parameters"])
  }

  @Test(arguments: [
    ("typework-create-type\ncolour?string", "{\"type\": \"a\"}", "type work-create-type required", 0),
    ("typeBoatKind\ncolour?string", "{\"type\": \"a\"}", "type BoatKind required", 0),
    ("typework-create-type\ncolour?string", "{}", "- - required", 1),
    ("typeBoatKind\ncolour?string", "{}", "- - required", 1),
    ("typeBoatKind\nboatKind?string", "{}", "typeBoatKind - required", 0),
    ("typeboat-kind\ntype_work?string", "{\"type\": 1, \"typeb\": 2}", "- - required", 1),
    ("colourstringOptional\nsize?string", "{}", "colour string optional", 0),
    ("colourBoatColourOptional\nsize?string", "{\"colour\": 1}", "colour BoatColour optional", 0),
    ("colourBoatColourOptional\nsize?string", "{}", "- - optional", 1),
    ("substring\nsize?string", "{\"substring\": 1}", "substring - required", 0),
  ])
  func aNameThatRanIntoItsTypeIsPartedByTheCall(lines: String, body: String, expected: String, lost: Int) throws {
    let call = "curl -X POST \"https://api.acme.com/boats.list\" -d '\(body)'"
    let read = try Self.scrape(Self.page(lines, call: call))
    #expect(read.parameters.first == expected)
    #expect(read.findings.count { $0.hasSuffix("unnamed-parameters") } == lost)
  }

  @Test func lostNamesAreCountedWhereConstraintsRanIntoDescriptions() throws {
    let lines =
      "application/json\nFilters for boats.\nThe cursor to go on from.\ntextFilters for custom fields.\nHow many boats.\nint32The way to go.\n\"after\" | \"before\"Filters for users."
    let page = try Scraper(provider: "acme").scrape(
      try PageReader().read(Array(Self.page(lines).utf8), path: "page"))
    let finding = try #require(page.findings.first { $0.id == "unnamed-parameters" })
    #expect(finding.message.contains("6 unnamed parameters"))
    let parameters = try #require(page.operations.first?.parameters)
    #expect(parameters.allSatisfy { $0.name == nil && $0.location == .body })
    #expect(parameters.map(\.format) == [nil, "text", nil, "int32", nil, nil])
    #expect(parameters[4].allowedValues == ["after", "before"])
    #expect(parameters[5].description == "Filters for users.")
  }

  @Test(arguments: [
    "curl https://api.acme.com/boats.list?red=1&blue=2", "curl 'https://api.acme.com/boats.list?red=1&blue=2#x'",
    "curl -d '{\"red\": {\"green\": 1}, \"blue\": [\"a:b\"]}' https://api.acme.com/boats.list",
    "curl --json \"{\\\"red\\\": \\\"x\\\", \\\"blue\\\": 1}\" https://api.acme.com/boats.list",
    "curl -F 'red=@file' --form blue=2 https://api.acme.com/boats.list",
    "curl https://api.acme.com/boats.list --data 'red=1&blue=2'",
    "curl https://api.acme.com/boats.list -d '{\"red\": \"a\\\"b: c\", \"blue\":",
  ])
  func aCallTellsWhatItSends(call: String) throws {
    #expect(try #require(ExampleCall([call])).names == ["red", "blue"])
  }

  @Test func linesOfACallMayBeNumbered() throws {
    let text =
      "boats\n\nCreate\n\nPOST\nCreates a boat.\n\nResponse\n\nPOST\n1curl -X POST https://api.acme.com/boats.create \\\n2 -H \"A: <key>\" \\\n3 -d '{\n4 \"type\": \"yacht\"\n5}'\n"
    let page = try PageReader().read(Array(text.utf8), path: "page")
    let call = try #require(RequestLine.calls(in: PagePiece.pieces(of: page)).first)
    #expect(call.path.path == "/boats.create")
    #expect(call.method == .post)
    #expect(call.sentNames == ["type"])
    let scraped = try Scraper(provider: "acme").scrape(page)
    #expect(scraped.operations.map(\.title) == ["Create"])
    #expect(scraped.operations.map(\.group) == ["boats"])
    #expect(scraped.entriesSeen == 1)
  }

  @Test(arguments: [
    (
      "type\n\"yacht\"Required\ncolour\nstringOptional\nThe colour.",
      ["type - required values yacht", "colour string optional"]
    ),
    ("limit\nintegerOptional>=1<=100Defaults to 50\nHow many.", ["limit integer optional default 50"]),
    (
      "tags\nlist of stringsOptional\nkind\nBoatKindRequired",
      ["tags list of strings optional", "kind BoatKind required"]
    ),
    (
      "name\nrequired String. The name of the boat\nreason\nString. Why.",
      ["name String required", "reason String optional"]
    ),
    ("name\nString. The name.\nreason\noptional String. Why.", ["name String required", "reason String optional"]),
    ("name\nString. The name.\nids\nArray of String. All.", ["name String open", "ids Array of String open"]),
    ("limit\ninteger\nOptional\nHow many.", ["limit integer optional"]),
  ])
  func aTypeMayStandBelowItsName(lines: String, expected: [String]) throws {
    let read = try Self.scrape(Self.page("This endpoint expects an object.\n\(lines)"))
    #expect(read.parameters == expected)
    #expect(read.findings == [])
  }

  @Test func valuesBelowTheirWordsAreNoNames() throws {
    let apart = "kind\nenumOptional\nAllowed values:\nsea\nriver\nsize\nintegerOptional"
    #expect(
      try Self.scrape(Self.page(apart)).parameters == ["kind enum optional values sea,river", "size integer optional"])
    let fused = "kind\nenumOptional\nAllowed values:\nseariver\nsize\nintegerOptional"
    #expect(try Self.scrape(Self.page(fused)).parameters == ["kind enum optional", "size integer optional"])
  }

  @Test func namesOfIconsAreNoParameters() throws {
    #expect(
      try Self.scrape(Self.page("hashtag\n\na?string\n\ncircle-info\n\nThe one.")).parameters == ["a string optional"])
  }

  @Test(arguments: [
    s01, page("typework-create-type\nValue in\"yacht\"\ncolour?string\n\nThe colour.\n\nFormattext"), cells, below,
  ])
  func condensingKeepsTheParameters(text: String) throws {
    let page = try PageReader().read(Array(text.utf8), path: "page")
    let condensed = try Condenser(scraper: Scraper(provider: "acme")).condense(page, bytes: Array(text.utf8))
    let facts = { (text: String) in
      let page = try Scraper(provider: "acme").scrape(try PageReader().read(Array(text.utf8), path: "page"))
      return page.operations.map { ["\($0.title ?? "") \($0.group ?? "")"] + $0.parameters.map(Self.words) }
    }
    #expect(try facts(condensed) == facts(text))
    #expect(try facts(text).first?.count ?? 0 > 2)
  }

  static let s01 =
    "Boats\nList Boats\nLists boats.\nIn: header\nQuery Parameters\ncolour*string\nBy colour.\nValue in\n\"red\" | \"blue\"key*string\nThe key.\nFormat\ntextLength\n1 <= lengthcursor?string\nWhere.\nFormat\nint32order_by?array<string>\nFields.\nResponse Body\ncurl \"https://api.acme.com/boats.list?colour=red\"{\n}\n"
  static let cells =
    "List Boats\n\nGET /boats\n\nRequest Parameters\n\nField\nType\nRequired\nDescription\n\nsort\n\nstring\n\nNo\n\nField to sort by.\n\nlimit\n\nnumber\n\nYes\n\nHow many.\n\nResponses\n\nOK\n"
  static let below = page("name\nrequired String. The name of the boat\nreason\nString. Why.")
}
