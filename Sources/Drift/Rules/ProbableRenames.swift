import ScopeModel
import ScopeTable
import TextRendering

/// Which operations that came are probably operations that went, under another path.
///
/// Two are likely the same where the method is, and the paths, or the vendor's names, differ in one word that is spelled alike
/// (`/part.list`, `/parts.list`), or in one word while the title is the same (`/v1/pages`, `/v2/pages`). Where an operation
/// has two equally likely partners, none is named.
struct ProbableRenames {
  private(set) var target: [OperationIdentity: Operation] = [:]
  private(set) var source: [OperationIdentity: Operation] = [:]

  init(removed: [Operation], added: [Operation]) {
    var waiting: [Frame: [Operation]] = [:]
    for operation in added {
      for frame in Frame.frames(of: operation) { waiting[frame, default: []].append(operation) }
    }
    var best: [Likeness] = []
    for operation in removed {
      let candidates = Frame.frames(of: operation).flatMap { frame -> [Likeness] in
        // Where very many differ in the same place, nothing can be said of one.
        guard let others = waiting[frame], others.count <= Self.maximumCandidates else { return [] }
        return others.compactMap { Likeness(operation, $0, word: frame.position) }
      }
      if let likeness = Self.single(candidates) { best.append(likeness) }
    }
    for (_, group) in Dictionary(grouping: best, by: { $0.added.identity }) {
      guard let likeness = Self.single(group) else { continue }
      target[likeness.removed.identity] = likeness.added
      source[likeness.added.identity] = likeness.removed
    }
  }

  private static let maximumCandidates = 50

  /// The likeliest, unless another one is as likely.
  private static func single(_ candidates: [Likeness]) -> Likeness? {
    let sorted = candidates.sorted { $0.score > $1.score }
    guard let first = sorted.first else { return nil }
    return sorted.count > 1 && sorted[1].score == first.score ? nil : first
  }

  /// A path with one word taken out.
  private struct Frame: Hashable {
    let method: Int
    let hasPath: Bool
    let words: [ExactText]
    let position: Int

    static func frames(of operation: Operation) -> [Frame] {
      let words = operation.pathWords
      return words.indices.map { index in
        var rest = words.map { ExactText($0) }
        rest.remove(at: index)
        return Frame(
          method: operation.method?.rank ?? -1, hasPath: operation.path != nil, words: rest, position: index)
      }
    }
  }

  private struct Likeness {
    let removed: Operation
    let added: Operation
    let score: Int

    /// `nil` if they are not alike enough.
    init?(_ removed: Operation, _ added: Operation, word: Int) {
      let (old, new) = (removed.pathWords, added.pathWords)
      guard old.indices.contains(word), new.indices.contains(word) else { return nil }
      let hasTitle = removed.title != nil && removed.title == added.title
      let longest = max(old[word].count, new[word].count, 1)
      let share = 100 - 100 * NearestWord.distance(from: old[word], to: new[word]) / longest
      guard share >= (hasTitle ? 0 : 60) else { return nil }
      self.removed = removed
      self.added = added
      score = share + (hasTitle ? 100 : 0)
    }
  }
}

extension Operation {
  /// The words of the path without the names of parameters, or of the vendor's name: `/works.create` has two, and so has
  /// `s3:GetObject`.
  fileprivate var pathWords: [String] {
    if let shape = identity.shape { return shape.split { $0 == "/" || $0 == "." }.map(String.init) }
    return (name ?? "").split { $0 == ":" || $0 == "." || $0 == "/" }.map(String.init)
  }
}
