import Findings
import Foundation
import PageReading
import TestSupport
import Testing

/// Damages pages at random. `SCOPETABLES_SEED` runs a failure again, `SCOPETABLES_DAMAGES` sets how many a page gets.
@Suite("HTML: damage")
struct HTMLDamageTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seed = RunSeed.ofRun.value
  private static let damages = environment["SCOPETABLES_DAMAGES"].flatMap(Int.init) ?? RunLength.cases(200)

  /// A page of our own with every kind of block, in the manner of a documentation site.
  private static let ownPage: [UInt8] = {
    var html =
      "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>T</title></head>\n<body>\n<div class=\"main\">\n"
    for section in 0..<4 {
      html += "<h2 id=\"s\(section)\">Section \(section)</h2>\n<p>Some <b>words</b>.</p>\n"
      html += "<ul>\n<li>first<ul><li>inner</li></ul></li>\n<li>second</li>\n</ul>\n<!-- note -->\n"
      html += "<table>\n<thead><tr><th>Path</th><th>Scope</th></tr></thead>\n<tbody>\n"
      for row in 0..<6 {
        html += "<tr><td><code>/s\(section).r\(row)</code></td><td><span>scope\(row):read</span><br>x</td></tr>\n"
      }
      html += "</tbody>\n</table>\n<pre>curl \\\n  -X POST</pre>\n"
    }
    return Array((html + "</div>\n</body>\n</html>\n").utf8)
  }()

  private static var pages: [(name: String, bytes: [UInt8])] {
    get throws {
      var pages = [(name: "own page", bytes: ownPage)]
      guard SharedFiles.areThere else { return pages }
      for name in ["aws/list_amazonsqs.html", "github/permissions-2022-08-13.html"] {
        pages.append((name, try SharedFiles.bytes("pages/\(name)")))
      }
      return pages
    }
  }

  /// The ranges of a page's tags and comments.
  private func tags(of bytes: [UInt8]) -> [Range<Int>] {
    var tags: [Range<Int>] = []
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      tags.append(open..<(close + 1))
      index = close + 1
    }
    return tags
  }

  /// The page with one tag dropped, doubled, or swapped with the next.
  private func damaged(_ bytes: [UInt8], _ tags: [Range<Int>], at index: Int, kind: Int) -> [UInt8] {
    let tag = tags[index]
    var result = bytes
    switch kind {
    case 0: result.removeSubrange(tag)
    case 1: result.insert(contentsOf: bytes[tag], at: tag.upperBound)
    default:
      let next = tags[index + 1]
      let swapped = bytes[next] + bytes[tag.upperBound..<next.lowerBound] + bytes[tag]
      result.replaceSubrange(tag.lowerBound..<next.upperBound, with: swapped)
    }
    return result
  }

  private func outline(_ bytes: [UInt8]) -> Result<[String], InputError> {
    do throws(InputError) {
      return .success(HTMLOutline.lines(of: try PageReader().read(bytes, path: "damaged")))
    } catch {
      return .failure(error)
    }
  }

  /// The cells' and paragraphs' words, in any order.
  private func words(_ lines: some Sequence<String>) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in lines {
      for word in line.split(separator: " ") where word.utf8.contains(UInt8(ascii: "/")) || word.utf8.count > 6 {
        counts[String(word), default: 0] += 1
      }
    }
    return counts
  }

  @Test("A dropped, doubled or swapped tag neither crashes nor takes a word from the page")
  func damagedTags() throws {
    print("seed of the damaged tags: \(Self.seed)")
    var generator = SeededRandom(seed: Self.seed)
    for page in try Self.pages {
      let tags = tags(of: page.bytes)
      let whole = try outline(page.bytes).get()
      // A dropped comment or a tag of a hidden element shows what was hidden; only losing words is wrong.
      let wholeWords = words(whole.map(withoutMarks))
      for damage in 0..<Self.damages {
        let index = Int.random(in: 1..<(tags.count - 1), using: &generator)
        let tag = tags[index]
        let bytes = damaged(page.bytes, tags, at: index, kind: damage % 3)
        let text = String(decoding: page.bytes[tag], as: UTF8.self)
        guard case .success(let damaged) = outline(bytes), !hides(text) else { continue }
        let lines = damaged.map(withoutMarks)
        let damagedWords = words(lines)
        let lost = wholeWords.keys.filter {
          damagedWords[$0, default: 0] == 0 && !isJoined($0, in: lines) && !isParted($0, in: lines)
        }
        #expect(lost.isEmpty, "\(page.name), damage \(damage) at byte \(tag.lowerBound), \(text)")
      }
    }
  }

  @Test("Every single damage to a tag of our own page leaves the rows whole that it does not touch", arguments: 0..<3)
  func rowsStayWhole(kind: Int) throws {
    let tags = tags(of: Self.ownPage)
    let whole = rows(try outline(Self.ownPage).get())
    #expect(whole.count == 28)
    var survived = 0
    for index in 0..<(tags.count - 1) {
      guard case .success(let lines) = outline(damaged(Self.ownPage, tags, at: index, kind: kind)) else { continue }
      survived += 1
      let left = rows(lines)
      let missing = whole.filter { !left.contains($0) }
      let tag = String(decoding: Self.ownPage[tags[index]], as: UTF8.self)
      #expect(missing.count <= 2, "tag \(index), \(tag): \(missing)")
    }
    #expect(survived > tags.count / 2)
  }

  /// A table's rows without their lines, and without the cells that they lack.
  private func rows(_ lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix("- ") || $0.hasPrefix("= ") }
      .map { $0.split(separator: " ").dropFirst(2).filter { $0 != "~" && $0 != "|" }.joined(separator: " ") }
  }

  private func withoutMarks(_ line: String) -> String {
    String(line.map { "^<|=".contains($0) ? " " : $0 })
  }

  /// Whether the tag opens or closes something that is left out of the text, or a comment.
  private func hides(_ tag: String) -> Bool {
    let names = ["script", "style", "noscript", "template", "title", "svg", "!"]
    let hidden = ["hidden", "display: none", "display:none"]
    return names.contains { tag.hasPrefix("<\($0)") || tag.hasPrefix("</\($0)") }
      || hidden.contains { tag.contains($0) }
  }

  /// Whether the word has run together with another one.
  private func isJoined(_ word: String, in lines: [String]) -> Bool {
    lines.contains { $0.contains(word) }
  }

  /// Whether a tag that came to stand inside of the word has parted it: `"<a>Setting` with a `<p>` for the `<a>`.
  private func isParted(_ word: String, in lines: [String]) -> Bool {
    word.indices.dropFirst().contains { border in
      lines.contains { $0.hasSuffix(word[..<border]) || $0.contains("\(word[..<border]) ") }
        && lines.contains { $0.contains(" \(word[border...])") }
    }
  }

  @Test("A page that is cut anywhere is an error, or gives only blocks from before the cut")
  func cutAnywhere() throws {
    print("seed of the cut pages: \(Self.seed)")
    var generator = SeededRandom(seed: Self.seed)
    for page in try Self.pages {
      let whole = try outline(page.bytes).get()
      for _ in 0..<Self.damages {
        // What is left of a first tag is read as text, and is not a page.
        let cut = Int.random(in: 64..<page.bytes.count, using: &generator)
        guard case .success(let before) = outline(Array(page.bytes[..<cut])) else { continue }
        // The last block may be half of one.
        #expect(before.dropLast().elementsEqual(whole.prefix(max(0, before.count - 1))), "\(page.name), cut at \(cut)")
        if let last = before.last, whole.indices.contains(before.count - 1) {
          #expect(whole[before.count - 1].hasPrefix(last), "\(page.name), cut at \(cut)")
        }
      }
    }
  }

  @Test("A page that is cut inside of a table, a list, a tag or a comment is always an error")
  func cutInsideTable() throws {
    let bytes = Self.ownPage
    let text = String(decoding: bytes, as: UTF8.self)
    let end = try #require(text.utf8.firstRange(of: "</table>".utf8)).upperBound
    let start = try #require(text.utf8.firstRange(of: "<table>".utf8)).lowerBound
    let offsets = (
      start: text.utf8.distance(from: text.startIndex, to: start),
      end: text.utf8.distance(from: text.startIndex, to: end)
    )
    for cut in (offsets.start + 1)..<offsets.end {
      guard case .failure(let error) = outline(Array(bytes[..<cut])) else {
        Issue.record("cut at byte \(cut) is not noticed")
        continue
      }
      #expect(error.first.id == "cut-short")
    }
  }
}
