extension Element.Role {
  /// Whether this element cannot be in one that is left out, so that the end tag of that one is lost: a browser ends a drawing
  /// there, and what shapes the page is not lost for a hidden word.
  func ends(leftOut: Element.Role) -> Bool {
    switch self {
    case .heading, .list, .item, .term, .detail, .table, .caption, .section, .row, .cell: leftOut != .skipped
    case .block, .preformatted: leftOut == .drawing
    default: false
    }
  }

  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  var isList: Bool {
    if case .list = self { true } else { false }
  }

  var isItem: Bool {
    self == .item || self == .term || self == .detail
  }

  /// Whether hiding the element takes something from a reader. A page hides its body until a script has run.
  var canBeHidden: Bool {
    switch self {
    case .silent, .skipped, .drawing: false
    default: true
    }
  }

  /// Whether the element can state an operation, or a part of it.
  var isEntry: Bool {
    switch self {
    case .heading, .item, .term, .detail, .row, .cell: true
    default: false
    }
  }

  var isListOrItem: Bool { isList || isItem }

  var isSection: Bool {
    if case .section = self { true } else { false }
  }

  var ownsCells: Bool {
    isSection || self == .row || self == .table
  }

  var isCellOrCaption: Bool {
    switch self {
    case .cell, .caption: true
    default: false
    }
  }

  /// Whether text inside of the element is delivered to it. A table's own, outside of its cells, follows it as a paragraph.
  var holdsText: Bool {
    isCellOrCaption || isHeading || isItem || self == .table
  }
}
