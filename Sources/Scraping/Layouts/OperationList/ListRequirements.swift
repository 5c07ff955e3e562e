import PageReading
import ScopeModel

/// What a page of many operations says about the requirement of each of them, and to which operation each statement belongs.
///
/// Whether a statement is about the operation above it or the one below is decided once for the page, by the way in which every
/// statement finds its operation. Where neither way does, nothing is tied.
struct ListRequirements {
  /// For each operation the statements about it; their pieces count from the first line below the operation's heading.
  private(set) var ofOperations: [[RequirementSection]]
  /// Statements that are above their operation: their pieces count from the first line of the part in which they stand.
  private(set) var above: [[RequirementSection]]
  /// The line of a statement that belongs to no operation for certain.
  private(set) var unplaced: RequirementSection?

  init(_ sections: OperationSections, vendor: Vendor) {
    let bodies = sections.sections.map { section in
      Self.beside(section, vendor: vendor) + Self.statements(in: sections.lines[section.body], vendor: vendor)
    }
    let opening = Self.statements(in: sections.lines[sections.opening], vendor: vendor)
    ofOperations = bodies
    above = bodies.map { _ in [] }
    guard let last = bodies.last, opening.contains(where: \.isStatement) else { return }
    let others = bodies.dropLast().allSatisfy { $0.count(where: \.isStatement) == 1 }
    if bodies.count > 1, others, !last.contains(where: \.isStatement), opening.count(where: \.isStatement) == 1 {
      // Every statement is right above its operation.
      above = [opening] + bodies.dropLast()
      ofOperations = bodies.map { _ in [] }
    } else {
      unplaced = opening.first { $0.isStatement }
    }
  }

  /// The statement that is in the line of the method and the path, after them.
  private static func beside(_ section: OperationSection, vendor: Vendor) -> [RequirementSection] {
    guard let words = section.heading?.requirement else { return [] }
    let line = section.line
    return [
      RequirementSection(
        line: line.number, words: [Line(number: line.number, text: line.text, offset: line.place.offset)],
        outcome: .read(words, vendor: vendor), pieces: 0..<0)
    ]
  }

  /// The statements in the lines below a heading, up to where the request or the response is described.
  private static func statements(in lines: ArraySlice<ListLine>, vendor: Vendor) -> [RequirementSection] {
    let end = lines.firstIndex { ListLabel($0.text) != nil && !isTable($0) } ?? lines.endIndex
    let opening = lines[..<end]
    // Where the vendor's own label lists the rights, other words about rights are only words.
    let isListed = opening.contains { RightsLabel.rest(of: $0.text, labels: vendor.requirement.mayCheckLabels) != nil }
    guard !opening.isEmpty, !isListed else { return [] }
    let pieces = ListLine.pieces(of: opening)
    let examples = ExamplePieces(pieces, vendor: vendor)
    return RequirementSection.all(in: pieces, vendor: vendor).filter { section in
      !examples.contains(section.pieces.lowerBound)
    }
  }

  private static func isTable(_ line: ListLine) -> Bool {
    if case .table = line.holder { true } else { false }
  }
}

extension RequirementSection {
  /// Whether the part states a requirement, and no mere condition of one.
  var isStatement: Bool {
    if case .condition = outcome { false } else { true }
  }
}
