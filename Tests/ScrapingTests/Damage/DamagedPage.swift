import PageReading
import TestSupport

/// A page with one damage.
struct DamagedPage {
  /// What was done, for a person: `drops the cell at byte 812 (line 14)`.
  let what: String
  let bytes: [UInt8]
  /// The ranges of the whole page's bytes that the damage dropped, doubled, moved or wrote anew.
  let touched: [Range<Int>]
  /// Whether two cells that name columns changed places.
  var swapsColumnHeads = false
  /// Where a finding counts as one about the damage.
  var places: [Range<Int>] = []
  /// For each line of the damaged page, the line of the whole page on which its first byte stood.
  let origins: [Int]

  /// A part of the damaged page.
  private enum Part {
    case original(Range<Int>)
    /// Bytes that the whole page does not hold, in place of those at the offset.
    case new([UInt8], at: Int)
  }

  /// Makes a slip in a page.
  init(_ page: WholePage, slip: PageSlip) {
    var parts: [Part] = []
    var start = 0
    for edit in slip.edits {
      parts.append(.original(start..<edit.range.lowerBound))
      parts.append(.new(edit.bytes, at: edit.range.lowerBound))
      start = edit.range.upperBound
    }
    parts.append(.original(start..<page.bytes.count))
    let lines = slip.places.map { "line \(page.line(at: $0.lowerBound))" }.joined(separator: ", ")
    self.init(page, what: "\(slip.what), \(lines)", touched: [], parts: parts)
    places = slip.places
  }

  /// Damages a page once, at random.
  init(_ page: WholePage, random: inout SeededRandom) {
    let bytes = page.bytes
    let end = bytes.count
    if random.oneIn(12) {
      let cut = Int.random(in: 1..<end, using: &random)
      self.init(page, what: "cuts at byte \(cut)", touched: [cut..<end], parts: [.original(0..<cut)])
      return
    }
    if random.oneIn(10), !page.pieces.columnHeads.isEmpty {
      let head = random.pick(page.pieces.columnHeads)
      self.init(
        page, what: "renames a column head", touched: [head],
        parts: [
          .original(0..<head.lowerBound), .new(Array("Renamed".utf8), at: head.lowerBound),
          .original(head.upperBound..<end),
        ])
      return
    }
    let kind = random.pick(page.pieces.kinds)
    let index = Int.random(in: kind.ranges.indices, using: &random)
    let piece = kind.ranges[index]
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      self.init(
        page, what: "drops a \(kind.name)", touched: [piece],
        parts: [.original(0..<piece.lowerBound), .original(piece.upperBound..<end)])
    case 1:
      self.init(
        page, what: "doubles a \(kind.name)", touched: [piece],
        parts: [.original(0..<piece.upperBound), .original(piece.lowerBound..<end)])
    default:
      // Neighbours half of the time, any two otherwise.
      let other =
        random.oneIn(2) ? min(index + 1, kind.ranges.count - 1) : Int.random(in: kind.ranges.indices, using: &random)
      let (first, second) = index < other ? (piece, kind.ranges[other]) : (kind.ranges[other], piece)
      guard first.upperBound <= second.lowerBound else {
        self.init(page, what: "swaps a \(kind.name) with itself", touched: [], parts: [.original(0..<end)])
        return
      }
      self.init(
        page, what: "swaps a \(kind.name) with another", touched: [first, second],
        parts: [
          .original(0..<first.lowerBound), .original(second), .original(first.upperBound..<second.lowerBound),
          .original(first), .original(second.upperBound..<end),
        ])
      let heads = page.pieces.columnHeads
      swapsColumnHeads =
        kind.name == "cell" && [first, second].allSatisfy { piece in heads.contains { piece.contains($0.lowerBound) } }
    }
  }

  private init(_ page: WholePage, what: String, touched: [Range<Int>], parts: [Part]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(page.bytes.count + 1_000)
    var origins: [Int] = []
    var beginsLine = true
    var touched = touched
    for part in parts {
      let slice: ArraySlice<UInt8>
      var line: Int
      switch part {
      case .original(let range):
        slice = page.bytes[range]
        line = page.line(at: range.lowerBound)
        // The page's last line may have no end: what it is put before runs together with it.
        if !beginsLine, range.lowerBound > 0, !range.isEmpty, page.bytes[range.lowerBound - 1] == 0x0A {
          touched.append(range.lowerBound..<(range.lowerBound + 1))
        }
      case .new(let new, let offset):
        slice = new[...]
        line = page.line(at: offset)
      }
      bytes += slice
      var rest = slice
      while !rest.isEmpty {
        if beginsLine { origins.append(line) }
        guard let feed = rest.firstIndex(of: 0x0A) else {
          beginsLine = false
          break
        }
        beginsLine = true
        line += 1
        rest = rest[(feed + 1)...]
      }
    }
    let lines = touched.map { "line \(page.line(at: $0.lowerBound)) byte \($0.lowerBound)" }.joined(separator: ", ")
    self.what = "\(what): \(lines)"
    self.bytes = bytes
    self.touched = Self.withTags(touched, in: page.bytes)
    self.origins = origins
  }

  /// The ranges, and where one of them holds half a tag, the next tag behind each: `<code` without its end takes it in.
  private static func withTags(_ touched: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    let isWhole = touched.allSatisfy { range in
      let marks = bytes[range].filter { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
      return marks.first != UInt8(ascii: ">") && marks.last != UInt8(ascii: "<")
    }
    guard !isWhole else { return touched }
    return touched.map { range in
      let end = bytes[range.upperBound...].firstIndex(of: UInt8(ascii: ">"))
      return range.lowerBound..<(end.map { $0 + 1 } ?? range.upperBound)
    }
  }
}
