public import ScopeTable
import TextRendering

/// That holding one scope also gives others, where the vendor says so: `contents:write` includes `contents:read`. A catalog and the
/// tables made of it say it in the same words.
public typealias Inclusion = ScopeInclusionList.Entry

extension Inclusion {
  /// The order of inclusions in every output: by scope, then by source, then by what it includes.
  static func inOrder(_ left: Inclusion, _ right: Inclusion) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }

  private var key: [ExactText] { ([scope, source] + includes).map { ExactText($0) } }
}
