/// A sentence for people, with names from pages kept apart from words, so that each format can mark and escape them.
///
///     "A token with only \(name: "ticket:read") is no longer sufficient."
public struct DriftMessage: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// In their order.
  public private(set) var parts: [Part]

  public enum Part: Hashable, Sendable {
    /// Our own words.
    case words(String)
    /// A name or a notation: a scope, a path, a requirement.
    case name(String)
    /// The page's words.
    case quotation(String)
  }

  /// The sentence as plain text, names in backticks and quotations in quotation marks.
  public var text: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .name(let name): "`\(name)`"
      case .quotation(let words): "“\(words)”"
      }
    }.joined()
  }

  public init(parts: [Part]) { self.parts = parts }

  public init(stringLiteral words: String) { self.init(parts: [.words(words)]) }

  public init(stringInterpolation interpolation: Interpolation) { self.init(parts: interpolation.parts) }

  static func + (left: DriftMessage, right: DriftMessage) -> DriftMessage {
    DriftMessage(parts: left.parts + right.parts)
  }

  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ words: String) { if !words.isEmpty { parts.append(.words(words)) } }
    /// Our own words.
    public mutating func appendInterpolation(words: String) { appendLiteral(words) }
    public mutating func appendInterpolation(name: String) { parts.append(.name(name)) }
    public mutating func appendInterpolation(quoting words: String) { parts.append(.quotation(words)) }
    public mutating func appendInterpolation(_ message: DriftMessage) { parts += message.parts }
  }
}
