import CatalogJSON
import JSON
import ScopeModel
import ScopeTable

extension SpecificationNode {
  /// The value as JSON; `nil` if a key is not a scalar, or it is nested more deeply than JSON may be.
  func json(depth: Int = 0) -> JSONValue? {
    guard depth < JSONLimits().maximumDepth else { return nil }
    switch content {
    case .scalar(let scalar):
      return JSONValue(scalar.json, offset: offset)
    case .sequence(let elements):
      let values = elements.compactMap { $0.json(depth: depth + 1) }
      return values.count == elements.count ? JSONValue(.array(values), offset: offset) : nil
    case .mapping(let members):
      var result: [JSONValue.Member] = []
      for member in members {
        guard let name = member.name, let value = member.value.json(depth: depth + 1) else { return nil }
        result.append(JSONValue.Member(name: name, offset: member.key.offset, value: value))
      }
      return JSONValue(.object(result), offset: offset)
    }
  }

  /// The requirement, if the value is one in the catalog's form; otherwise `nil`.
  var requirement: Requirement? {
    guard let value = json() else { return nil }
    do throws(RequirementReadingError) { return try Requirement(json: value) } catch { return nil }
  }
}

extension SpecificationScalar {
  fileprivate var json: JSONValue.Content {
    switch value {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let literal): .number(literal)
    case .string(let text): .string(text)
    }
  }
}
