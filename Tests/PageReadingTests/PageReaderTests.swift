import Findings
import PageReading
import Testing

@Suite("A page's bytes")
struct PageReaderTests {
  private func error(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) -> InputError? {
    do throws(InputError) {
      _ = try PageReader(limits: limits).read(bytes, path: "p")
      return nil
    } catch {
      return error
    }
  }

  @Test("Nothing, white space and a lone byte order mark are an empty page")
  func empty() {
    #expect(error([])?.first.id == "empty-page")
    #expect(error(Array(" \r\n\t\n".utf8))?.first.id == "empty-page")
    #expect(error([0xEF, 0xBB, 0xBF, 0x0A])?.first.id == "empty-page")
  }

  @Test("A page over the limit is an error that gives both sizes")
  func tooLarge() {
    let limits = ReadingLimits(maximumBytes: 10)
    #expect(error(Array("<p>1234567".utf8), limits: limits) == nil)
    let failure = error(Array("<p>12345678".utf8), limits: limits)
    #expect(failure?.first.id == "page-too-large")
    #expect(failure?.first.message.contains("11 bytes") == true)
    #expect(failure?.first.message.contains("10") == true)
  }

  @Test(
    "Bytes that are not UTF-8 are named by their line and column",
    arguments: [
      // A lone continuation, an overlong form, a surrogate, a value over U+10FFFF, a sequence cut by the next character.
      ([0x80], 1), ([0xC0, 0xAF], 1), ([0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 1), ([0xE2, 0x82, 0x3C], 1),
      ([0xC3, 0xA9, 0xFF], 3), ([0xF0, 0x9F, 0x98, 0x80, 0xE9], 5),
    ] as [([UInt8], Int)])
  func notUTF8(bytes: [UInt8], column: Int) {
    let failure = error(Array("<p>one\ntwo\r\n".utf8) + bytes + Array("</p>".utf8))
    #expect(failure?.first.id == "not-utf8")
    #expect(failure?.first.line == 3)
    #expect(failure?.first.column == column)
  }

  @Test("A sequence that the end of the file cuts is not UTF-8")
  func cutSequence() {
    #expect(error(Array("<p>one\n".utf8) + [0xE2, 0x82])?.first.line == 2)
    #expect(error(Array("<p>one\n".utf8) + [0xE2, 0x82])?.first.column == 1)
  }

  @Test("Every scalar at the borders of the encoding's forms is UTF-8")
  func borders() throws {
    let text = "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{3FFFF}\u{40000}\u{10FFFF}"
    #expect(error(Array("<p>\(text)".utf8)) == nil)
  }

  @Test("Other encodings are told by their marks")
  func marks() {
    #expect(error([0xFF, 0xFE, 0x3C, 0x00])?.first.message.contains("UTF-16") == true)
    #expect(error([0xFE, 0xFF, 0x00, 0x3C])?.first.message.contains("UTF-16") == true)
    #expect(error([0xFF, 0xFE, 0x00, 0x00])?.first.message.contains("UTF-32") == true)
    #expect(error([0x00, 0x00, 0xFE, 0xFF])?.first.message.contains("UTF-32") == true)
  }

  @Test("A NUL and the files that people save in place of a page are binary")
  func binary() {
    let nul = error(Array("<p>a\nb".utf8) + [0] + Array("c".utf8))
    #expect(nul?.first.id == "binary-page")
    #expect(nul?.first.line == 2)
    #expect(nul?.first.column == 2)
    #expect(error(Array("%PDF-1.7".utf8))?.first.message.contains("PDF") == true)
    #expect(error([0x1F, 0x8B, 0x08, 0x00])?.first.message.contains("gzip") == true)
  }

  @Test("A byte order mark is no text, and its bytes no columns")
  func byteOrderMark() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let page = try PageReader().read(mark + Array("<h1>é</h1>".utf8), path: "p")
    #expect(HTMLOutline.lines(of: page) == ["1 h1 é"])
    #expect(error(mark + Array("<p>".utf8) + [0xFF])?.first.column == 4)
  }

  @Test(
    "What begins with HTML is HTML",
    arguments: [
      "<!DOCTYPE html><title>x</title>", "\n\t<!doctype HTML>\n", "<html><body>x", "<p>x", "<DIV class=\"a\">x",
      "<!-- saved --><h1>x</h1>", "<?xml version=\"1.0\"?>\n<!DOCTYPE html><html>", "<div><div>x</div></div>",
      "<h1>x</h1>", "<table\n><tr><td>x", "<!-- a comment that never ends", "<?php x ?><p>y",
    ])
  func html(page: String) {
    // Reading may fail on the page that is cut; it is HTML all the same.
    let form = try? PageReader().read(Array(page.utf8), path: "p").form
    #expect(form == .html || HTMLOutline.error(page)?.first.id == "cut-short")
  }

  @Test(
    "What merely begins with a placeholder or a comment is text",
    arguments: [
      "<token>\nGET /x", "<object>:read or <object>:write", "Authorization: Bearer <token>", "< p>x", "<1>", "<",
      "<object_type:read>", "GET /x <br> <br>", "<!-- lint off -->\n# Title\n| a | b<br>c |", "<label> a <name> b",
      "<p", "<https://example.com/>",
    ])
  func text(page: String) throws {
    #expect(try PageReader().read(Array(page.utf8), path: "page.html").form == .text)
  }
}
