/// One walk of a path through the nodes of a table's index.
struct PathWalk {
  let method: HTTPMethod
  let path: TableBytes
  let rows: TableBytes
  let index: TableBytes
  let sections: OperationTable.Sections
  let notesAncestors: Bool

  /// What is at a node for the method.
  private enum Outcome {
    case nothing
    case notSupported
    case row(offset: Int, isExact: Bool)
  }

  /// The longest path above the request's that says anything about the method. It goes from step to step beside the
  /// walk, so that the walk itself stays as it is and is not copied at each step.
  private struct Ancestor {
    var outcome: Outcome = .nothing
    var depth = 0
  }

  func match() -> (Int, PathMatch.Kind)? {
    guard path[0] == UInt8(ascii: "/"), sections.nodeCount > 0 else { return nil }
    // A path that is listed as it is wins at every segment: the walk would find it too, more slowly.
    if sections.keyCount > 0,
      let offset = sections.rowOffset(of: method, path, rows: rows, index: index, literalOnly: true)
    {
      return (offset, .exact)
    }
    var ancestor = Ancestor()
    switch walk(from: 0, at: 1, depth: 1, isExact: true, &ancestor) {
    case .row(let offset, let isExact): return (offset, isExact ? .exact : .template)
    case .notSupported: return nil
    case .nothing: break
    }
    if let offset = pattern() { return (offset, .pattern) }
    guard case .row(let offset, _) = ancestor.outcome else { return nil }
    return (offset, .inherited)
  }

  /// Goes on from a node with the segment that begins at `start`: first to the child that is listed by this segment,
  /// then to those of which a part is a parameter, last to the one that is a parameter.
  private func walk(
    from node: Int, at start: Int, depth: Int, isExact: Bool, _ ancestor: inout Ancestor
  ) -> Outcome {
    guard depth <= TableIndex.segmentLimit else { return .nothing }
    let scan = SegmentScan(path, from: start, seed: TableIndex.seed(ofNode: node))
    let segment = path.part(start, scan.length)
    if let child = child(of: node, behind: scan) {
      let outcome = arrive(at: child, segment, start, depth, isExact, &ancestor)
      guard case .nothing = outcome else { return outcome }
    }
    guard segment.count > 0 else { return .nothing }
    var mixed = number(word(node, .mixedChildAndSibling) >> 24)
    var steps = 0
    // Each child leads further down and no node has more siblings than there are nodes: a damaged index ends too.
    while mixed > node, mixed < sections.nodeCount, steps < sections.nodeCount {
      steps &+= 1
      if PathExpression.matches(text(of: mixed), segment, hasWildcards: false) {
        let outcome = arrive(at: mixed, segment, start, depth, false, &ancestor)
        guard case .nothing = outcome else { return outcome }
      }
      mixed = number(word(mixed, .mixedChildAndSibling) & 0xFF_FFFF)
    }
    let parameter = number(word(node, .parentAndParameterChild) & 0xFF_FFFF)
    guard parameter > node, parameter < sections.nodeCount else { return .nothing }
    return arrive(at: parameter, segment, start, depth, false, &ancestor)
  }

  private func arrive(
    at node: Int, _ segment: TableBytes, _ start: Int, _ depth: Int, _ isExact: Bool, _ ancestor: inout Ancestor
  ) -> Outcome {
    let end = start &+ segment.count
    if end == path.count { return outcome(at: node, isExact: isExact) }
    if notesAncestors, depth > ancestor.depth {
      let outcome = outcome(at: node, isExact: isExact)
      if case .nothing = outcome {} else { ancestor = Ancestor(outcome: outcome, depth: depth) }
    }
    return walk(from: node, at: end &+ 1, depth: depth &+ 1, isExact: isExact, &ancestor)
  }

  private func outcome(at node: Int, isExact: Bool) -> Outcome {
    let word = word(node, .rowsAndMethods)
    let bit = UInt64(1) << UInt64(truncatingIfNeeded: method.rank)
    if word & bit != 0 { return .notSupported }
    let methods = word >> 12 & 0xFFF
    guard methods & bit != 0 else { return .nothing }
    let before = (methods & (bit &- 1)).nonzeroBitCount
    let row = index.word(sections.nodeRows &+ number(word >> 24) &+ before)
    let offset = number(row >> 18)
    guard rows.isRowStart(of: method, at: offset) else { return .nothing }
    guard coversVersion(row) else { return .nothing }
    return .row(offset: offset, isExact: isExact)
  }

  /// The child of a node that is listed by exactly this segment.
  @inline(__always)
  private func child(of node: Int, behind segment: SegmentScan) -> Int? {
    guard sections.edgeCount > 0 else { return nil }
    var place = KeyHash.place(of: segment.hash, among: sections.edgeCount)
    for _ in 0..<sections.edgeCount {
      let edge = index.word(sections.edges &+ place)
      if edge == 0 { return nil }
      if (edge ^ segment.hash) & 0xFF_FFFF == 0 {
        let child = number(edge >> 24)
        let parent = number(word(child, .parentAndParameterChild) >> 24)
        if child > node, parent == node, segment.isSame(as: text(of: child), in: path) { return child }
      }
      place = place &+ 1 == sections.edgeCount ? 0 : place &+ 1
    }
    return nil
  }

  /// The first expression that the path fits.
  private func pattern() -> Int? {
    for pattern in 0..<sections.patternCount {
      let place = sections.patterns &+ pattern &* TableIndex.wordsPerPattern
      let row = index.word(place &+ 1)
      let offset = number(row >> 18)
      let expression = text(TableIndex.Span(word: index.word(place)))
      guard rows.isRowStart(of: method, at: offset), PathExpression.matches(expression, path, hasWildcards: true),
        coversVersion(row)
      else { continue }
      return offset
    }
    return nil
  }

  /// Whether the path's version is one of the row's, where the row lists any.
  private func coversVersion(_ row: UInt64) -> Bool {
    row >> 17 & 1 == 0 || VersionedRow(rows: rows, offset: number(row >> 18), method: method).covers(path)
  }

  @inline(__always)
  private func word(_ node: Int, _ word: TableIndex.NodeWord) -> UInt64 {
    index.word(sections.nodes &+ node &* TableIndex.wordsPerNode &+ word.rawValue)
  }

  @inline(__always)
  private func text(of node: Int) -> TableBytes { text(TableIndex.Span(word: word(node, .segment))) }

  @inline(__always)
  private func text(_ span: TableIndex.Span) -> TableBytes {
    span.isInIndex ? index.part(sections.text &+ span.offset, span.length) : rows.part(span.offset, span.length)
  }

  private func number(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: bits) }
}
