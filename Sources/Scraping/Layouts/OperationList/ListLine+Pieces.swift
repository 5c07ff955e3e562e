import PageReading

extension ListLine {
  /// The lines as pieces of a page, one for one.
  static func pieces(of lines: ArraySlice<ListLine>) -> [PagePiece] {
    var block = 0
    return lines.map { line in
      if line.isFirst { block += 1 }
      let kind: PageLine.Kind
      switch line.holder {
      case .table(let table): return .table(table)
      case .heading(let level): kind = .heading(level: level)
      case .paragraph: kind = .paragraph
      case .item(_, let marker): kind = .item(marker)
      case .code: kind = .code
      }
      return .line(
        PageLine(
          number: line.number, text: line.text, kind: kind, block: block, depth: line.depth, offset: line.place.offset))
    }
  }
}

extension UnreadRequirement {
  /// Whether a line reads like a requirement.
  static func isIn(_ line: ListLine, vendor: Vendor) -> Bool {
    switch line.holder {
    case .table, .code: false
    case .heading, .paragraph, .item: RequirementTalk.isIn(line.text, vendor: vendor)
    }
  }
}
