/// What a security scheme of an OpenAPI document is, in words: `HTTP bearer`, `API key in header x-key`.
///
/// They follow <https://spec.openapis.org/oas/v3.1.1#security-scheme-object>; what requests carry is in them, and nothing else.
public enum SchemeName {
  public static let oauth2 = "OAuth 2.0"
  public static let openIDConnect = "OpenID Connect"
  public static let mutualTLS = "mutual TLS"

  /// Those that have scopes of their own.
  public static let scoped: Set<String> = [oauth2, openIDConnect]

  /// Between the names of schemes that are used together.
  static let separator = " + "

  private static let (http, key, other) = ("HTTP ", "API key in ", "security scheme ")

  /// `HTTP bearer`. The names of these schemes have no letter case (RFC 9110, section 11.1).
  public static func http(_ scheme: String) -> String { http + word(scheme.lowercased()) }

  /// `API key in header x-key`. The names of headers have no letter case; those of cookies and of parameters in the query do.
  public static func apiKey(in place: String, name: String) -> String {
    key + word(place) + " " + word(place == "header" ? name.lowercased() : name)
  }

  /// One that the document lacks, or of a type that OpenAPI does not know: nothing is known of it but its name.
  public static func other(_ name: String) -> String { other + word(name) }

  /// A name of one word, so that it cannot be taken for ``separator``.
  private static func word(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == " " ? "_" : $0 }))
  }

  /// The schemes that a label names; `nil` if it is the name of a vendor's kind of token.
  static func names(in label: String) -> [String]? {
    var names: [String] = []
    var rest = label[...]
    while let end = rest.firstRange(of: separator) {
      names.append(String(rest[..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    names.append(String(rest))
    return names.allSatisfy(isName) ? names : nil
  }

  /// Whether a word is the name of a scheme. No vendor's scope is spelled so.
  public static func isName(_ name: String) -> Bool {
    scoped.contains(name) || name == mutualTLS || [http, key, other].contains { name.hasPrefix($0) }
  }
}
