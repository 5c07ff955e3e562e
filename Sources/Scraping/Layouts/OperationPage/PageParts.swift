import PageReading

/// The parts of a page of one operation, with what it says about the requirement apart from the rest.
struct PageParts {
  private(set) var sections: [PageSections.Section] = []
  private(set) var requirements: [RequirementSection] = []

  /// - Parameter start: The first piece after the operation.
  init(_ pieces: [PagePiece], from start: Int, vendor: Vendor) {
    let examples = ExamplePieces(pieces, vendor: vendor)
    let all = PageSections(pieces, from: start).sections
    // What is above the request may state what it needs: `Prerequisites`, `Permissions`.
    requirements += RequirementSection.all(in: pieces, range: 0..<start, vendor: vendor)
    for section in all {
      let found: [RequirementSection]
      switch section.kind {
      case .head, .authorization, .other, .headless:
        // A heading that is not known may be a label of the vendor's: of a kind of token, of rights.
        let isIntroduced = section.kind == .other && Self.headIntroduces(section, pieces, vendor)
        found = Self.requirements(in: pieces, isIntroduced ? withHead(section, pieces) : section.pieces, vendor)
      case .requirement: found = Self.requirements(in: pieces, withHead(section, pieces), vendor)
      case .parameters: found = Self.amongParameters(pieces, section.pieces, vendor)
      case .example, .response: found = []
      }
      let own = found.filter { !examples.contains($0.pieces.lowerBound) }
      requirements += own
      sections += Self.parted(section, by: own.map(\.pieces))
    }
    // Several such labels are below several operations.
    if requirements.count(where: \.isListed) > 1 { requirements.removeAll(where: \.isListed) }
    guard !requirements.contains(where: \.isStatement) else { return }
    // A page may state it after its answer or example, under a label that says so.
    requirements += RequirementSection.all(in: pieces, vendor: vendor).filter { section in
      section.isStatement && !examples.contains(section.pieces.lowerBound)
        && Self.isSureLabel(pieces[section.pieces.lowerBound], vendor: vendor)
    }
  }

  private static func requirements(
    in pieces: [PagePiece], _ range: Range<Int>, _ vendor: Vendor
  ) -> [RequirementSection] {
    RequirementSection.all(in: pieces, range: range, vendor: vendor)
  }

  /// Whether a line is a label of several words: `Required scopes`. A field of an answer may be called `scope`.
  private static func isSureLabel(_ piece: PagePiece, vendor: Vendor) -> Bool {
    guard let line = piece.line, line.text.lowercased().hasPrefix("required") else { return false }
    return RequirementIntroduction(line.text, vendor: vendor)?.isLabel == true
  }

  private static func headIntroduces(_ section: PageSections.Section, _ pieces: [PagePiece], _ vendor: Vendor) -> Bool {
    guard section.pieces.lowerBound > 0, let head = pieces[section.pieces.lowerBound - 1].line,
      case .heading = head.kind
    else { return false }
    return RequirementIntroduction(head.text, vendor: vendor)?.isLabel == true
  }

  /// The section with the head that introduces it.
  private func withHead(_ section: PageSections.Section, _ pieces: [PagePiece]) -> Range<Int> {
    max(0, section.pieces.lowerBound - 1)..<section.pieces.upperBound
  }

  /// In a text dump, where headings have no rank, a requirement's heading does not end the parameters above it. Among them only a
  /// heading counts: a parameter may be called `scope`.
  private static func amongParameters(
    _ pieces: [PagePiece], _ range: Range<Int>, _ vendor: Vendor
  ) -> [RequirementSection] {
    guard
      let start = range.first(where: { index in
        guard let line = pieces[index].line, case .heading = line.kind else { return false }
        return RequirementIntroduction(line.text, vendor: vendor)?.isLabel == true
      })
    else { return [] }
    return RequirementSection.all(in: pieces, range: start..<range.upperBound, vendor: vendor)
  }

  /// A section without the pieces of requirements in it; what follows one among parameters is not a parameter.
  private static func parted(_ section: PageSections.Section, by ranges: [Range<Int>]) -> [PageSections.Section] {
    guard case .parameters = section.kind, let first = ranges.first else { return [section] }
    var before = section
    before.pieces = section.pieces.lowerBound..<max(section.pieces.lowerBound, first.lowerBound)
    let rest = PageSections.Section(kind: .other, pieces: first.upperBound..<section.pieces.upperBound)
    return [before, PageSections.Section(kind: .requirement, pieces: first), rest]
  }
}

extension PageSections.Kind {
  /// Whether such a part can say what the operation needs.
  var mayState: Bool {
    switch self {
    case .head, .authorization, .other, .requirement: true
    case .parameters, .headless, .example, .response: false
    }
  }
}

/// Words that read like a requirement that nothing read: rule 3 of the honesty rules.
enum UnreadRequirement {
  /// The words; `nil` if the piece holds none.
  static func words(of piece: PagePiece, vendor: Vendor) -> String? {
    switch piece {
    case .line(let line):
      guard line.kind != .code, !CallLines.begin(line.text) else { return nil }
      if RequirementTalk.isIn(line.text, vendor: vendor) { return line.text }
      let holdsScope = line.text.split { " ,;|".contains($0) }.contains { ScopeShape.isScope(String($0)) }
      return holdsScope && line.text.utf8.count <= 200 && !line.text.contains("http") ? line.text : nil
    case .table(let table):
      guard let heads = table.headerRows.last ?? table.rows.first else { return nil }
      let namesScopes = heads.bordered.contains { RequirementTable.namesScopes($0.text.lowercased()) }
      return namesScopes ? table.rows.prefix(2).map(\.excerpt).joined(separator: " / ") : nil
    }
  }
}
