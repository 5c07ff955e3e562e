/// The way from the root of a JSON document to a value.
///
/// Every value that is read has one, and only a message needs its text, so that the text is made when it is asked for.
package indirect enum JSONPath: Hashable, Sendable {
  case root
  case element(of: JSONPath, Int)
  case member(of: JSONPath, String)

  package subscript(index: Int) -> JSONPath { .element(of: self, index) }

  package subscript(name: String) -> JSONPath { .member(of: self, name) }

  /// `operations[12].requirement.kind`; empty for the root.
  package var text: String {
    switch self {
    case .root: return ""
    case .element(let parent, let index): return "\(parent.text)[\(index)]"
    case .member(let parent, let name):
      let text = parent.text
      let isWord = !name.isEmpty && name.unicodeScalars.allSatisfy(Self.isOfWord)
      if isWord { return text.isEmpty ? name : "\(text).\(name)" }
      return "\(text)[\(MessageText.quoted(name, marks: ("\"", "\"")))]"
    }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "$": true
    default: false
    }
  }
}
