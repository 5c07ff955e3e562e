/// What pages call least privileged, as weights of scopes, which are numbers here.
package struct LeastMarks {
  /// The scopes that the pages name beside a least privileged alternative, and nowhere in one.
  package let onlyBeside: Set<Int>

  /// - Parameter number: The number of a scope's name; a scope without one is passed over.
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

  /// First what the pages call least, then what the level says: those that are only beside weigh more than any levels do.
  package static func weights(_ own: [Int], onlyBeside: Set<Int>) -> [Int] {
    let more = own.reduce(1, +)
    return own.enumerated().map { onlyBeside.contains($0) ? $1 + more : $1 }
  }
}
