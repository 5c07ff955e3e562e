import Foundation
import JSON
import TestSupport
import Testing

/// A schema of what a command prints, held against what it printed.
struct ResultSchema {
  private let schema: JSONValue
  private var written: Set<String> = []

  /// - Parameter name: `generation` for `Schemas/generation.schema.json`.
  init(_ name: String) throws {
    schema = try SchemaFile("\(name).schema.json").root
  }

  /// Records an issue for each key that the schema does not name, each that it requires and that is not there, and each word that is none
  /// of those that it lists.
  @discardableResult
  mutating func check(_ output: String) throws -> JSONValue {
    let document = try JSONParser().parse(Array(output.utf8))
    check(document, schema, place: "")
    return document
  }

  /// The keys that the schema names and that nothing has that was checked.
  var unwritten: [String] { Self.keys(of: schema, place: "").filter { !written.contains($0) } }

  /// The words that the schema lists for a key of the items of an array.
  func words(of array: String, _ key: String) -> [String] {
    Self.words(schema["properties"]?[array]?["items"]?["properties"]?[key]?["enum"])
  }

  private mutating func check(_ value: JSONValue, _ schema: JSONValue, place: String) {
    switch value.content {
    case .object(let members):
      for member in members {
        let name = "\(place)/\(member.name)"
        written.insert(name)
        guard let next = schema["properties"]?[member.name] else {
          Issue.record("The schema does not name \(name).")
          continue
        }
        check(member.value, next, place: name)
      }
      for key in Self.words(schema["required"]) where value[key] == nil {
        Issue.record("\(place)/\(key) is required and missing.")
      }
    case .array(let elements):
      guard let items = schema["items"] else { break }
      for element in elements { check(element, items, place: place) }
    case .string(let word):
      let words = Self.words(schema["enum"])
      #expect(words.isEmpty || words.contains(word), "\(place)")
    default: break
    }
  }

  private static func keys(of schema: JSONValue, place: String) -> [String] {
    if let items = schema["items"] { return keys(of: items, place: place) }
    guard case .object(let members) = schema["properties"]?.content else { return [] }
    return members.flatMap { member in
      let name = "\(place)/\(member.name)"
      return [name] + keys(of: member.value, place: name)
    }
  }

  private static func words(_ value: JSONValue?) -> [String] {
    guard case .array(let elements) = value?.content else { return [] }
    return elements.compactMap { element in
      guard case .string(let word) = element.content else { return nil }
      return word
    }
  }
}
