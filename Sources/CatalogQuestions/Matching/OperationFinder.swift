package import ScopeModel
import ScopeTable
import TextRendering

/// Finds the operations of one catalog that match a call.
///
/// A literal segment is preferred to a parameter, from left to right, and a path without it to one whose last parameter takes several
/// segments. Hosts and queries are ignored, because pages do not say on which hosts their operations are.
package struct OperationFinder: Sendable {
  package let catalog: Catalog
  private let paths: [(operation: Int, path: ListedPath)]
  /// By the words of the first segment; paths that begin otherwise are under `nil`.
  private var byFirstSegment: [String?: [Int]] = [:]
  private var byName: [ExactText: [Int]] = [:]

  package init(_ catalog: Catalog) {
    self.catalog = catalog
    var paths: [(operation: Int, path: ListedPath)] = []
    for (index, operation) in catalog.operations.enumerated() {
      if let name = operation.name { byName[ExactText(name), default: []].append(index) }
      guard let path = operation.path else { continue }
      let listed = ListedPath(path, kind: operation.pathKind, versions: operation.versions)
      let key: String? =
        if case .words(let words)? = listed.segments.first, operation.pathKind == .template { words } else { nil }
      byFirstSegment[key, default: []].append(paths.count)
      paths.append((index, listed))
    }
    self.paths = paths
  }

  /// The operations that match a call: one if it names a method, otherwise one for each method. Empty if nothing matches.
  package func matches(_ call: Call) -> [OperationMatch] {
    switch call.target {
    case .name(let name):
      let named = matches(named: name, call.method)
      return named.isEmpty && !name.contains(":") ? matches(path: "/" + name, call.method) : named
    case .path(let path, let host):
      let found = matches(path: path, call.method)
      if !found.isEmpty { return found }
      let behind = matchesBehindBase(path, call.method)
      if !behind.isEmpty || host == nil { return behind }
      // `https://api.example.test/chat.postMessage` calls an operation that its page lists by name only.
      let last = path.split(separator: "/").last.map(String.init) ?? ""
      return matches(named: last, call.method)
    }
  }

  private func matches(named name: String, _ method: HTTPMethod?) -> [OperationMatch] {
    (byName[ExactText(name)] ?? []).map { catalog.operations[$0] }
      .filter { method == nil || $0.method == nil || $0.method == method }
      .map { OperationMatch(operation: $0, kind: .name, prefix: nil, isHead: false) }
  }

  // MARK: Paths

  private func matches(path: String, _ method: HTTPMethod?) -> [OperationMatch] {
    matches(CalledPath(path), method, prefix: nil)
  }

  private func matches(_ path: CalledPath, _ method: HTTPMethod?, prefix: String?) -> [OperationMatch] {
    let fits = fits(of: path)
    guard let method else { return closest(fits, prefix: prefix, isHead: false) }
    let own = fits.filter { catalog.operations[$0.operation].method.map { $0 == method } ?? true }
    if !own.isEmpty { return Array(closest(own, prefix: prefix, isHead: false).prefix(1)) }
    guard method == .head else { return [] }
    let get = fits.filter { catalog.operations[$0.operation].method == .get }
    return Array(closest(get, prefix: prefix, isHead: true).prefix(1))
  }

  private typealias Fit = (operation: Int, fit: PathFit)

  private func fits(of path: CalledPath) -> [Fit] {
    var candidates = byFirstSegment[nil] ?? []
    if case .words(let words)? = path.segments.first { candidates += byFirstSegment[words] ?? [] }
    return candidates.compactMap { index -> Fit? in
      paths[index].path.fit(path).map { (paths[index].operation, $0) }
    }
  }

  /// The closest matches, in the catalog's order.
  private func closest(_ fits: [Fit], prefix: String?, isHead: Bool) -> [OperationMatch] {
    guard let best = fits.map(\.fit).min() else { return [] }
    return fits.filter { !(best < $0.fit) }.sorted { $0.operation < $1.operation }.map {
      OperationMatch(operation: catalog.operations[$0.operation], kind: $0.fit.kind, prefix: prefix, isHead: isHead)
    }
  }

  /// The path without segments with which many addresses begin, but which pages omit: `/api/v3/user` calls `/user`.
  private func matchesBehindBase(_ path: String, _ method: HTTPMethod?) -> [OperationMatch] {
    var rest = path.split(separator: "/")
    var prefix = ""
    while let first = rest.first, Self.isBase(first), rest.count > 1 {
      prefix += "/" + first
      rest.removeFirst()
      let found = matches(CalledPath(rest.joined(separator: "/")), method, prefix: prefix)
      if !found.isEmpty { return found }
      if rest.count == 1, let name = rest.first {
        let named = matches(named: String(name), method)
        if !named.isEmpty { return named }
      }
    }
    return []
  }

  private static let baseWords: Set<String> = [
    "api", "apis", "rest", "gateway", "public", "services", "beta", "latest",
  ]

  /// `api`, `v1`, `v1.0`, `2`.
  private static func isBase(_ segment: Substring) -> Bool {
    if baseWords.contains(segment.lowercased()) { return true }
    let digits = segment.hasPrefix("v") || segment.hasPrefix("V") ? segment.dropFirst() : segment
    return digits.first?.isNumber == true && digits.allSatisfy { $0.isNumber || $0 == "." }
  }
}
