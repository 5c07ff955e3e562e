/// A provider's operations: one line an operation, and an index to find a line by.
///
/// Both are literals of a generated file. Nothing of them is read before it is asked for, and a look-up allocates
/// nothing on the heap.
public struct OperationTable: Sendable {
  let rows: TableText
  let index: TableText
  /// Whether the vendor says that what a path needs, all paths below it need.
  public let coversSubresources: Bool
  let sections: Sections?
  let evidence: StaticString?

  /// - Parameters:
  ///   - rows: One operation a line, as ``OperationRow/notation`` writes it, with a line feed between two lines.
  ///   - index: What the emitter makes of the rows. With an index that was made of other rows the table finds nothing,
  ///     and ``problems()`` says so.
  ///   - coversSubresources: Whether a path that is not listed inherits from the listed path above it.
  ///   - evidence: Where the pages say what each row says, as the emitter writes it; `nil` if the table has none.
  public init(
    rows: StaticString, index: StaticString, coversSubresources: Bool = false, evidence: StaticString? = nil
  ) {
    self.init(TableText(rows), TableText(index), coversSubresources, evidence)
  }

  /// A table of texts that a program reads or puts together. It copies both.
  @_disfavoredOverload
  public init(rows: String, index: String, coversSubresources: Bool = false) {
    self.init(TableText(rows), TableText(index), coversSubresources, nil)
  }

  private init(_ rows: TableText, _ index: TableText, _ coversSubresources: Bool, _ evidence: StaticString?) {
    self.rows = rows
    self.index = index
    self.coversSubresources = coversSubresources
    self.evidence = evidence
    self.sections = index.withBytes { Sections(index: $0, rowsByteCount: rows.count) }
  }

  /// The operation that is listed with exactly this path, `{name}` templates as the table writes them.
  ///
  /// `nil` if none is listed. To find the operation of a request's path, use ``match(_:_:)``.
  public func operation(_ method: HTTPMethod, _ path: String) -> OperationRecord? {
    guard let sections, sections.keyCount > 0 else { return nil }
    let offset = path.withTableBytes { path in
      rows.withBytes { rows in
        index.withBytes { sections.rowOffset(of: method, path, rows: rows, index: $0) }
      }
    }
    return offset.map { OperationRecord(rows: rows, offset: $0, evidence: evidence) }
  }

  /// The operation that the vendor calls by exactly this name: `s3:GetObject`. Where several share it, the first one.
  ///
  /// `nil` if none is listed.
  public func operation(named name: String) -> OperationRecord? {
    operation(name, seed: TableIndex.seedOfName) { $0.name.map { ExactBytes($0) } == ExactBytes(name) }
  }

  /// The operation that is listed with exactly this path and without a method, because its page names only paths.
  ///
  /// `nil` if none is listed.
  public func operation(path: String) -> OperationRecord? {
    operation(path, seed: TableIndex.seedOfPath) {
      $0.method == nil && $0.path.map { ExactBytes($0) } == ExactBytes(path)
    }
  }

  /// The operation of a key that is not a method and path. Such a look-up reads the heads of the lines that it finds.
  private func operation(_ key: String, seed: UInt64, _ isSought: (RowHead) -> Bool) -> OperationRecord? {
    guard let sections, sections.keyCount > 0 else { return nil }
    let hash = key.withTableBytes { KeyHash.hash($0, seed: seed) }
    let offset = rows.withBytes { rows in
      index.withBytes { index in
        sections.rowOffset(of: hash, index: index) { offset in rows.head(at: offset).map(isSought) ?? false }
      }
    }
    return offset.map { OperationRecord(rows: rows, offset: $0, evidence: evidence) }
  }

  /// Where the index's sections begin, in words, and how much they hold.
  ///
  /// They are kept in 32 bits each, because a table is copied where it is asked.
  struct Sections: Sendable {
    private let keyWords: UInt32
    private let edgeWords: UInt32
    private let nodeWords: UInt32
    private let nodeRowWords: UInt32
    private let patternWords: UInt32

    var keyCount: Int { Int(keyWords) }
    var edges: Int { Self.keys &+ keyCount }
    var edgeCount: Int { Int(edgeWords) }
    var nodes: Int { edges &+ edgeCount }
    var nodeCount: Int { Int(nodeWords) / TableIndex.wordsPerNode }
    var nodeRows: Int { nodes &+ Int(nodeWords) }
    var patterns: Int { nodeRows &+ Int(nodeRowWords) }
    var patternCount: Int { Int(patternWords) / TableIndex.wordsPerPattern }
    /// Where the text after the words begins, in bytes.
    var text: Int {
      TableIndex.offset(ofWord: patterns &+ Int(patternWords) &- 1) &+ TableIndex.digitsPerWord &+ 1
    }

    static let keys = TableIndex.headerWordCount

    /// `nil` if the index is not one of these rows.
    init?(index: TableBytes, rowsByteCount: Int) {
      func header(_ word: TableIndex.Header) -> Int { Int(truncatingIfNeeded: index.word(word.rawValue)) }
      guard header(.formatVersion) == Int(TableIndex.formatVersion), header(.rowsByteCount) == rowsByteCount else {
        return nil
      }
      // A count of words that does not fit is one that no text is long enough for.
      let counts = [
        header(.keyCount), header(.edgeCount), header(.nodeCount) &* TableIndex.wordsPerNode, header(.nodeRowCount),
        header(.patternCount) &* TableIndex.wordsPerPattern,
      ]
      let wordCount = counts.reduce(Self.keys, &+)
      guard counts.allSatisfy({ (0...index.count).contains($0) && $0 <= UInt32.max }),
        header(.wordCount) == wordCount
      else { return nil }
      keyWords = UInt32(counts[0])
      edgeWords = UInt32(counts[1])
      nodeWords = UInt32(counts[2])
      nodeRowWords = UInt32(counts[3])
      patternWords = UInt32(counts[4])
      guard text <= index.count else { return nil }
    }

    /// Where the row of a method and a listed path begins.
    ///
    /// - Parameter literalOnly: Whether to find only paths that stand for themselves alone, without `{name}` or `.*`.
    @inline(__always)
    func rowOffset(
      of method: HTTPMethod, _ path: TableBytes, rows: TableBytes, index: TableBytes, literalOnly: Bool = false
    ) -> Int? {
      let hash = KeyHash.hash(path, seed: TableIndex.seed(of: method))
      var place = KeyHash.place(of: hash, among: keyCount)
      for _ in 0..<keyCount {
        let word = index.word(Self.keys &+ place)
        if word == 0 { return nil }
        if (word ^ hash) & 0x1_FFFF == 0 {
          let offset = Int(truncatingIfNeeded: word >> 18) &- 1
          if rows.isRow(of: method, path, at: offset) { return literalOnly && word >> 17 & 1 == 0 ? nil : offset }
        }
        place = place &+ 1 == keyCount ? 0 : place &+ 1
      }
      return nil
    }

    /// Where the first row of a key begins that is the one sought.
    func rowOffset(of hash: UInt64, index: TableBytes, _ isSought: (Int) -> Bool) -> Int? {
      guard keyCount > 0 else { return nil }
      var place = KeyHash.place(of: hash, among: keyCount)
      for _ in 0..<keyCount {
        let word = index.word(Self.keys &+ place)
        if word == 0 { return nil }
        let offset = Int(truncatingIfNeeded: word >> 18) &- 1
        if (word ^ hash) & 0x1_FFFF == 0, isSought(offset) { return offset }
        place = place &+ 1 == keyCount ? 0 : place &+ 1
      }
      return nil
    }
  }
}

/// A text that is equal to a text of the same bytes alone.
private struct ExactBytes: Equatable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactBytes, right: ExactBytes) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }
}

extension TableBytes {
  /// Whose line begins at `offset`; `nil` if none does.
  fileprivate func head(at offset: Int) -> RowHead? {
    guard offset == 0 || self[offset &- 1] == UInt8(ascii: "\n") else { return nil }
    return RowHead(ArraySlice(part(offset, next(UInt8(ascii: "\n"), from: offset) &- offset).array))
  }

  /// Whether a line of this method begins at `offset`.
  @inline(__always)
  func isRowStart(of method: HTTPMethod, at offset: Int) -> Bool {
    let start = method.rowStart
    guard eight(at: offset) & start.mask == start.bytes else { return false }
    return offset == 0 || self[offset &- 1] == UInt8(ascii: "\n")
  }

  /// Whether the line of this operation begins at `offset`.
  @inline(__always)
  fileprivate func isRow(of method: HTTPMethod, _ path: TableBytes, at offset: Int) -> Bool {
    guard isRowStart(of: method, at: offset) else { return false }
    let start = offset &+ method.rowStart.length
    // A path may begin with a quotation mark itself, so that the row's own comes first.
    if self[start] == UInt8(ascii: "\"") { return isEscapedRow(of: path, at: offset) }
    return holds(path, at: start) && self[start &+ path.count] == UInt8(ascii: " ")
  }

  /// A path with escapes is read as a whole; such paths are rare.
  @inline(never)
  private func isEscapedRow(of path: TableBytes, at offset: Int) -> Bool {
    let line = part(offset, next(UInt8(ascii: "\n"), from: offset) &- offset)
    return RowHead(ArraySlice(line.array))?.path.map { $0.utf8.elementsEqual(path.array) } ?? false
  }
}

/// The bytes that a method's rows begin with: its name and a space, at most eight, the first one lowest.
///
/// Everything follows from the one number, so that a look-up has no branch for each method: requests come with methods
/// in an order that no processor foresees.
package struct RowStart: Sendable {
  let bytes: UInt64

  private var freeBits: UInt64 { UInt64(truncatingIfNeeded: bytes.leadingZeroBitCount) & 0x38 }
  package var length: Int { 8 &- Int(truncatingIfNeeded: freeBits >> 3) }
  var mask: UInt64 { .max >> freeBits }
}

extension HTTPMethod {
  /// What a row of this method begins with.
  package var rowStart: RowStart {
    switch self {
    case .get: RowStart(bytes: 0x2054_4547)
    case .post: RowStart(bytes: 0x20_5453_4F50)
    case .put: RowStart(bytes: 0x2054_5550)
    case .patch: RowStart(bytes: 0x2048_4354_4150)
    case .delete: RowStart(bytes: 0x20_4554_454C_4544)
    case .head: RowStart(bytes: 0x20_4441_4548)
    case .options: RowStart(bytes: 0x2053_4E4F_4954_504F)
    case .trace: RowStart(bytes: 0x2045_4341_5254)
    case .connect: RowStart(bytes: 0x2054_4345_4E4E_4F43)
    }
  }
}
