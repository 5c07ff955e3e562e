import ScopeModel
import ScopeTable
import TextRendering

/// What a call that matches no operation may have been meant to be.
package struct NearMisses: Sendable {
  private let finder: OperationFinder

  package init(_ finder: OperationFinder) {
    self.finder = finder
  }

  /// The most that are shown.
  static let limit = 3

  /// The operations that the call probably means, in a few words, the likeliest first: those with the same path and another
  /// method, or else those whose path or name has a similar spelling.
  package func suggestions(for call: Call) -> [String] {
    if call.method != nil {
      let others = finder.matches(Call(method: nil, target: call.target)).map(\.operation.label)
      if !others.isEmpty { return others }
    }
    let operations = finder.catalog.operations
    let ranked = operations.enumerated().compactMap { index, operation -> (distance: Int, index: Int)? in
      guard call.method == nil || operation.method == nil || operation.method == call.method else { return nil }
      return Self.distance(from: call.target, to: operation).map { ($0, index) }
    }
    let nearest = ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(Self.limit)
    return nearest.map { operations[$0.index].label }
  }

  /// Why a page lists a method as not supported on the path that is called; `nil` if it does not.
  package func isNotSupported(_ call: Call) -> Bool {
    guard let method = call.method, case .path(let path, _) = call.target else { return false }
    return finder.catalog.notSupported.contains {
      $0.methods.contains(method)
        && ListedPath($0.path, kind: .template, versions: []).fit(CalledPath(path)) != nil
    }
  }

  private static func distance(from target: Call.Target, to operation: Operation) -> Int? {
    switch target {
    case .name(let name):
      let words = [operation.name, operation.path.map { String($0.drop { $0 == "/" }) }].compactMap { $0 }
      return words.compactMap { near(name, $0) }.min()
    case .path(let path, _):
      guard let listed = operation.path else { return operation.name.flatMap { near(String(path.dropFirst()), $0) } }
      return near(path, concrete(listed, for: path))
    }
  }

  private static func near(_ word: String, _ other: String) -> Int? {
    let (own, listed) = (word.split(separator: "/"), other.split(separator: "/"))
    guard own.count == listed.count else { return nearWhole(word, other, limit: 2) }
    // Each segment is compared separately. In a long path, two short words that have nothing in common would otherwise count as a typing error.
    var sum = 0
    for (own, listed) in zip(own, listed) where own != listed {
      guard let distance = nearWhole(String(own), String(listed), limit: max(1, own.count / 3)) else { return nil }
      sum += distance
    }
    return sum
  }

  private static func nearWhole(_ word: String, _ other: String, limit: Int) -> Int? {
    // A greater difference in length is not a typing error, so the table of edits need not be filled.
    guard abs(word.count - other.count) <= limit else { return nil }
    let distance = NearestWord.distance(from: word, to: other)
    return distance <= limit ? distance : nil
  }

  /// The listed path with the called values in place of its parameters, so that ids do not count as typing errors.
  private static func concrete(_ listed: String, for path: String) -> String {
    let called = path.split(separator: "/")
    return listed.split(separator: "/").enumerated().map { index, segment in
      let isParameter = segment.hasPrefix("{") && segment.hasSuffix("}")
      return "/" + (isParameter && index < called.count ? called[index] : segment)
    }.joined()
  }
}
