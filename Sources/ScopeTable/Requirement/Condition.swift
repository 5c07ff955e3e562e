/// Words beside a requirement that change it: "Also needs parent read access."
public struct Condition: Hashable, Sendable {
  /// The page's words, whole.
  public var text: String
  public var effect: Effect
  /// The index of the alternative in `anyOf` to which the words belong; `nil` where they belong to all.
  public var alternative: Int?

  public init(text: String, effect: Effect, alternative: Int? = nil) {
    self.text = text
    self.effect = effect
    self.alternative = alternative
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
