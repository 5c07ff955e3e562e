/// The element whose content no reader sees, while the parser is in it.
struct LeftOutContent {
  /// The element's level; `nil` outside of such elements.
  private var level: Int?
  private var role = Element.Role.skipped
  /// Whether the last such element held text.
  private(set) var hasText = false

  var isOpen: Bool { level != nil }

  mutating func begin(_ role: Element.Role, level: Int) {
    self.level = level
    self.role = role
    hasText = false
  }

  /// Ends before an element that cannot stand in it.
  mutating func end(before start: Element.Role) {
    if isOpen, start.ends(leftOut: role) { level = nil }
  }

  /// Ends with the end tag of its own level.
  mutating func end(at level: Int) {
    if self.level == level { self.level = nil }
  }

  /// Ends before the parser ends it.
  mutating func end() {
    level = nil
  }

  mutating func note(_ piece: UnsafeBufferPointer<UInt8>) {
    hasText = hasText || !piece.allSatisfy(PageEncoding.isASCIISpace)
  }
}
