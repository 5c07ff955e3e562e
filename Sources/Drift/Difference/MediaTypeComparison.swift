import ScopeModel
import TextRendering

/// Compares bodies media type by media type: a request is sent in one of them, and what another one asks for does not touch it.
///
/// A difference that all media types of both sides share is reported once, without naming them.
struct MediaTypeComparison {
  private(set) var aspects: [OperationDifference.Aspect]

  typealias Bodies = [String: [Parameter]]

  /// - Parameters:
  ///   - whole: In what the parameters differ, those of all media types taken as one body.
  ///   - base: The properties of the body in each media type; empty where there is no body.
  init(_ whole: [OperationDifference.Aspect], _ base: Bodies, _ revision: Bodies) {
    aspects = whole
    if base.isEmpty || revision.isEmpty { return }
    let shared = Self.sorted(base.keys.filter { revision[$0] != nil })
    let removed = Self.sorted(base.keys.filter { revision[$0] == nil })
    let added = Self.sorted(revision.keys.filter { base[$0] == nil })
    if !shared.isEmpty, shared.count + removed.count + added.count > 1 {
      // A parameter that moves into the body or out of it is one parameter still.
      let moved = Set(whole.compactMap(\.movedName))
      let isApart = { (aspect: OperationDifference.Aspect) in
        aspect.bodyParameter.map { moved.contains(ExactText($0.name ?? "")) } ?? true
      }
      aspects = whole.filter(isApart) + Self.aspects(shared, base, revision).filter { !isApart($0) }
    }
    aspects += removed.map(OperationDifference.Aspect.mediaTypeRemoved)
    aspects += added.map(OperationDifference.Aspect.mediaTypeAdded)
  }

  private static func sorted(_ types: [String]) -> [String] { types.sorted { ExactText($0) < ExactText($1) } }

  private static func aspects(_ types: [String], _ base: Bodies, _ revision: Bodies) -> [OperationDifference.Aspect] {
    var found: [(aspect: OperationDifference.Aspect, types: [String])] = []
    var places: [OperationDifference.Aspect: Int] = [:]
    for type in types {
      let comparison = ParameterComparison(base[type] ?? [], revision[type] ?? [], sources: .documents)
      for aspect in comparison.aspects {
        if let place = places[aspect.withoutWords] {
          found[place].types.append(type)
        } else {
          places[aspect.withoutWords] = found.count
          found.append((aspect, [type]))
        }
      }
    }
    return found.map { $0.types.count == types.count ? $0.aspect : .inMediaTypes($0.types, $0.aspect) }
  }
}

extension OperationDifference.Aspect {
  /// The property of a body that this is about.
  fileprivate var bodyParameter: Parameter? {
    switch self {
    case .parameterAdded(let parameter), .parameterRemoved(let parameter), .parameterFact(let parameter, _, _, _):
      parameter.location == .body ? parameter : nil
    case .inMediaTypes(_, let aspect): aspect.bodyParameter
    default: nil
    }
  }

  fileprivate var movedName: ExactText? {
    guard case .parameterFact(let parameter, .location, _, _) = self else { return nil }
    return parameter.name.map { ExactText($0) }
  }

  /// The same for each media type in which it is judged and reported alike, whatever else is said of the property there.
  fileprivate var withoutWords: Self {
    func plain(_ parameter: Parameter) -> Parameter {
      Parameter(
        name: parameter.name, location: parameter.location, type: parameter.type, format: parameter.format,
        required: parameter.required)
    }
    switch self {
    case .parameterAdded(let parameter): return .parameterAdded(plain(parameter))
    case .parameterRemoved(let parameter): return .parameterRemoved(plain(parameter))
    case .parameterFact(let parameter, let fact, let base, let revision):
      let place = Parameter(name: parameter.name, location: parameter.location)
      return .parameterFact(place, fact, base: base, revision: revision)
    default: return self
    }
  }
}
