package import Findings
package import JSON
import TextRendering

/// Takes values from a file's JSON and notes every fault instead of stopping at the first.
///
/// A method returns `nil` if it noted a fault or the value is missing.
package struct FieldReader {
  /// The name of the file in messages.
  package let path: String
  private let bytes: [UInt8]
  package private(set) var findings: [Finding] = []

  /// The JSON value that the file holds, and a reader for it.
  ///
  /// - Throws: ``InputError`` with one finding if the bytes are not JSON.
  package static func open(_ bytes: [UInt8], path: String) throws(InputError) -> (JSONValue, FieldReader) {
    do throws(JSONSyntaxError) {
      return (try JSONParser(limits: limits).parse(bytes), FieldReader(path: path, bytes: bytes))
    } catch {
      throw InputError(
        Finding(
          .error, id: error.id, error.message, page: path, line: error.place.line, column: error.place.column))
    }
  }

  /// The largest file that is read. No file that a person writes comes near it.
  package static let limits = JSONLimits(maximumBytes: 16 << 20, maximumDepth: 32)

  private init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Notes a fault at a byte of the file.
  package mutating func note(_ id: String, _ message: String, at offset: Int) {
    findings.append(finding(id, message, at: offset))
  }

  /// An error at a value; it is not noted.
  package func finding(_ id: String, _ message: String, at node: JSONValue) -> Finding {
    finding(id, message, at: node.offset)
  }

  private func finding(_ id: String, _ message: String, at offset: Int) -> Finding {
    let place = JSONPlace(offset: offset, in: bytes)
    return Finding(.error, id: id, message, page: path, line: place.line, column: place.column)
  }

  /// The line of the file on which a value begins, from 1.
  package func line(of node: JSONValue) -> Int { JSONPlace(offset: node.offset, in: bytes).line }

  /// Notes a fault in a value.
  package mutating func note(_ id: String, _ message: String, at node: JSONValue) {
    note(id, message, at: node.offset)
  }

  /// The members of an object by key.
  ///
  /// - Parameters:
  ///   - name: What the object is, for messages: `The configuration`.
  ///   - keys: All allowed keys.
  ///   - required: The keys that must be there.
  package mutating func members<Key>(
    of node: JSONValue, name: String, keys: Key.Type, required: [Key]
  ) -> [Key: JSONValue]? where Key: RawRepresentable<String> & CaseIterable & Hashable {
    guard let members = self.members(of: node, name: name, known: keys.allCases.map(\.rawValue)) else { return nil }
    var found: [Key: JSONValue] = [:]
    for (name, value) in members { if let key = Key(rawValue: name) { found[key] = value } }
    for key in required where found[key] == nil {
      note("missing-key", "\(name) needs the key “\(key.rawValue)”.", at: node)
    }
    return found
  }

  /// The members of an object whose keys are among the known ones.
  ///
  /// - Parameter choice: Where to find the keys, if there are too many to list in a message.
  package mutating func members(
    of node: JSONValue, name: String, known: [String], choice: String? = nil
  ) -> [String: JSONValue]? {
    guard case .object(let members) = node.content else {
      wrongType(node, name: name, expected: "an object")
      return nil
    }
    var found: [String: JSONValue] = [:]
    for member in members {
      if known.contains(member.name) {
        found[member.name] = member.value
      } else {
        let question = NearestWord.question(for: member.name, among: known)
        let list = choice ?? "Allowed keys: \(known.joined(separator: ", "))."
        note(
          "unknown-key", "\(name) has no key “\(member.name)”.\(question.isEmpty ? " \(list)" : question)",
          at: member.offset)
      }
    }
    return found
  }

  /// The members of an object whose keys are names chosen by the author of the file, in its order.
  ///
  /// - Parameter name: What the object is, for messages: `"credentials"`.
  package mutating func namedMembers(of node: JSONValue?, name: String) -> [JSONValue.Member]? {
    guard let node else { return nil }
    guard case .object(let members) = node.content else {
      wrongType(node, name: name, expected: "an object")
      return nil
    }
    return members
  }

  package mutating func elements(of node: JSONValue?, name: String) -> [JSONValue]? {
    guard let node else { return nil }
    guard case .array(let elements) = node.content else {
      wrongType(node, name: name, expected: "an array")
      return nil
    }
    return elements
  }

  /// A non-empty string on one line.
  package mutating func text(_ node: JSONValue?, name: String) -> String? {
    guard let node else { return nil }
    guard case .string(let text) = node.content else {
      wrongType(node, name: name, expected: "a string")
      return nil
    }
    if text.isEmpty {
      note("wrong-value", "\(name) is empty.", at: node)
      return nil
    }
    guard Self.isOneLine(text) else {
      note("wrong-value", "\(name) contains a line break or another control character. Remove it.", at: node)
      return nil
    }
    return text
  }

  /// Whether a text has no line breaks or other control characters.
  package static func isOneLine(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !$0.properties.isControl }
  }

  /// A string that is one of the raw values of an enumeration.
  package mutating func word<Word>(_ node: JSONValue?, name: String, of type: Word.Type) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let node, let text = text(node, name: name) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let question = NearestWord.question(for: text, among: words)
    note(
      "wrong-value", "\(name) cannot be “\(text)”. It must be one of: \(words.joined(separator: ", ")).\(question)",
      at: node)
    return nil
  }

  /// A number, as written.
  package mutating func number(_ node: JSONValue?, name: String) -> Double? {
    guard let node else { return nil }
    guard case .number(let literal) = node.content, let number = Double(literal) else {
      wrongType(node, name: name, expected: "a number")
      return nil
    }
    return number
  }

  /// `true` or `false`.
  package mutating func flag(_ node: JSONValue?, name: String) -> Bool? {
    guard let node else { return nil }
    guard case .bool(let isSet) = node.content else {
      wrongType(node, name: name, expected: "true or false")
      return nil
    }
    return isSet
  }

  /// The version of the file's format, which must be 1.
  package mutating func formatVersion(_ node: JSONValue?) {
    guard let node, let version = number(node, name: "“formatVersion”") else { return }
    if version != 1 {
      note(
        "unknown-format-version",
        "This file has an unknown “formatVersion”. This program reads only version 1.", at: node)
    }
  }

  private mutating func wrongType(_ node: JSONValue, name: String, expected: String) {
    note("wrong-type", "\(name) must be \(expected), but is \(node.description).", at: node)
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar is a control character or a line or paragraph separator.
  fileprivate var isControl: Bool {
    switch generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
