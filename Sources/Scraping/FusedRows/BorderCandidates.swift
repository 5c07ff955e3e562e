import ScopeTable

/// Finds every way to part one fused row, from the row alone.
struct BorderCandidates {
  /// The readings, the leftmost border first; empty where the row fits nothing.
  let readings: [BorderReading]
  /// The scope objects that are in the row with borders on both sides: after a comma, or after a type's label.
  let delimitedObjects: [String]
  /// Labels of types that begin a line of their own.
  let delimitedLabels: [String]
  /// Whether the cell begins with the label of a type.
  let isTyped: Bool

  init(row: FusedRow, wording: RequirementWording) {
    let cell = CellTail(row: row)
    delimitedObjects = cell.objects
    delimitedLabels = row.continuation.compactMap { TypedLine($0)?.label }
    isTyped = cell.isTyped
    readings = Self.readings(row, wording)
  }

  /// Longer rows and paths do not count, nor do longer objects of scopes.
  private static let maximumBytes = 8_000
  private static let maximumRun = 600
  private static let maximumObject = 120

  /// Whether a method with a path has run into the row: `GET/boats.pingNoneGET/boats.pong`. In capitals it may be a part of a word:
  /// `/TARGET/x`.
  private static func holdsAnotherRequest(_ row: FusedRow) -> Bool {
    row.bytes.indices.dropFirst().contains { slash in
      guard row.bytes[slash] == UInt8(ascii: "/"), row.bytes[slash - 1].isASCIIUppercase else { return false }
      var start = slash
      while start > 0, row.bytes[start - 1].isASCIIUppercase { start -= 1 }
      guard start > 0, isPathEnd(row.bytes[start - 1]) || row.bytes[start - 1] == UInt8(ascii: ".") else {
        return false
      }
      return HTTPMethod(word: row.bytes[start..<slash]) != nil
    }
  }

  private static func readings(_ row: FusedRow, _ wording: RequirementWording) -> [BorderReading] {
    // Every reading costs as much as the row is long.
    guard row.bytes.count <= maximumBytes, row.run.count <= maximumRun, !holdsAnotherRequest(row) else { return [] }
    let end = row.run.upperBound
    let next = end < row.bytes.count ? row.bytes[end] : nil
    if next == UInt8(ascii: ":") { return beforeColon(row) }
    if let shown = bySpace(row, wording) { return [shown] }
    let worded = byWording(row, wording)
    if !worded.isEmpty { return worded }
    let prose = byCapital(row)
    if !prose.isEmpty { return prose }
    return next == nil ? [BorderReading(row: row, border: end, objectEnd: nil)] : []
  }

  /// `/pathobject:level`, `/pathlabel: object:level` and `/path{template}:level`: the run ends where the first colon stands.
  private static func beforeColon(_ row: FusedRow) -> [BorderReading] {
    let end = row.run.upperBound
    if row.bytes[end - 1] == UInt8(ascii: "}") {
      guard let open = row.bytes[..<end].lastIndex(of: UInt8(ascii: "{")), isPathEnd(row.bytes[open - 1]) else {
        return []
      }
      return [BorderReading(row: row, border: open, objectEnd: nil)]
    }
    var start = end
    while start > 0, isObjectByte(row.bytes[start - 1]) { start -= 1 }
    guard end - start <= maximumObject else { return [] }
    var readings: [BorderReading] = []
    for border in start..<end where row.bytes[border].isASCIILowercase || row.bytes[border].isASCIIUppercase {
      guard border > 0, isPathEnd(row.bytes[border - 1]) else { continue }
      readings.append(BorderReading(row: row, border: border, objectEnd: end))
    }
    return readings
  }

  /// `/path None`, `/path account:read`, `/path — note`: a space is a border that shows, where a whole cell follows it.
  private static func bySpace(_ row: FusedRow, _ wording: RequirementWording) -> BorderReading? {
    let end = row.run.upperBound
    guard end < row.bytes.count, row.bytes[end] == UInt8(ascii: " "), isPathEnd(row.bytes[end - 1]) else { return nil }
    let text = SourceWords.trimmed(row.text(end..<row.bytes.count))
    let main = NotedText(text).main
    let isCell =
      wording.saysNone(main) || (wording.saysUnavailable(main) && !endsWithNone(row, wording))
      || ScopeShape.isExpression(main)
      || ScopeTemplate(main) != nil || TypedLine(text) != nil
      || (isScopes(main) && !wording.noneWords.contains { main.count > $0.count && main.hasSuffix($0) })
    let isNote = ["—", "–", "-"].contains { text.hasPrefix($0 + " ") } && !endsWithNone(row, wording)
    guard isCell || isNote else { return nil }
    return BorderReading(row: row, border: end, objectEnd: nil)
  }

  /// Whether a text is nothing but names with marks inside, and what joins them. Where marks of paths precede the first name's
  /// colon, the rest of a path may have run into it: `/boat-sche dules.getboat:read`.
  private static func isScopes(_ text: String) -> Bool {
    let grammar = ScopeName(words: ScopeWords())
    let words = ScopeListWords.all(in: text).filter { !ScopeListWords.isJoiner($0) }
    if let first = words.first, let colon = first.firstIndex(of: ":"),
      first[..<colon].contains(where: { "./".contains($0) })
    {
      return false
    }
    return !words.isEmpty && words.allSatisfy { grammar.strength(MarkedWord($0).name) == .shaped }
  }

  private static func endsWithNone(_ row: FusedRow, _ wording: RequirementWording) -> Bool {
    let run = row.text(row.run)
    return wording.noneWords.contains { run.hasSuffix($0) }
  }

  /// `/pathNone`, `/pathNone — note`, `/pathCannot be called via service account.`
  private static func byWording(_ row: FusedRow, _ wording: RequirementWording) -> [BorderReading] {
    var readings: [BorderReading] = []
    for border in row.run.dropFirst() where isPathEnd(row.bytes[border - 1]) && row.bytes[border].isASCIIUppercase {
      let cell = row.text(border..<row.bytes.count)
      guard wording.saysNone(NotedText(cell).main) || wording.saysUnavailable(cell) else { continue }
      readings.append(BorderReading(row: row, border: border, objectEnd: nil))
    }
    return readings
  }

  /// `/pathAccess is determined by membership.`: a sentence begins with a capital letter and holds a space.
  private static func byCapital(_ row: FusedRow) -> [BorderReading] {
    let end = row.run.upperBound
    guard end < row.bytes.count, row.bytes[end] == UInt8(ascii: " ") else { return [] }
    return row.run.dropFirst().filter { border in
      row.bytes[border].isASCIIUppercase && border + 1 < end && row.bytes[border + 1].isASCIILowercase
        && isPathEnd(row.bytes[border - 1])
    }.map { BorderReading(row: row, border: $0, objectEnd: nil) }
  }

  /// A path ends with a letter, a digit, a closing brace or a star.
  private static func isPathEnd(_ byte: UInt8) -> Bool {
    byte.isASCIILowercase || byte.isASCIIUppercase || byte.isASCIIDigit || byte == UInt8(ascii: "}")
      || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }

  private static func isObjectByte(_ byte: UInt8) -> Bool {
    byte.isASCIILowercase || byte.isASCIIUppercase || byte.isASCIIDigit || byte == UInt8(ascii: "_")
  }
}

/// What of a fused row's cell is with borders on both sides.
private struct CellTail {
  var objects: [String] = []
  var isTyped = false

  init(row: FusedRow) {
    let end = row.run.upperBound
    guard end < row.bytes.count, row.bytes[end] == UInt8(ascii: ":") else { return }
    isTyped = end + 1 < row.bytes.count && row.bytes[end + 1] == UInt8(ascii: " ")
    let first = NotedText(row.text(end..<row.bytes.count)).main
    var scopes = ScopeListWords.all(in: first).dropFirst()
    for line in row.continuation {
      guard let typed = TypedLine(line) else { continue }
      scopes += ScopeListWords.all(in: NotedText(typed.cell).main)
    }
    for scope in scopes where ScopeShape.isScope(String(scope)) {
      if let object = scope.split(separator: ":").first { objects.append(String(object)) }
    }
  }
}
