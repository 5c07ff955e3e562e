package import JSON
package import SwiftEmission

/// Reads how generated Swift is declared: the object `swift` of a configuration, and the options next to a catalog.
package struct SwiftOptionsReader {
  package enum Key: String, CaseIterable { case typeName, accessLevel, headerComment, subresourcesSource, withEvidence }

  /// The options that apply if the file does not set them.
  package var defaults: EmissionOptions.Swift
  /// The names of types that are already taken, in lower case.
  package private(set) var takenTypeNames: Set<String> = []

  package init(defaults: EmissionOptions.Swift = EmissionOptions.Swift()) {
    self.defaults = defaults
  }

  /// The options that an object holds.
  ///
  /// - Parameter name: What the object is, for messages: `"swift"`.
  package mutating func options(
    _ node: JSONValue, name: String, fields: inout FieldReader
  ) -> EmissionOptions.Swift? {
    guard let found = fields.members(of: node, name: name, keys: Key.self, required: []) else { return nil }
    var options = defaults
    options.typeName = typeName(found[.typeName], fields: &fields)
    if let level = fields.word(found[.accessLevel], name: "“accessLevel”", of: EmissionOptions.AccessLevel.self) {
      options.accessLevel = level
    }
    if let lines = headerComment(found[.headerComment], fields: &fields) { options.headerComment = lines }
    options.subresourcesSource = fields.text(found[.subresourcesSource], name: "“subresourcesSource”")
    if let isWanted = fields.flag(found[.withEvidence], name: "“withEvidence”") { options.withEvidence = isWanted }
    return options
  }

  private mutating func typeName(_ node: JSONValue?, fields: inout FieldReader) -> String? {
    guard let node, let name = fields.text(node, name: "“typeName”") else { return nil }
    guard NamePattern.typeName.matches(name), !NamePattern.reservedTypeNames.contains(name) else {
      fields.note(
        "wrong-value",
        "“\(name)” cannot be used as the name of a Swift type. Use ASCII letters, digits and underscores, beginning with a capital "
          + "letter, at most \(NamePattern.maximumLength) characters, and not a keyword.", at: node)
      return nil
    }
    guard takenTypeNames.insert(name.lowercased()).inserted else {
      fields.note(
        "duplicate-type-name", "Two providers have the type name “\(name)” (ignoring case). Rename one.",
        at: node)
      return nil
    }
    return name
  }

  private func headerComment(_ node: JSONValue?, fields: inout FieldReader) -> [String]? {
    guard let elements = fields.elements(of: node, name: "“headerComment”") else { return nil }
    var lines: [String] = []
    for element in elements {
      // An empty line separates two paragraphs, so it is a value like any other here.
      if element.content == .string("") {
        lines.append("")
      } else if let line = fields.text(element, name: "A line of “headerComment”") {
        lines.append(line)
      }
    }
    return lines
  }
}
