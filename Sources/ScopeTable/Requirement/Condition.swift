/// Words beside a requirement that change it: "Also needs parent read access."
///
/// Where the words name scopes of their own, they carry a requirement of their own: "If expand=oars: oars:read" requires
/// `oars:read`.
public struct Condition: Hashable, Sendable {
  /// The page's words, whole.
  public var text: String
  public var effect: Effect
  /// The index of the alternative in `anyOf` to which the words belong; `nil` if they belong to all.
  public var alternative: Int?
  /// What is needed where the condition applies; `nil` if the words name nothing.
  public var requires: Requirement?

  public init(text: String, effect: Effect, alternative: Int? = nil, requires: Requirement? = nil) {
    self.text = text
    self.effect = effect
    self.alternative = alternative
    self.requires = requires
  }

  /// What the words do to the requirement.
  public enum Effect: String, CaseIterable, Hashable, Sendable {
    /// More is needed than the scopes say.
    case stricter
    /// Sometimes less is needed than the scopes say.
    case looser
    /// The words explain, and change nothing.
    case informative
    /// No rule knows these words. They may do either.
    case unclear
  }
}
