/// The form of a table's index, which is text too: words of 48 bits, each written as eight digits of six bits.
///
/// A digit's character is its value above `0`, so that the digits are `0` to `o`. Sixteen words make a line. The words
/// are, in this order:
///
/// | section | words | what a word holds, from its highest bit |
/// |---|---|---|
/// | header | 8 | ``Header`` |
/// | keys | `keyCount` | row's offset + 1 (30), whether the path stands for itself alone (1), fingerprint (17); 0 where the place is free |
/// | edges | `edgeCount` | child node (24), fingerprint (24); 0 where the place is free |
/// | nodes | 4 × `nodeCount` | ``NodeWord`` |
/// | rows of nodes | `nodeRowCount` | row's offset (30), whether the row lists versions (1) |
/// | patterns | 2 × `patternCount` | a ``Span`` of the expression, then a word as those of nodes; in the order of trial |
///
/// Behind the words and a line feed stand the paths' parts that the rows hold only with escapes.
///
/// Keys are a method and a path, a path without a method, or a name; edges lead from a node (a path up to a `/`) and a segment to the next node. Both lie
/// in open addressing: from ``KeyHash/place(of:among:)`` on, up to the first free place.
package enum TableIndex {
  package static let formatVersion: UInt64 = 1
  package static let headerWordCount = 8
  package static let wordsPerNode = 4
  package static let wordsPerPattern = 2
  package static let digitsPerWord = 8
  package static let wordsPerLine = 16
  package static let digitZero = UInt8(ascii: "0")

  /// A row's offset has 30 bits: a table may have a gibibyte.
  package static let rowOffsetLimit = 1 << 30 - 1
  /// A node's number has 24 bits.
  package static let nodeLimit = 1 << 24 - 1
  /// The length of a segment or an expression has 17 bits.
  package static let spanLengthLimit = 1 << 17 - 1
  /// How many segments a path may have that is matched with templates.
  package static let segmentLimit = 128

  /// The places of the header's words.
  package enum Header: Int, CaseIterable {
    case formatVersion, rowsByteCount, keyCount, edgeCount, nodeCount, nodeRowCount, patternCount, wordCount
  }

  /// The places of a node's words.
  package enum NodeWord: Int, CaseIterable {
    /// A ``Span``: the segment that leads to the node, the braces of a template included.
    case segment
    /// The parent (24) and the child after a `{name}` segment, or 0 (24).
    case parentAndParameterChild
    /// The first child after a segment such as `{name}.json`, or 0 (24), and the next such child of the own parent
    /// (24).
    case mixedChildAndSibling
    /// The first of the node's rows (24), a bit for each method that has one (12), a bit for each method that is not
    /// supported (12). The rows are in the order of ``HTTPMethod``.
    case rowsAndMethods
  }

  /// A part of a text: offset (30), whether it lies after the index's words and not in the rows (1), length (17).
  package struct Span {
    package var offset: Int
    package var isInIndex: Bool
    package var length: Int

    package init(offset: Int, isInIndex: Bool, length: Int) {
      self.offset = offset
      self.isInIndex = isInIndex
      self.length = length
    }

    package init(word: UInt64) {
      offset = Int(truncatingIfNeeded: word >> 18)
      isInIndex = word >> 17 & 1 == 1
      length = Int(truncatingIfNeeded: word & 0x1_FFFF)
    }

    package var word: UInt64 {
      UInt64(truncatingIfNeeded: offset) << 18 | (isInIndex ? 1 << 17 : 0) | UInt64(truncatingIfNeeded: length)
    }
  }

  package static func keyWord(rowOffset: Int, isLiteral: Bool, hash: UInt64) -> UInt64 {
    UInt64(truncatingIfNeeded: rowOffset &+ 1) << 18 | (isLiteral ? 1 << 17 : 0) | hash & 0x1_FFFF
  }

  package static func rowWord(rowOffset: Int, listsVersions: Bool) -> UInt64 {
    UInt64(truncatingIfNeeded: rowOffset) << 18 | (listsVersions ? 1 << 17 : 0)
  }

  package static func edgeWord(child: Int, hash: UInt64) -> UInt64 {
    UInt64(truncatingIfNeeded: child) << 24 | hash & 0xFF_FFFF
  }

  /// The seed of a key's hash.
  package static func seed(of method: HTTPMethod) -> UInt64 { UInt64(truncatingIfNeeded: method.rank &+ 1) }
  /// The seed of the hash of a path that is listed without a method.
  package static let seedOfPath: UInt64 = 0xFE
  /// The seed of the hash of a vendor's own name.
  package static let seedOfName: UInt64 = 0xFF
  /// The seed of an edge's hash.
  package static func seed(ofNode node: Int) -> UInt64 { UInt64(truncatingIfNeeded: node) << 16 | 0xFFFF }

  /// Where a word's first digit stands; a line of ``wordsPerLine`` words ends with one line feed.
  @inline(__always)
  package static func offset(ofWord word: Int) -> Int { word &* digitsPerWord &+ word >> 4 }
}

extension TableBytes {
  /// The word at a place of an index; 0 where there is none. What is not a digit counts as some digit.
  @inline(__always)
  func word(_ place: Int) -> UInt64 {
    guard place >= 0 else { return 0 }
    let digits = eight(at: TableIndex.offset(ofWord: place)).byteSwapped
    let values = (digits &- 0x3030_3030_3030_3030) & 0x3F3F_3F3F_3F3F_3F3F
    let pairs = values >> 2 & 0x0FC0_0FC0_0FC0_0FC0 | values & 0x003F_003F_003F_003F
    let quads = pairs >> 4 & 0x00FF_F000_00FF_F000 | pairs & 0x0000_0FFF_0000_0FFF
    return quads >> 8 & 0xFFFF_FF00_0000 | quads & 0xFF_FFFF
  }
}
