/// What pages call least privileged, as weights of scopes. Scopes are numbers here.
package struct LeastMarks {
  /// The scopes of alternatives that stand next to a least privileged one, and of no least privileged alternative.
  package let onlyBeside: Set<Int>

  /// - Parameter number: The number of a scope's name; scopes without a number are ignored.
  package init(_ demands: [OperationNeed.Demand], number: (String) -> Int?) {
    var least: Set<Int> = []
    var beside: Set<Int> = []
    for demand in demands where !demand.least.isEmpty {
      for (index, alternative) in demand.anyOf.enumerated() {
        let numbers = alternative.compactMap(number)
        if demand.least.contains(index) { least.formUnion(numbers) } else { beside.formUnion(numbers) }
      }
    }
    onlyBeside = beside.subtracting(least)
  }

  /// What the pages call least privileged counts first, then the level: scopes that are never in such an alternative weigh more than any
  /// level.
  package static func weights(_ own: [Int], onlyBeside: Set<Int>) -> [Int] {
    let more = own.reduce(1, +)
    return own.enumerated().map { onlyBeside.contains($0) ? $1 + more : $1 }
  }
}
