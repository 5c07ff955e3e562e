import ScopeModel

/// Whether both catalogs say which kinds of token open their operations. Many pages do not, and a page that begins to say it has
/// not changed what it opens.
public enum CredentialListing: Hashable, Sendable {
  /// Both say it, or neither does; or so few operations are concerned that each is a change of its own.
  case compared
  /// The revision says it of that many operations, the base of none.
  case learned(operations: Int)
  /// The base said it of that many operations, the revision says it of none.
  case forgotten(operations: Int)

  /// With fewer operations than this it is not a change of a page's form.
  private static let fewestOperations = 5

  init(base: [Operation], revision: [Operation]) {
    let before = base.filter { !$0.credentials.isEmpty }.count
    let after = revision.filter { !$0.credentials.isEmpty }.count
    switch (before, after) {
    case (0, Self.fewestOperations...): self = .learned(operations: after)
    case (Self.fewestOperations..., 0): self = .forgotten(operations: before)
    default: self = .compared
    }
  }
}
