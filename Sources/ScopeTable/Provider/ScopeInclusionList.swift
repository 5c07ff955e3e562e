/// Which scopes of a provider give others too, as a generated file holds it: one scope a line, with what it gives after it and the
/// page where the vendor says so.
///
///     contents:write includes contents:read source https://docs.acme.test/levels
///
/// Nothing is included that is not listed.
public struct ScopeInclusionList: Hashable, Sendable {
  /// One statement of the vendor.
  public struct Entry: Hashable, Sendable {
    public var scope: String
    /// What it gives beside itself.
    public var includes: [String]
    /// The page where the vendor says so.
    public var source: String

    public init(scope: String, includes: [String], source: String) {
      self.scope = scope
      self.includes = includes
      self.source = source
    }
  }

  /// No scope gives another one.
  public static let none = ScopeInclusionList("")

  /// In the order of the lines.
  public let entries: [Entry]

  /// - Parameter text: One entry a line. A line that cannot be read gives nothing.
  public init(_ text: String) {
    entries = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { Self.entry(ArraySlice($0)) }
  }

  /// The text of a list of entries.
  public static func text(of entries: [Entry]) -> String {
    entries.map { entry in
      let included = entry.includes.map { NotationWord.written($0) }.joined(separator: " & ")
      return "\(NotationWord.written(entry.scope)) includes \(included) source \(NotationWord.written(entry.source))"
    }.joined(separator: "\n")
  }

  /// The scopes with everything that they give, over as many steps as there are.
  public func closure(of scopes: Set<String>) -> Set<String> {
    if entries.isEmpty { return scopes }
    var all = scopes
    var waiting = Array(scopes)
    while let scope = waiting.popLast() {
      for entry in entries where entry.scope == scope {
        for included in entry.includes where all.insert(included).inserted { waiting.append(included) }
      }
    }
    return all
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
    var cursor = NotationCursor(line)
    guard let scope = cursor.word(), cursor.skip(" includes "), let first = cursor.word() else { return nil }
    var includes = [first]
    while cursor.skip(" & ") {
      guard let next = cursor.word() else { return nil }
      includes.append(next)
    }
    guard cursor.skip(" source "), let source = cursor.word(), cursor.isAtEnd else { return nil }
    return Entry(scope: scope, includes: includes, source: source)
  }
}
