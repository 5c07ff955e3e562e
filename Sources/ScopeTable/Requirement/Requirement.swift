/// What a caller must hold for one operation.
///
/// A page has more than two answers, and they are never mixed up: "no scope is needed" is ``Kind/none``, "the page is
/// silent" is ``Kind/unknown``.
public struct Requirement: Hashable, Sendable {
  /// The answer itself.
  public var kind: Kind
  /// Words beside the requirement that change it, in the order of the page.
  public var conditions: [Condition]
  /// The alternatives of ``Kind/scopes(anyOf:)`` that the page calls least privileged, as indices into `anyOf`; empty for
  /// the other kinds. They say which alternative to ask for, and nothing about what is enough.
  public var least: [Int]

  public init(_ kind: Kind, least: [Int] = [], conditions: [Condition] = []) {
    self.kind = kind
    self.least = least
    self.conditions = conditions
  }

  /// The answers that a page can give.
  public indirect enum Kind: Hashable, Sendable {
    /// Hold one of the alternatives; each alternative is a set of scopes held together (an OR of ANDs).
    case scopes(anyOf: [[String]])
    /// No scope is needed; a credential is.
    case none
    /// Not even a credential is needed.
    case anonymous
    /// This kind of credential cannot call the operation at all.
    case unavailable
    /// It depends on the type of the object. `field` is the request's field that carries the type, only where a page
    /// names it.
    case perType(field: String?, cases: [TypeCase])
    /// It depends on the kind of token.
    case perCredential(cases: [CredentialCase])
    /// The scope's name is computed: `{object_type}:read`, with `{object_type}` taken from the field `from`.
    case derived(template: String, from: String?)
    /// These are listed; whether one or all are needed, and when, is not said.
    case mayCheck(scopes: [String])
    /// The page is silent.
    case unknown
  }

  /// What objects of one type need.
  public struct TypeCase: Hashable, Sendable {
    /// The type's label as the page writes it: `issue`.
    public var type: String
    public var requirement: Requirement

    public init(type: String, requirement: Requirement) {
      self.type = type
      self.requirement = requirement
    }
  }

  /// What one kind of token needs.
  public struct CredentialCase: Hashable, Sendable {
    /// The kind of token as the page names it: `application`.
    public var credential: String
    public var requirement: Requirement

    public init(credential: String, requirement: Requirement) {
      self.credential = credential
      self.requirement = requirement
    }
  }
}
