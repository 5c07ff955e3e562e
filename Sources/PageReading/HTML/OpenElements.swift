/// An element that shapes the page and has not ended yet.
struct OpenElement {
  var role: Element.Role
  /// How many elements were open in the parser, this one included.
  var level: Int
  /// The line of a heading's or table's start tag; 0 for every other element.
  var line: Int
  /// The offset of the start tag, where the line counts.
  var offset: Int
  /// A list item's place among the blocks, once it has text.
  var block: Int?
}

/// The open elements that shape the page, the innermost last.
struct OpenElements {
  private var elements: [OpenElement] = []

  var count: Int { elements.count }

  var innermost: OpenElement? { elements.last }

  subscript(index: Int) -> OpenElement {
    get { elements[index] }
    set { elements[index] = newValue }
  }

  mutating func push(_ role: Element.Role, level: Int, line: Int, offset: Int) {
    elements.append(OpenElement(role: role, level: level, line: line, offset: offset))
  }

  mutating func removeInnermost() {
    elements.removeLast()
  }

  // MARK: Where the innermost element stands

  var innermostTable: OpenElement? { elements.last { $0.role == .table } }

  /// The index after the innermost open table.
  var tableStart: Int { elements.lastIndex { $0.role == .table }.map { $0 + 1 } ?? 0 }

  /// Whether text goes into a cell or a caption of the innermost table.
  var isInCell: Bool { elements[tableStart...].contains { $0.role.isCellOrCaption } }

  var isInHeading: Bool { elements.contains { $0.role.isHeading } }

  /// The innermost element that text is delivered to.
  var textHolder: Int? { elements.lastIndex { $0.role.holdsText } }

  /// The innermost element in which a cell can stand.
  var cellOwner: Int? { elements.lastIndex { $0.role.ownsCells } }

  // MARK: In the innermost table, or outside of tables

  /// The outermost list, or item that is in none.
  var outermostListOrItem: Int? { elements[tableStart...].firstIndex { $0.role.isListOrItem } }

  var innermostListOrItem: Int? { elements[tableStart...].lastIndex { $0.role.isListOrItem } }

  /// The group of rows.
  var section: Int? { elements[tableStart...].firstIndex { $0.role.isSection } }

  var heading: Int? { elements[tableStart...].firstIndex { $0.role.isHeading } }

  /// A heading or a preformatted text, whichever is further out.
  var headingOrPreformatted: Int? {
    elements[tableStart...].firstIndex { $0.role.isHeading || $0.role == .preformatted }
  }

  // MARK: Items

  /// How many lists an item's own list is in.
  func depth(ofItem index: Int) -> Int { max(0, lists(around: index).count - 1) }

  func marker(ofItem index: Int) -> ListItem.Marker {
    switch elements[index].role {
    case .term: .term
    case .detail: .detail
    default: lists(around: index).last == .list(isNumbered: true) ? .number : .bullet
    }
  }

  private func lists(around item: Int) -> [Element.Role] {
    elements[tableStart...item].map(\.role).filter(\.isList)
  }
}
