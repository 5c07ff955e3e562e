import ScopeModel

/// A path as a catalog lists it, ready to be compared with paths that are called: `/repos/{owner}/{repo}/contents/{path}`.
struct ListedPath {
  enum Segment: Hashable {
    case words(String)
    /// The whole segment is a parameter.
    case parameter(String)
    /// A parameter and other text: `{owner}.json`.
    case mixed(TextPattern)
  }

  let segments: [Segment]
  /// The expression, where the page writes one instead of a template.
  private let expression: TextPattern?
  /// The values that `{version}` can have; if empty, any.
  private let versions: [String]

  init(_ path: String, kind: Operation.PathKind, versions: [String]) {
    segments = path.split(separator: "/").map { Self.segment(String($0)) }
    expression = kind == .pattern ? TextPattern(path, hasWildcards: true) : nil
    self.versions = versions
  }

  private static func segment(_ text: String) -> Segment {
    guard text.contains("{") else { return .words(text) }
    let names = OperationIdentity.parameterNames(in: text)
    if names.count == 1, text == "{\(names[0])}" { return .parameter(names[0]) }
    return names.isEmpty ? .words(text) : .mixed(TextPattern(text, hasWildcards: false))
  }

  /// How well a called path matches, the closest first; `nil` if it does not.
  func fit(_ path: CalledPath) -> PathFit? {
    if let expression { return expression.matches(Self.text(of: path)) ? PathFit(kind: .pattern, ranks: []) : nil }
    guard let ranks = ranks(of: path.segments, count: segments.count) else { return several(path) }
    guard path.segments.count == segments.count else { return several(path) }
    let isListed = !ranks.contains { $0 > 0 }
    return PathFit(kind: isListed ? .exact : .template, ranks: ranks)
  }

  /// Whether the last parameter takes the rest of the path.
  private func several(_ path: CalledPath) -> PathFit? {
    guard case .parameter(let name)? = segments.last, ParameterReach.takesSeveralSegments(name),
      path.segments.count > segments.count,
      let ranks = ranks(of: Array(path.segments.prefix(segments.count)), count: segments.count)
    else { return nil }
    return PathFit(kind: .severalSegments, ranks: ranks)
  }

  private func ranks(of called: [CalledPath.Segment], count: Int) -> [Int]? {
    guard called.count == count else { return nil }
    var ranks: [Int] = []
    for (listed, called) in zip(segments, called) {
      guard let rank = rank(of: called, as: listed) else { return nil }
      ranks.append(rank)
    }
    return ranks
  }

  /// 0 for the same words, more for a parameter; `nil` if they do not match.
  private func rank(of called: CalledPath.Segment, as listed: Segment) -> Int? {
    switch (listed, called) {
    case (.words(let own), .words(let text)): own.utf8.elementsEqual(text.utf8) ? 0 : nil
    case (.words, .placeholder): nil
    case (.parameter, .placeholder): 2
    case (.parameter(let name), .words(let text)):
      name != "version" || versions.isEmpty || versions.contains(text) ? 2 : nil
    case (.mixed, .placeholder): 1
    case (.mixed(let pattern), .words(let text)): pattern.matches(text) ? 1 : nil
    }
  }

  private static func text(of path: CalledPath) -> String {
    path.segments.map { segment in
      switch segment {
      case .words(let text): "/" + text
      case .placeholder: "/{}"
      }
    }.joined()
  }
}

/// How a called path matches a listed one.
struct PathFit: Comparable {
  var kind: OperationMatch.Kind
  /// By segment: 0 for the same words, 1 for a parameter and other text, 2 for a parameter.
  var ranks: [Int]

  /// The closer one comes first: a path that is listed wins over a parameter, from left to right.
  static func < (left: PathFit, right: PathFit) -> Bool {
    if left.kind.rank != right.kind.rank { return left.kind.rank < right.kind.rank }
    // Of two that take several segments, the longer one is more specific.
    if left.kind == .severalSegments, left.ranks.count != right.ranks.count {
      return left.ranks.count > right.ranks.count
    }
    return left.ranks.lexicographicallyPrecedes(right.ranks)
  }
}
