import ScopeTable

/// Finds the smallest set of a table's scopes that opens calls. A scope is the number of its name in the list.
struct LeastSearch {
  struct Answer {
    var scopes: [Int] = []
    var lowerBound = 0
    var covered: [OperationRecord] = []
    var undecided: [(operation: OperationRecord, doubt: OperationNeed.Doubt, standsApart: Bool)] = []
    var unlisted: [OperationCall] = []
  }

  let table: OperationTable
  let scopes: ScopeNameList
  let inclusions: ScopeInclusionList

  func answer(_ calls: [OperationCall], in setting: OperationNeed.Setting) -> Answer {
    var answer = Answer()
    var rows: [[Int]] = []
    var needs: [OperationNeed] = []
    let holders = holders
    var seen: Set<OperationRecord> = []
    for call in calls {
      guard let operation = table.operation(of: call) else {
        answer.unlisted.append(call)
        continue
      }
      guard seen.insert(operation).inserted else { continue }
      var need = need(of: operation, in: setting)
      if !need.standsApart {
        if let own = Self.rows(of: need, holders: { scopes.number(of: $0).map { holders[$0] } ?? [] }) {
          rows += own
          needs.append(need)
          answer.covered.append(operation)
        } else {
          need.doubts.append(.tooManyCombinations)
        }
      }
      answer.undecided += need.doubts.map { (operation, $0, need.standsApart) }
    }
    let cover = MinimumCover().answer(CoverProblem(rows: rows, weights: weights(needs)))
    answer.scopes = cover.covers.first ?? []
    answer.lowerBound = cover.lowerBound
    return answer
  }

  private func need(of operation: OperationRecord, in setting: OperationNeed.Setting) -> OperationNeed {
    guard let row = operation.row else { return OperationNeed(Requirement(.unknown), in: setting) }
    return OperationNeed(row.requirement, credentials: row.credentials, in: setting)
  }

  /// `nil` if there would be too many.
  private static func rows(of need: OperationNeed, holders: (String) -> [Int]) -> [[Int]]? {
    var rows: [[Int]] = []
    for demand in need.demands {
      guard let own = DemandRows.rows(of: demand.anyOf, holders: holders) else { return nil }
      rows += own
    }
    return rows
  }

  /// For each scope, the scopes that grant it, including itself.
  private var holders: [[Int]] {
    var holders = scopes.names.indices.map { [$0] }
    for giver in inclusions.givers {
      guard let number = scopes.number(of: giver) else { continue }
      for given in inclusions.closure(of: [giver]) {
        guard let place = scopes.number(of: given), place != number else { continue }
        holders[place].append(number)
      }
    }
    return holders
  }

  private func weights(_ needs: [OperationNeed]) -> [Int] {
    let beside = LeastMarks(needs.flatMap(\.demands), number: scopes.number(of:)).onlyBeside
    let own = scopes.names.map { ScopeLevels.usual.weight(of: $0) }
    return LeastMarks.weights(own, onlyBeside: beside)
  }
}

extension ScopeInclusionList {
  /// The scopes that grant others, each once, in the order of the entries.
  fileprivate var givers: [String] {
    var seen: Set<[UInt8]> = []
    return entries.map(\.scope).filter { seen.insert(Array($0.utf8)).inserted }
  }
}
