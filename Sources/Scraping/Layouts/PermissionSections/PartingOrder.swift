import PageReading

/// The headings that part the sections of a page, held against the alphabet. Where a page sorts its headings, one that would be in order among
/// those of the sections, and is out of order among those that part a section, may be the heading of a section that has lost its rank.
///
///     Actions: Artifacts, Secrets, Administration, Branches
///     Actions: Administration, Branches                            Blocking users
struct PartingOrder {
  /// The offsets of the headings that may head sections: those before and behind each place where the order breaks, and one that is the
  /// first of its section and between that and the next in the alphabet. None where the page does not sort its headings.
  private(set) var doubtful: Set<Int> = []

  init(_ partings: [PermissionSections.Parting], sections: [Heading]) {
    let pairs = zip(partings, partings.dropFirst()).filter { $0.section.offset == $1.section.offset }
    let breaks = pairs.filter { Self.key($0.line.text) > Self.key($1.line.text) }
    guard Self.isSorted(breaks: breaks.count, pairs: pairs.count) else { return }
    for (one, next) in breaks { doubtful.formUnion([one.line.offset, next.line.offset]) }
    let names = sections.map { Self.key($0.text) }
    guard Self.isSorted(breaks: zip(names, names.dropFirst()).count { $0 > $1 }, pairs: names.count - 1) else { return }
    for (index, section) in sections.enumerated() where index + 1 < sections.count {
      guard let first = partings.first(where: { $0.section.offset == section.offset }) else { continue }
      let name = Self.key(first.line.text)
      if names[index] < name, name < names[index + 1] { doubtful.insert(first.line.offset) }
    }
  }

  /// Whether headings are sorted except for few of them. Without any order every second pair breaks it.
  private static func isSorted(breaks: Int, pairs: Int) -> Bool { pairs >= 8 && breaks * 8 <= pairs }

  private static func key(_ text: String) -> String { text.lowercased() }
}
