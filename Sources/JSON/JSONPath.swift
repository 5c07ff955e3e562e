/// The way from the root of a JSON document to a value.
package struct JSONPath: Hashable, Sendable {
  package static let root = JSONPath(text: "")

  /// `operations[12].requirement.kind`; empty for the root.
  package let text: String

  package subscript(index: Int) -> JSONPath { JSONPath(text: "\(text)[\(index)]") }

  package subscript(name: String) -> JSONPath {
    let isWord = !name.isEmpty && name.unicodeScalars.allSatisfy(Self.isOfWord)
    if isWord { return JSONPath(text: text.isEmpty ? name : "\(text).\(name)") }
    return JSONPath(text: "\(text)[\(MessageText.quoted(name, marks: ("\"", "\"")))]")
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "$": true
    default: false
    }
  }
}
