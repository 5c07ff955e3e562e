import ScopeTable

/// Makes the index of a table's rows. ``ScopeTable/TableIndex`` describes its form.
struct TableIndexWriter {
  /// A row, and where its line begins in the text of the rows.
  struct Row {
    var method: HTTPMethod?
    var path: String?
    var name: String?
    var offset: Int
    var isSupported = true
    var isPattern = false
    var listsVersions = false

    var word: UInt64 { TableIndex.rowWord(rowOffset: offset, listsVersions: listsVersions) }
    /// Whether the path is literal.
    func isLiteral(_ path: String) -> Bool { !isPattern && !path.utf8.contains(UInt8(ascii: "{")) }
    /// Where the path begins, if the line has it unescaped.
    func pathOffset(behind method: HTTPMethod) -> Int { offset + method.rowStart.length }
  }

  private var keys: [(hash: UInt64, word: UInt64)] = []
  private var tree = PathTree()
  private var patterns: [(span: UInt64, row: UInt64, literalCount: Int)] = []
  /// Parts of paths that the rows have only with escapes.
  private var text: [UInt8] = []

  /// The index of rows that are in the table's order.
  static func index(of rows: [Row], rowsByteCount: Int) -> String {
    var writer = TableIndexWriter()
    for row in rows { writer.add(row) }
    return writer.index(rowsByteCount: rowsByteCount)
  }

  private mutating func add(_ row: Row) {
    if row.isSupported {
      if let path = row.path {
        let seed = row.method.map(TableIndex.seed(of:)) ?? TableIndex.seedOfPath
        addKey(path, seed: seed, isLiteral: row.isLiteral(path), of: row)
      }
      if let name = row.name { addKey(name, seed: TableIndex.seedOfName, isLiteral: false, of: row) }
    }
    // A request can only match a row with a method and a path.
    guard let method = row.method, let path = row.path else { return }
    let place = Place(row: row, method: method, path: path)
    if row.isPattern { addPattern(place) } else { addSegments(place) }
  }

  private mutating func addKey(_ key: String, seed: UInt64, isLiteral: Bool, of row: Row) {
    let hash = key.withTableBytes { KeyHash.hash($0, seed: seed) }
    keys.append((hash, TableIndex.keyWord(rowOffset: row.offset, isLiteral: isLiteral, hash: hash)))
  }

  /// A row with a method and a path.
  private struct Place {
    var row: Row
    var method: HTTPMethod
    var path: String

    var isPathBare: Bool { NotationWord.written(path: path).utf8.elementsEqual(path.utf8) }
  }

  private mutating func addPattern(_ place: Place) {
    let path = place.path
    guard PathExpression.isUnderstood(path), let span = span(of: path[...], of: place) else { return }
    patterns.append((span.word, place.row.word, PathSegment.literalCount(of: path)))
  }

  private mutating func addSegments(_ place: Place) {
    guard place.path.utf8.first == UInt8(ascii: "/") else { return }
    let segments = place.path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard segments.count <= TableIndex.segmentLimit else { return }
    var node = 0
    for segment in segments {
      let segment = place.path[segment.startIndex..<segment.endIndex]
      if let child = tree.child(of: node, behind: PathSegment(segment)) {
        node = child
      } else {
        guard let span = span(of: segment, of: place) else { return }
        node = tree.addChild(of: node, behind: PathSegment(segment), span: span)
      }
    }
    tree.add(place.row, of: place.method, to: node)
  }

  /// Where to read a part of the row's path; `nil` if it is too long.
  private mutating func span(of part: Substring, of place: Place) -> TableIndex.Span? {
    let length = part.utf8.count
    guard length <= TableIndex.spanLengthLimit else { return nil }
    if place.isPathBare {
      let before = place.path.utf8.distance(from: place.path.startIndex, to: part.startIndex)
      let offset = place.row.pathOffset(behind: place.method) + before
      return TableIndex.Span(offset: offset, isInIndex: false, length: length)
    }
    text.append(contentsOf: part.utf8)
    return TableIndex.Span(offset: text.count - length, isInIndex: true, length: length)
  }

  private func index(rowsByteCount: Int) -> String {
    let keyPlaces = Self.places(of: keys)
    let edgePlaces = Self.places(of: tree.edges)
    let (nodeWords, nodeRows) = tree.words
    let inOrder = patterns.enumerated().sorted {
      ($1.element.literalCount, $0.offset) < ($0.element.literalCount, $1.offset)
    }
    let patternWords = inOrder.flatMap { [$0.element.span, $0.element.row] }
    let sections = [keyPlaces, edgePlaces, nodeWords, nodeRows, patternWords]
    var header = [UInt64](repeating: 0, count: TableIndex.headerWordCount)
    func set(_ place: TableIndex.Header, _ value: Int) { header[place.rawValue] = UInt64(value) }
    header[TableIndex.Header.formatVersion.rawValue] = TableIndex.formatVersion
    set(.rowsByteCount, rowsByteCount)
    set(.keyCount, keyPlaces.count)
    set(.edgeCount, edgePlaces.count)
    set(.nodeCount, tree.count)
    set(.nodeRowCount, nodeRows.count)
    set(.patternCount, patterns.count)
    set(.wordCount, header.count + sections.reduce(0) { $0 + $1.count })
    return Self.text(of: sections.reduce(header, +)) + "\n" + String(decoding: text, as: UTF8.self)
  }

  /// A hash table with twice as many places as keys. Each key is in its own place or the next free one.
  private static func places(of keys: [(hash: UInt64, word: UInt64)]) -> [UInt64] {
    guard !keys.isEmpty else { return [] }
    var places = [UInt64](repeating: 0, count: keys.count * 2)
    for key in keys {
      var place = KeyHash.place(of: key.hash, among: places.count)
      while places[place] != 0 { place = place + 1 == places.count ? 0 : place + 1 }
      places[place] = key.word
    }
    return places
  }

  private static func text(of words: [UInt64]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(TableIndex.offset(ofWord: words.count) + 1)
    for (place, word) in words.enumerated() {
      if place > 0, place.isMultiple(of: TableIndex.wordsPerLine) { text.append(UInt8(ascii: "\n")) }
      for digit in (0..<TableIndex.digitsPerWord).reversed() {
        text.append(TableIndex.digitZero + UInt8(truncatingIfNeeded: word >> (6 * UInt64(digit)) & 63))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
