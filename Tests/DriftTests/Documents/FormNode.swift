import TestSupport
import TextRendering

/// A part of a document that can be written in two forms.
indirect enum FormNode: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  case text(String)
  /// A number, `true`, `null`: the same without quotation marks in both forms.
  case plain(String)
  case list([FormNode])
  case map([(name: String, value: FormNode)])

  init(stringLiteral text: String) { self = .text(text) }
  init(arrayLiteral elements: FormNode...) { self = .list(elements) }
  init(dictionaryLiteral members: (String, FormNode)...) { self = .map(members.map { (name: $0, value: $1) }) }

  static let (yes, no) = (FormNode.plain("true"), FormNode.plain("false"))

  var json: String {
    switch self {
    case .text(let text): JSONString.quoted(text)
    case .plain(let text): text
    case .list(let elements): "[\(elements.map(\.json).joined(separator: ", "))]"
    case .map(let members):
      "{\n\(members.map { "\(JSONString.quoted($0.name)): \($0.value.json)" }.joined(separator: ",\n"))}"
    }
  }

  /// In blocks, with quotation marks only where the text would be something else.
  var yaml: String { lines.joined(separator: "\n") + "\n" }

  private var lines: [String] {
    switch self {
    case .text(let text): [Self.isWord(text) ? text : "'\(text.replacing("'", with: "''"))'"]
    case .plain(let text): [text]
    case .list(let elements):
      elements.isEmpty ? ["[]"] : elements.flatMap { Self.indented($0.lines, first: "- ") }
    case .map(let members):
      members.isEmpty
        ? ["{}"]
        : members.flatMap { member in
          let key = FormNode.text(member.name).lines[0] + ":"
          return member.value.isBlock
            ? [key] + member.value.lines.map { "  " + $0 } : [key + " " + member.value.lines[0]]
        }
    }
  }

  private var isBlock: Bool {
    switch self {
    case .text, .plain: false
    case .list(let elements): !elements.isEmpty
    case .map(let members): !members.isEmpty
    }
  }

  private static func indented(_ lines: [String], first: String) -> [String] {
    lines.enumerated().map { ($0.offset == 0 ? first : "  ") + $0.element }
  }

  /// Letters and what stands inside of names: nothing that YAML takes for something else.
  private static func isWord(_ text: String) -> Bool {
    !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text)
      && text.utf8.first.map { (0x61...0x7A).contains($0 | 0x20) } == true
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D }
  }

  /// The same with some members and elements gone. The root keeps its version.
  func thinned(_ random: inout SeededRandom, depth: Int = 0) -> FormNode {
    switch self {
    case .text, .plain: return self
    case .list(let elements):
      return .list(elements.filter { _ in !random.oneIn(12) }.map { $0.thinned(&random, depth: depth + 1) })
    case .map(let members):
      let kept = members.filter { depth == 0 || $0.name == "$ref" || !random.oneIn(12) }
      return .map(kept.map { (name: $0.name, value: $0.value.thinned(&random, depth: depth + 1)) })
    }
  }
}
