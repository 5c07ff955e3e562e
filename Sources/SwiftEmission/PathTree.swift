import ScopeTable

/// The listed paths as a tree: a node for each path up to a `/`.
///
/// A node's number is higher than its parent's. The root, 0, is what precedes the first `/`.
struct PathTree {
  private struct Node {
    var parent: Int
    var segment: PathSegment
    var span: TableIndex.Span
    var parameterChild = 0
    var mixedChildren: [Int] = []
    /// By the rank of the method.
    var rows: [(rank: Int, word: UInt64)] = []
    var notSupported: UInt64 = 0
  }

  private struct Step: Hashable {
    var parent: Int
    var segment: PathSegment
  }

  private var nodes = [
    Node(parent: 0, segment: PathSegment(""), span: TableIndex.Span(offset: 0, isInIndex: false, length: 0))
  ]
  private var children: [Step: Int] = [:]
  /// The steps by a literal segment, in the order of the nodes to which they lead.
  private(set) var edges: [(hash: UInt64, word: UInt64)] = []

  var count: Int { nodes.count }

  func child(of parent: Int, behind segment: PathSegment) -> Int? {
    children[Step(parent: parent, segment: segment)]
  }

  mutating func addChild(of parent: Int, behind segment: PathSegment, span: TableIndex.Span) -> Int {
    let child = nodes.count
    nodes.append(Node(parent: parent, segment: segment, span: span))
    children[Step(parent: parent, segment: segment)] = child
    switch segment.kind {
    case .literal:
      let hash = String(decoding: segment.shape, as: UTF8.self).withTableBytes {
        SegmentScan($0, from: 0, seed: TableIndex.seed(ofNode: parent)).hash
      }
      edges.append((hash, TableIndex.edgeWord(child: child, hash: hash)))
    case .mixed: nodes[parent].mixedChildren.append(child)
    case .parameter: nodes[parent].parameterChild = child
    }
    return child
  }

  /// Adds a row to the node of its path. Only the first row of a method counts.
  mutating func add(_ row: TableIndexWriter.Row, of method: HTTPMethod, to node: Int) {
    let rank = method.rank
    guard row.isSupported else {
      nodes[node].notSupported |= 1 << UInt64(rank)
      return
    }
    if !nodes[node].rows.contains(where: { $0.rank == rank }) { nodes[node].rows.append((rank, row.word)) }
  }

  /// The words of the nodes, and the words of their rows.
  var words: (nodes: [UInt64], rows: [UInt64]) {
    var words: [UInt64] = []
    var rows: [UInt64] = []
    let siblings = mixedSiblings
    for (number, node) in nodes.enumerated() {
      let methods = node.rows.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rank) }
      // If there is an operation, its method is supported, whatever another row says.
      let notSupported = node.notSupported & ~methods
      words.append(node.span.word)
      words.append(UInt64(node.parent) << 24 | UInt64(node.parameterChild))
      words.append(UInt64(inOrderOfTrial(node.mixedChildren).first ?? 0) << 24 | UInt64(siblings[number]))
      words.append(UInt64(rows.count) << 24 | methods << 12 | notSupported)
      rows += node.rows.sorted { $0.rank < $1.rank }.map(\.word)
    }
    return (words, rows)
  }

  /// For each node, the next one among its parent's mixed children, or 0.
  private var mixedSiblings: [Int] {
    var siblings = [Int](repeating: 0, count: nodes.count)
    for node in nodes where node.mixedChildren.count > 1 {
      let children = inOrderOfTrial(node.mixedChildren)
      for (child, next) in zip(children, children.dropFirst()) { siblings[child] = next }
    }
    return siblings
  }

  /// Those with more literal bytes first; of equals, in order of their spelling.
  private func inOrderOfTrial(_ children: [Int]) -> [Int] {
    children.sorted {
      let (left, right) = (nodes[$0].segment, nodes[$1].segment)
      if left.literalCount != right.literalCount { return left.literalCount > right.literalCount }
      return left.shape.lexicographicallyPrecedes(right.shape)
    }
  }
}
