/// A search for covers of one part of a problem, by branch and bound.
///
/// A node takes some columns in and others out. It is cut off if a Lagrangian bound shows that no cover below it can be good
/// enough. Columns that the bound rules in or out are fixed at once (Beasley, "A Lagrangian heuristic for set-covering
/// problems", 1990). The search branches on the columns of a shortest open row: the first one in; the first one out and the second one
/// in; and so on. Work is counted rather than timed, so that every machine gives the same answer.
struct CoverSearch {
  /// What a cover must achieve.
  struct Goal {
    /// What each column costs.
    var costs: [Int]
    /// The greatest cost that is good enough.
    var budget: Int = .max / 4
    /// The most columns that a cover may have; `nil` if the cost limits them.
    var size: Int?
    /// Whether to stop at the first cover that is good enough instead of looking for the cheapest.
    var stopsAtFirst = false
  }

  enum State: UInt8 { case free, taken, out }

  let rows: [[Int]]
  let columnRows: [[Int]]
  var goal: Goal
  private(set) var best: [Int]?
  /// How much of the allowed work is left.
  private(set) var work: Int
  /// A lower bound for the cost of any cover, from the first node.
  private(set) var rootBound = 0
  private var states: [State]
  /// How many columns of each row are taken, and how many are free.
  private var taken: [Int]
  private var free: [Int]
  private var cost = 0
  private var size = 0
  private var trail: [Int] = []
  private var isRoot = true

  /// - Parameter rows: Rows of columns, whose costs are in the goal. Columns that are in no row are ignored.
  init(rows: [[Int]], goal: Goal, work: Int) {
    let columnCount = goal.costs.count
    self.rows = rows
    self.goal = goal
    self.work = work
    var columnRows: [[Int]] = Array(repeating: [], count: columnCount)
    for (index, row) in rows.enumerated() {
      for column in row { columnRows[column].append(index) }
    }
    self.columnRows = columnRows
    states = Array(repeating: .free, count: columnCount)
    taken = Array(repeating: 0, count: rows.count)
    free = rows.map(\.count)
  }

  /// Whether the search was completed. If so, ``best`` is the answer, and no cover is good enough if it is `nil`.
  ///
  /// - Parameters:
  ///   - inside: Columns that must be taken.
  ///   - outside: Columns that must not.
  mutating func run(inside: [Int] = [], outside: [Int] = []) -> Bool {
    for column in inside { set(column, .taken) }
    for column in outside { set(column, .out) }
    let shares = rows.map { row in row.map { Double(goal.costs[$0]) / Double(columnRows[$0].count) }.min() ?? 0 }
    let multipliers = Multipliers(rows: shares)
    return visit(multipliers)
  }

  // MARK: Nodes

  private var isDone: Bool { goal.stopsAtFirst && best != nil }

  /// Whether everything below the node was searched.
  private mutating func visit(_ inherited: Multipliers) -> Bool {
    let mark = trail.count
    defer { undo(to: mark) }
    var multipliers = inherited
    let wasRoot = isRoot
    isRoot = false
    while true {
      guard let isOpen = propagate() else { return true }
      if !isOpen {
        accept()
        return true
      }
      if work <= 0 { return false }
      guard let fixings = bound(&multipliers, iterations: wasRoot ? 400 : 40) else { return true }
      if fixings.isEmpty { break }
      for (column, state) in fixings where states[column] == .free { set(column, state) }
    }
    if isDone { return true }
    let reduced = reducedCosts(multipliers)
    if tryGreedy(reduced), isDone { return true }
    guard let row = shortestOpenRow else { return true }
    let choices = rows[row].filter { states[$0] == .free }
    for column in choices.sorted(by: { (reduced[$0], $0) < (reduced[$1], $1) }) {
      let inner = trail.count
      set(column, .taken)
      let isWhole = visit(multipliers)
      undo(to: inner)
      if !isWhole { return false }
      if isDone { return true }
      set(column, .out)
    }
    return true
  }

  /// Takes each column that is the only one left for a row. Returns `nil` if no cover is possible or good enough, otherwise whether any
  /// row is still open.
  private mutating func propagate() -> Bool? {
    var isOpen = true
    while true {
      var changed = false
      isOpen = false
      for row in rows.indices where taken[row] == 0 {
        if free[row] == 0 { return nil }
        if free[row] == 1, let last = rows[row].first(where: { states[$0] == .free }) {
          set(last, .taken)
          changed = true
        } else {
          isOpen = true
        }
      }
      if cost > goal.budget || goal.size.map({ size > $0 }) ?? false { return nil }
      if !changed { return isOpen }
    }
  }

  private mutating func accept() {
    best = states.indices.filter { states[$0] == .taken }
    // Only what is cheaper is of interest from now on.
    if !goal.stopsAtFirst { goal.budget = cost - 1 }
  }

  /// Completes the node to a cover by reduced costs, always taking the cheapest column for the open rows that it covers. Returns whether
  /// the cover is good enough.
  private mutating func tryGreedy(_ reduced: [Double]) -> Bool {
    var counts = taken
    var gains = states.indices.map { states[$0] == .free ? columnRows[$0].count { taken[$0] == 0 } : 0 }
    var left = rows.indices.count { taken[$0] == 0 }
    var chosen = states.indices.filter { states[$0] == .taken }
    let fixed = chosen.count
    while left > 0 {
      var pick = -1
      var lowest = Double.infinity
      for column in gains.indices where gains[column] > 0 {
        let cost = reduced[column]
        let score = cost > 0 ? cost / Double(gains[column]) : cost * Double(gains[column])
        if score < lowest { (lowest, pick) = (score, column) }
      }
      guard pick >= 0 else { return false }
      chosen.append(pick)
      for row in columnRows[pick] {
        if counts[row] == 0 {
          left -= 1
          for other in rows[row] { gains[other] -= gains[other] > 0 ? 1 : 0 }
        }
        counts[row] += 1
      }
      work -= gains.count
    }
    var cover = Array(chosen.prefix(fixed))
    for column in chosen.dropFirst(fixed).reversed() {
      if columnRows[column].allSatisfy({ counts[$0] > 1 }) {
        for row in columnRows[column] { counts[row] -= 1 }
      } else {
        cover.append(column)
      }
    }
    let total = cover.reduce(0) { $0 + goal.costs[$1] }
    guard total <= goal.budget, goal.size.map({ cover.count <= $0 }) ?? true else { return false }
    best = cover.sorted()
    if !goal.stopsAtFirst { goal.budget = total - 1 }
    return true
  }

  private var shortestOpenRow: Int? {
    var shortest: Int?
    for row in rows.indices where taken[row] == 0 {
      if shortest.map({ free[row] < free[$0] }) ?? true { shortest = row }
    }
    return shortest
  }

  private mutating func set(_ column: Int, _ state: State) {
    guard states[column] == .free else { return }
    states[column] = state
    trail.append(column)
    for row in columnRows[column] {
      free[row] -= 1
      if state == .taken { taken[row] += 1 }
    }
    if state == .taken {
      cost += goal.costs[column]
      size += 1
    }
  }

  private mutating func undo(to mark: Int) {
    while trail.count > mark {
      let column = trail.removeLast()
      let wasTaken = states[column] == .taken
      states[column] = .free
      for row in columnRows[column] {
        free[row] += 1
        if wasTaken { taken[row] -= 1 }
      }
      if wasTaken {
        cost -= goal.costs[column]
        size -= 1
      }
    }
  }

  // MARK: Bounds

  /// Improves the multipliers. Returns `nil` if no cover below the node is good enough; otherwise the columns that every such cover has,
  /// and those that none has.
  private mutating func bound(_ multipliers: inout Multipliers, iterations: Int) -> [(Int, State)]? {
    let openRows = rows.indices.filter { taken[$0] == 0 }
    var columns: [Int] = []
    var isSeen = Array(repeating: false, count: states.count)
    for row in openRows {
      for column in rows[row] where states[column] == .free && !isSeen[column] {
        isSeen[column] = true
        columns.append(column)
      }
    }
    let live = columns.map { column in columnRows[column].filter { taken[$0] == 0 } }
    let density = live.reduce(0) { $0 + $1.count } + columns.count + openRows.count
    var relaxation = Relaxation(
      openRows: openRows, columns: columns, columnRows: live, costs: columns.map { Double(goal.costs[$0]) },
      size: goal.size.map { Double($0 - size) })
    let room = Double(goal.budget - cost)
    let used = relaxation.improve(&multipliers, room: room, iterations: iterations)
    work -= used * density
    let value = relaxation.best
    if rootBound == 0 { rootBound = cost + max(0, Self.roundedUp(value)) }
    if Double(Self.roundedUp(value)) > room { return nil }
    var fixings: [(Int, State)] = []
    for (index, reduced) in relaxation.bestReduced.enumerated() {
      if reduced > 0, Double(Self.roundedUp(value + reduced)) > room { fixings.append((columns[index], .out)) }
      if reduced < 0, Double(Self.roundedUp(value - reduced)) > room { fixings.append((columns[index], .taken)) }
    }
    return fixings
  }

  /// Costs are whole numbers, so a bound can be rounded up, with allowance for rounding errors.
  private static func roundedUp(_ value: Double) -> Int {
    guard value.isFinite, abs(value) < 1e15 else { return value > 0 ? Int(1e15) : 0 }
    let floor = value - 1e-6 * max(1, abs(value) * 1e-3)
    let whole = Int(floor)
    return Double(whole) < floor ? whole + 1 : whole
  }

  private func reducedCosts(_ multipliers: Multipliers) -> [Double] {
    var reduced = goal.costs.map(Double.init)
    for column in states.indices where states[column] == .free {
      for row in columnRows[column] where taken[row] == 0 { reduced[column] -= multipliers.rows[row] }
    }
    return reduced
  }
}
