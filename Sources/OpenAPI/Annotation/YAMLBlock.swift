public import JSON
import TextRendering

/// Members of mappings in YAML's block style (YAML 1.2.2, chapter 8), over several lines, in the style of a file:
///
///     x-scope:
///       kind: scopes
///       anyOf:
///         - ["account:write"]
///         - ["account:all"]
///
/// A list inside a list is on one line, because two hyphens in a row are hard to read. Strings have no quotation marks if no reader
/// of YAML 1.1 or 1.2 can mistake them for something else. Text of several lines is a literal block if that preserves it. All other
/// strings are in double quotation marks.
public struct YAMLBlock: Hashable, Sendable {
  /// The number of spaces by which a mapping inside a mapping is indented.
  public var step: Int
  /// Whether the entries of a list are indented like a mapping, or else like the key of the list.
  public var indentsLists: Bool
  /// Whether the value is inside another one, whose end may have to be found later. Strings with `#` are then quoted.
  private var isInside = false

  public init(step: Int = 2, indentsLists: Bool = true) {
    self.step = step
    self.indentsLists = indentsLists
  }

  /// The lines of a member, without their ends.
  ///
  /// - Parameter indentation: The indentation of the key, in spaces.
  public func lines(of member: JSONNode.Member, indentation: Int) -> [String] {
    let key = spaces(indentation) + Self.key(member.key) + ":"
    let value = valueLines(of: member.value, keyIndentation: indentation)
    return [key + value[0]] + value.dropFirst()
  }

  /// The lines of a member's value. The first is what follows the colon.
  public func valueLines(of node: JSONNode, keyIndentation: Int) -> [String] {
    switch node {
    case .onOneLine(let node):
      return valueLines(of: node, keyIndentation: keyIndentation)
    case .object(let members) where !members.isEmpty:
      return [""] + members.flatMap { inside.lines(of: $0, indentation: keyIndentation + step) }
    case .array(let elements) where !elements.isEmpty:
      let indentation = keyIndentation + (indentsLists ? step : 0)
      return [""] + elements.flatMap { inside.entryLines(of: $0, indentation: indentation) }
    case .string(let text):
      return literal(text, indentation: keyIndentation + step) ?? [" " + Self.scalar(text)]
    default:
      return [" " + YAMLText.line(node)]
    }
  }

  /// A key, without quotation marks if it is a word that cannot be anything else.
  public static func key(_ key: String) -> String { YAMLPlain.isWord(key) ? key : YAMLText.quoted(key) }

  private static func scalar(_ text: String) -> String { YAMLPlain.isPlain(text) ? text : YAMLText.quoted(text) }

  private func entryLines(of node: JSONNode, indentation: Int) -> [String] {
    let start = spaces(indentation) + "- "
    switch node {
    case .onOneLine(let node):
      return entryLines(of: node, indentation: indentation)
    case .object(let members) where !members.isEmpty:
      // A hyphen and a space indent what follows them by two.
      let lines = members.flatMap { self.lines(of: $0, indentation: indentation + 2) }
      return [start + lines[0].dropFirst(indentation + 2)] + lines.dropFirst()
    case .string(let text):
      return [start + Self.scalar(text)]
    default:
      return [start + YAMLText.line(node)]
    }
  }

  /// The text as a literal block; `nil` if it is a single line or would not be preserved.
  private func literal(_ text: String, indentation: Int) -> [String]? {
    let isClipped = text.hasSuffix("\n")
    let lines = (isClipped ? text.dropLast() : text[...]).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1, lines.allSatisfy(YAMLPlain.isLiteralLine), lines.first?.isEmpty == false,
      lines.last?.isEmpty == false, !(isInside && text.contains("#"))
    else { return nil }
    return [isClipped ? " |" : " |-"] + lines.map { $0.isEmpty ? "" : spaces(indentation) + $0 }
  }

  private var inside: YAMLBlock {
    var block = self
    block.isInside = true
    return block
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
