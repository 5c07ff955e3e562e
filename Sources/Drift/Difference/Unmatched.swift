/// What two lists do not share, each element counted as often as it is there.
struct Unmatched<Element> {
  /// In the order of the base.
  private(set) var removed: [Element] = []
  /// In the order of the revision.
  private(set) var added: [Element] = []

  init<Key: Hashable>(_ base: [Element], _ revision: [Element], by key: (Element) -> Key) {
    if base.isEmpty, revision.isEmpty { return }
    var left: [Key: Int] = [:]
    for element in base { left[key(element), default: 0] += 1 }
    for element in revision {
      if let count = left[key(element)], count > 0 {
        left[key(element)] = count - 1
      } else {
        added.append(element)
      }
    }
    // Of several that are equal, the last ones are those without a partner.
    for element in base.reversed() {
      if let count = left[key(element)], count > 0 {
        left[key(element)] = count - 1
        removed.append(element)
      }
    }
    removed.reverse()
  }
}
