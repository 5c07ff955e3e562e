/// The element whose content no reader sees, while the parser is in it.
struct LeftOutContent {
  /// The element's level; `nil` outside of such elements.
  private var level: Int?
  private var role = Element.Role.skipped
  /// Whether the last such element held text.
  private(set) var hasText = false
  /// What was left out but may have meant something to a reader, in the order of the page.
  private(set) var texts: [LeftOutText] = []
  private var told: (reason: LeftOutText.Reason, place: Entry.Place, holder: LeftOutText.Holder, isAll: Bool)?
  private var bytes: [UInt8] = []

  var isOpen: Bool { level != nil }

  mutating func begin(_ role: Element.Role, level: Int) {
    self.level = level
    self.role = role
    hasText = false
  }

  /// Keeps the words of the element that has just begun.
  ///
  /// - Parameter isAll: Whether the element is a row, cell or item itself.
  mutating func tell(
    _ reason: LeftOutText.Reason, at place: Entry.Place, holder: LeftOutText.Holder, isAll: Bool
  ) {
    told = texts.count < LeftOutText.maximumCount ? (reason, place, holder, isAll) : nil
    bytes.removeAll(keepingCapacity: true)
  }

  /// Ends before an element that cannot be in it.
  mutating func end(before start: Element.Role) {
    if isOpen, start.ends(leftOut: role) { end() }
  }

  /// Ends with the end tag of its own level.
  mutating func end(at level: Int) {
    if self.level == level { end() }
  }

  /// Ends before the parser ends it, or where the page does.
  mutating func end() {
    level = nil
    guard let told else { return }
    self.told = nil
    let words = bytes.split(whereSeparator: PageEncoding.isASCIISpace)
    guard !words.isEmpty else { return }
    let text = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    texts.append(
      LeftOutText(reason: told.reason, place: told.place, text: text, holder: told.holder, isAll: told.isAll))
  }

  /// Notes that nothing else was in the cell or item that began at the offset and has just ended.
  mutating func endEmptyHolder(from offset: Int) {
    for index in texts.indices.reversed() {
      guard texts[index].place.offset > offset else { return }
      texts[index].isAll = true
    }
  }

  mutating func note(_ piece: UnsafeBufferPointer<UInt8>) {
    hasText = hasText || !piece.allSatisfy(PageEncoding.isASCIISpace)
    guard told != nil, bytes.count < LeftOutText.maximumBytes else { return }
    bytes += piece.prefix(LeftOutText.maximumBytes - bytes.count)
  }

  /// Parts the words on both sides of a tag.
  mutating func noteBorder(_ role: Element.Role) {
    guard told != nil, role != .inline, role != .wordBreak else { return }
    bytes.append(0x20)
  }
}
