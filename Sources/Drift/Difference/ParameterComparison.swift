import ScopeModel
import TextRendering

/// Compares what requests carried with what they carry now. Wording, such as descriptions, is not drift.
struct ParameterComparison {
  private(set) var aspects: [OperationDifference.Aspect] = []
  private let sources: OperationDifference.Sources

  init(_ base: [Parameter], _ revision: [Parameter], sources: OperationDifference.Sources) {
    self.sources = sources
    if base.isEmpty, revision.isEmpty { return }
    var pairs: [(base: Parameter, revision: Parameter)] = []
    var (removed, added) = Self.pair(base, revision, into: &pairs) { Place($0) }
    // What moved, for example from the query into the body, is one parameter still where its name says so.
    (removed, added) = Self.pair(removed, added, into: &pairs) { $0.comparedName }
    for (base, revision) in pairs { compare(base, revision) }
    let unnamed = Unmatched(removed, added) { parameter -> Parameter in
      var parameter = parameter
      parameter.description = nil
      return parameter
    }
    aspects += unnamed.added.map(OperationDifference.Aspect.parameterAdded)
    aspects += unnamed.removed.map(OperationDifference.Aspect.parameterRemoved)
  }

  private struct Place: Hashable {
    let name: ExactText
    let location: Parameter.Location?

    init?(_ parameter: Parameter) {
      guard let name = parameter.comparedName else { return nil }
      self.name = name
      location = parameter.location
    }
  }

  /// Pairs what shares a key, the first with the first, and returns what is left over on both sides.
  private static func pair<Key: Hashable>(
    _ base: [Parameter], _ revision: [Parameter], into pairs: inout [(base: Parameter, revision: Parameter)],
    by key: (Parameter) -> Key?
  ) -> (base: [Parameter], revision: [Parameter]) {
    var waiting: [Key: [Int]] = [:]
    for (index, parameter) in revision.enumerated() {
      if let key = key(parameter) { waiting[key, default: []].append(index) }
    }
    for (key, indices) in waiting { waiting[key] = indices.reversed() }
    var paired: Set<Int> = []
    var left: [Parameter] = []
    for parameter in base {
      guard let key = key(parameter), let index = waiting[key]?.popLast() else {
        left.append(parameter)
        continue
      }
      paired.insert(index)
      pairs.append((parameter, revision[index]))
    }
    return (left, revision.indices.filter { !paired.contains($0) }.map { revision[$0] })
  }

  private mutating func compare(_ base: Parameter, _ revision: Parameter) {
    note(.location, base.location?.rawValue, revision.location?.rawValue, of: revision)
    compare(.required, base.required, revision.required, of: revision)
    compare(.nullable, base.nullable, revision.nullable, of: revision)
    note(.type, base.type, revision.type, of: revision)
    note(.format, base.format, revision.format, of: revision)
    note(.defaultValue, base.defaultValue, revision.defaultValue, of: revision)
    note(.deprecated, base.deprecated?.words, revision.deprecated?.words, of: revision)
    let values = Unmatched(base.allowedValues, revision.allowedValues) { ExactText($0) }
    if base.allowedValues.isEmpty != revision.allowedValues.isEmpty {
      // A list that comes forbids all that it does not name; one that goes allows it again.
      let fact: OperationDifference.ParameterFact =
        base.allowedValues.isEmpty ? .allowedValueRemoved : .allowedValueAdded
      note(fact, Self.list(base.allowedValues), Self.list(revision.allowedValues), of: revision)
      return
    }
    for value in values.added { note(.allowedValueAdded, nil, value, of: revision) }
    for value in values.removed { note(.allowedValueRemoved, value, nil, of: revision) }
  }

  /// A flag that is false where a document does not name it. A page that does not say so much contradicts no document.
  private mutating func compare(
    _ fact: OperationDifference.ParameterFact, _ base: Bool?, _ revision: Bool?, of parameter: Parameter
  ) {
    switch sources {
    case .documents: note(fact, String(base ?? false), String(revision ?? false), of: parameter)
    case .mixed where (base ?? false) == (revision ?? false): break
    case .mixed, .pages: note(fact, base.map(String.init), revision.map(String.init), of: parameter)
    }
  }

  private static func list(_ values: [String]) -> String {
    values.isEmpty ? "any value" : values.joined(separator: ", ")
  }

  private mutating func note(
    _ fact: OperationDifference.ParameterFact, _ base: String?, _ revision: String?, of parameter: Parameter
  ) {
    if base.map({ ExactText($0) }) == revision.map({ ExactText($0) }) { return }
    aspects.append(.parameterFact(parameter, fact, base: base, revision: revision))
  }
}

extension Parameter {
  /// The name that distinguishes it from others. Those of headers have no letter case (RFC 9110, section 5.1).
  fileprivate var comparedName: ExactText? {
    name.map { ExactText(location == .header ? $0.lowercased() : $0) }
  }
}
