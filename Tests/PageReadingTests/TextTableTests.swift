import PageReading
import Testing

/// Tables of text dumps, and the headings right above them.
@Suite("Text: tables")
struct TextTableTests {
  // MARK: Cells parted by single blanks

  @Test("Rows whose method stands in a later column are rows of a fused table")
  func blanks() throws {
    let text = """
      Some words.
      Ver Type Method
      V1 D GET /me/boats
      V1 A,D PUT/PATCH /me
      V1 D GET /users/{id | name}/boats
      That was all
      """
    #expect(
      try TextOutline.read(text) == [
        "1 p Some words.", "= 2 ~Ver Type Method", "- 3 ~V1 D GET /me/boats", "- 4 ~V1 A,D PUT/PATCH /me",
        "- 5 ~V1 D GET /users/{id | name}/boats", "6 h0 That was all",
      ])
    #expect(try TextOutline.entries(text) == ["row 3", "row 4", "row 5"])
  }

  @Test(
    "Without heads right above the rows there is no such table",
    arguments: [
      "Ver Type\n\nV1 D GET /me/boats", "The method of the path is this.\nV1 D GET /a", "Some words\nV1 D GET /a",
      "Words that say of each scope which token it has here\nV1 D GET /a", "Ver Type\nno operation",
    ])
  func noTable(text: String) throws {
    #expect(try !TextOutline.read(text).contains { $0.contains("~") })
  }

  // MARK: Pipes

  @Test("Rows without their last cells are as wide as the heads")
  func shortRows() throws {
    #expect(
      try TextOutline.read("Path | Access | Also |\n---|\nGET /a | write | |\nGET /b | read |\nGET /c | x | y | z |")
        == [
          "= 1 Path | Access | Also", "- 3 GET /a | write | ", "- 4 GET /b | read | ~", "- 5 GET /c | x | y | z",
        ])
  }

  @Test("Empty cells in the middle and at the beginning keep their place")
  func emptyCells() throws {
    #expect(
      try TextOutline.read("| Scope | | Path |\n|---|\n| a:b | | GET /x |\n| | | GET /y |\n|| z | GET /z |") == [
        "= 1 Scope |  | Path", "- 3 a:b |  | GET /x", "- 4  |  | GET /y",
        "- 5  | z | GET /z",
      ])
    #expect(
      try TextOutline.read("Scope | Path\n---|---\na:b | GET /x\n| GET /y\n| c:d | GET /z |") == [
        "= 1 Scope | Path", "- 3 a:b | GET /x", "- 4  | GET /y", "- 5 c:d | GET /z",
      ])
  }

  @Test("A pipe in braces is no border")
  func braces() throws {
    #expect(
      try TextOutline.read("| Path | Scope |\n|---|---|\n| GET /u/{id | name}/x | a:b |\n| GET /{ | c |") == [
        "= 1 Path | Scope", "- 3 GET /u/{id | name}/x | a:b", "- 4 GET /{ | c",
      ])
    #expect(try TextOutline.read("GET /users/{id | name}") == ["- 1 ~GET /users/{id | name}"])
  }

  // MARK: Headings

  @Test("Short lines right above a table are its headings")
  func headings() throws {
    #expect(
      try TextOutline.read(
        "What boats do\nWhere it has several, the last has a mark.\nMembers\nPermissions for \"Boats\"\nPath | Scope\n---|---\nGET /a | b\nEvents\nPath | Scope\n---|---\nGET /b | b"
      ) == [
        "1 p What boats do / Where it has several, the last has a mark.", "3 h0 Members",
        "4 h0 Permissions for \"Boats\"",
        "= 5 Path | Scope", "- 7 GET /a | b", "8 h0 Events", "= 9 Path | Scope", "- 11 GET /b | b",
      ])
  }

  @Test(
    "The end of a sentence is no heading",
    arguments: [
      "This long sentence begins here and goes on with many words until\nThe end of it", "all of these scopes",
      "Read this:", "It is Boats, and more, of a kind that nobody has ever seen before in any of these",
    ])
  func noHeading(text: String) throws {
    let outline = try TextOutline.read("Words.\n\(text)\n| Path | Scope |\n|---|---|\n| GET /a | b |")
    #expect(!outline.contains { $0.contains(" h0 ") })
  }

  @Test(
    "A heading that ran into the sentence above it is parted",
    arguments: [
      ("Read it like this one:Example", "Read it like this one:", "Example"),
      ("nothing is offered there.Resources and Scopes", "nothing is offered there.", "Resources and Scopes"),
    ])
  func fusedHeading(line: String, sentence: String, title: String) throws {
    for rows in ["Path | GET | PUT\n---|---|---\n/a | READ | N/A", "PathGETPUT\n/a\n\nREADN/A"] {
      let outline = try TextOutline.read("Some words.\n\(line)\n\(rows)")
      #expect(outline.prefix(2) == ["1 p Some words. / \(sentence)", "2 h0 \(title)"])
    }
  }

  @Test(
    "A name with a mark inside is not parted",
    arguments: [
      "An app needs Boats.Read", "An app needs the mail.Read", "It needs this: account:Read", "See api.Acme.com",
    ])
  func names(line: String) throws {
    #expect(
      try !TextOutline.read("\(line)\n| Path | Scope |\n|---|---|\n| GET /a | b |").contains {
        $0.hasSuffix("Read") && !$0.hasSuffix(line)
      })
  }

  // MARK: Words for what is not supported

  @Test(
    "Fused cells may have any of the words for what is not supported",
    arguments: ["N/A", "n/a", "—", "–", "✖", "Not supported"])
  func marks(word: String) throws {
    let text = "PathGETPUT\n/a\n\nREAD\(word)\n/b\n\n1latest\n\n\(word)WRITE\n\nGood bye."
    #expect(
      try TextOutline.read(text) == [
        "= 1 ~PathGETPUT", "- 2 ~/a / READ\(word)", "- 5 ~/b / 1latest / \(word)WRITE", "11 p Good bye.",
      ])
    #expect(try TextOutline.entries(text) == ["cell 2", "cell 2", "cell 5", "cell 5"])
  }

  @Test("A vendor's own words take the place of the general ones")
  func ownWords() throws {
    let text = "PathGETPUT\n/a\n\nREADnope\n"
    #expect(
      try TextOutline.read(text, notSupported: NotSupportedMarks(["nope"])) == [
        "= 1 ~PathGETPUT", "- 2 ~/a / READnope",
      ])
    #expect(PageReader(notSupported: ["nope"]).notSupported == NotSupportedMarks(["nope"]))
  }
}
