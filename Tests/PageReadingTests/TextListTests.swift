import PageReading
import Testing

/// Lists of text dumps.
@Suite("Text: lists")
struct TextListTests {
  @Test("Items nest by their indent, over blank lines; a lone number heads a part of the page")
  func nesting() throws {
    let text = """
      Endpoints

      1. Boats API

        • Get /api/v2/boats

          • Required Permission:
            • Boat > View
        • Post /api/v2/boats

      2. Users API

        • Get /users
      """
    #expect(
      try TextOutline.read(text) == [
        "1 h0 Endpoints", "3 h0 1. Boats API", "5 li0 bullet Get /api/v2/boats", "7 li1 bullet Required Permission:",
        "8 li2 bullet Boat > View", "9 li0 bullet Post /api/v2/boats", "11 h0 2. Users API", "13 li0 bullet Get /users",
      ])
    #expect(try TextOutline.entries(text) == ["list-item 5", "list-item 9", "list-item 13"])
  }

  @Test("Numbers and letters that follow each other are items")
  func numbers() throws {
    #expect(
      try TextOutline.read("1. One\n\n2. Two\n\n  a) Deep\n  b) Deeper\n\nWords:\n1) Three\n2) Four") == [
        "1 li0 number One", "3 li0 number Two", "5 li1 number Deep", "6 li1 number Deeper", "8 p Words:",
        "9 li0 number Three", "10 li0 number Four",
      ])
    #expect(try TextOutline.read("1. Send the request.\n\nWords.") == ["1 li0 number Send the request.", "3 p Words."])
    #expect(
      try TextOutline.read("as told in part\n2. The next part tells more.") == [
        "1 p as told in part / 2. The next part tells more."
      ])
  }

  @Test("Every bullet is one", arguments: ["•", "◦", "▪", "‣", "·", "-", "*", "+", "–", "●"])
  func bullets(bullet: String) throws {
    #expect(try TextOutline.read("\(bullet) a b\n\(bullet)\tGET /c") == ["1 li0 bullet a b", "2 li0 bullet GET /c"])
    #expect(try TextOutline.read("\(bullet)a\n1.2 b") == ["1 p \(bullet)a / 1.2 b"])
  }

  @Test("Deeper lines go on with the item above them")
  func continuations() throws {
    #expect(
      try TextOutline.read("• a\n  b\n  c\n  • d\n    e\n• f\ng") == [
        "1 li0 bullet a / b / c", "4 li1 bullet d / e", "6 li0 bullet f", "7 h0 g",
      ])
  }
}
