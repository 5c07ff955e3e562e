import ScopeModel

/// Compares what requests carried with what they carry now. Wording, such as descriptions, is no drift.
struct ParameterComparison {
  private(set) var aspects: [OperationDifference.Aspect] = []

  init(_ base: [Parameter], _ revision: [Parameter]) {
    var pairs: [(base: Parameter, revision: Parameter)] = []
    var (removed, added) = Self.pair(base, revision, into: &pairs) { Place($0) }
    // What moved, for example from the query into the body, is one parameter still where its name says so.
    (removed, added) = Self.pair(removed, added, into: &pairs) { $0.name.map { ExactText($0) } }
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
      guard let name = parameter.name else { return nil }
      self.name = ExactText(name)
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
    note(.required, base.required.map(String.init), revision.required.map(String.init), of: revision)
    note(.nullable, base.nullable.map(String.init), revision.nullable.map(String.init), of: revision)
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
