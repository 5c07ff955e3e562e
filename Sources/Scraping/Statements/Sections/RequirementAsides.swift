import PageReading
import ScopeModel
import ScopeTable

/// What a page says beside a table of what each kind of token needs: sentences that change it, and state nothing by themselves.
///
///     In addition to the following permissions, the caller must be a harbour master.
///     Note: For an escorted boat you also need the Escorts.Read permission.
///     You do not need any permissions to answer.
struct RequirementAsides {
  let pieces: [PagePiece]
  let vendor: Vendor

  /// The sections with every sentence beside a table as a condition.
  func settled(_ sections: [RequirementSection]) -> [RequirementSection] {
    let tables = sections.filter { $0.isTokenTable }
    guard !tables.isEmpty else { return sections }
    var settled = sections
    for table in tables {
      let region = region(around: table.pieces)
      settled = settled.filter { section in
        guard region.contains(section.pieces.lowerBound), !section.isTokenTable else { return true }
        if case .condition = section.outcome { return true }
        return false
      }
      let taken = settled.flatMap { Array($0.pieces) }
      settled += conditions(in: region, outside: Set(taken), introduction: table.introduction)
    }
    return settled.sorted { $0.pieces.lowerBound < $1.pieces.lowerBound }
  }

  /// From the heading above to the one below.
  private func region(around range: Range<Int>) -> Range<Int> {
    let start = pieces[..<range.lowerBound].lastIndex { $0.isHeading }.map { $0 + 1 } ?? 0
    let end = pieces[range.upperBound...].firstIndex { $0.isHeading } ?? pieces.endIndex
    return start..<end
  }

  private func conditions(in region: Range<Int>, outside taken: Set<Int>, introduction: Int?) -> [RequirementSection] {
    var found: [RequirementSection] = []
    var index = region.lowerBound
    while index < region.upperBound {
      guard !taken.contains(index), let line = pieces[index].prose else {
        index += 1
        continue
      }
      var next = index + 1
      while next < region.upperBound, let more = pieces[next].prose, more.block == line.block { next += 1 }
      // A sentence that ends in a colon goes on in the list below.
      if pieces[next - 1].prose?.text.hasSuffix(":") == true {
        while next < region.upperBound, let item = pieces[next].prose, item.depth != nil { next += 1 }
      }
      let lines = pieces[index..<next].compactMap(\.prose)
      let text = lines.map(\.text).joined(separator: " ")
      // Words of which the vendor file says that they change nothing need not be repeated for every operation.
      let isKnown = vendor.requirement.condition(text).effect == .informative
      if index != introduction, !isKnown, changesRequirement(text) {
        found.append(
          RequirementSection(
            line: line.number, words: lines.map(\.source), outcome: .condition(condition(text)), pieces: index..<next))
      }
      index = next
    }
    return found
  }

  private func changesRequirement(_ text: String) -> Bool {
    RequirementTalk.isIn(text, vendor: vendor) || vendor.requirement.isRuled(text)
      || RequirementSentence(text, vendor: vendor) != nil || Self.effect(of: text) != nil
      // Right beside the table there is hardly another reason to speak of permissions or roles.
      || (RequirementTalk.names(text) && !Self.isReference(text))
  }

  /// Whether a sentence does no more than name another page.
  private static func isReference(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return ["to learn more", "for more", "for details", "for information", "see "].contains { lowered.hasPrefix($0) }
  }

  private func condition(_ text: String) -> Condition {
    ConditionWords.condition(text, effect: Self.effect(of: text), vendor: vendor)
  }

  private static let stricter = [
    "in addition", "also need", "also require", "additionally", "required if", "required when", "is required only",
  ]
  private static let looser = [
    "not need any", "no permission", "not require", "not need a", "without permission", "not need permission",
  ]

  /// What the words say of the requirement beside them; `nil` if they leave it open.
  private static func effect(of text: String) -> Condition.Effect? {
    let lowered = text.lowercased()
    if stricter.contains(where: { lowered.contains($0) }) { return .stricter }
    return looser.contains { lowered.contains($0) } ? .looser : nil
  }
}
