/// One thing that a request carries.
///
/// Everything is `nil`, `false` or empty where the page gives none. The name is `nil` if the page lost it; names are
/// never invented.
public struct Parameter: Hashable, Sendable {
  public var name: String?
  public var location: Location?
  /// The page's own word: `string`, `array<string>`, `array of ProfileIdentifier`.
  public var type: String?
  public var format: String?
  /// `nil` if the page does not say.
  public var required: Bool?
  /// `nil` if the page does not say.
  public var nullable: Bool?
  /// The literal as written: `null`, `100`, `""`.
  public var defaultValue: String?
  public var allowedValues: [String]
  public var description: String?
  public var deprecated: Deprecation?

  public init(
    name: String? = nil, location: Location? = nil, type: String? = nil, format: String? = nil,
    required: Bool? = nil, nullable: Bool? = nil, defaultValue: String? = nil, allowedValues: [String] = [],
    description: String? = nil, deprecated: Deprecation? = nil
  ) {
    self.name = name
    self.location = location
    self.type = type
    self.format = format
    self.required = required
    self.nullable = nullable
    self.defaultValue = defaultValue
    self.allowedValues = allowedValues
    self.description = description
    self.deprecated = deprecated
  }

  /// Where in the request it stands; `in` in JSON, as in OpenAPI.
  public enum Location: String, CaseIterable, Hashable, Sendable {
    case path, query, header, body
  }
}
