/// The price of each row in a Lagrangian bound, and of each column beyond the allowed number.
struct Multipliers {
  var rows: [Double]
  var size: Double = 0
}

/// The Lagrangian relaxation of covering: a row may stay open at a price.
///
/// Whatever the prices, the cheapest choice costs no more than the cheapest cover. The subgradient method raises the prices of rows that
/// the choice leaves open, and lowers the prices of rows that it covers more than once.
struct Relaxation {
  let openRows: [Int]
  let columns: [Int]
  /// The open rows of all columns, one column after the other, so that the inner loops run over a single array.
  private let columnRows: [Int]
  /// Where the rows of each column begin in ``columnRows``, and where those of the last one end.
  private let starts: [Int]
  let costs: [Double]
  /// How many more columns may be taken; `nil` if it does not matter.
  let size: Double?

  private(set) var best = -Double.infinity
  /// What each column costs beyond the prices of its rows, at the best prices.
  private(set) var bestReduced: [Double] = []

  /// - Parameter columnRows: The open rows of each column.
  init(openRows: [Int], columns: [Int], columnRows: [[Int]], costs: [Double], size: Double?) {
    self.openRows = openRows
    self.columns = columns
    self.columnRows = columnRows.flatMap { $0 }
    var starts = [0]
    for rows in columnRows { starts.append(starts[starts.count - 1] + rows.count) }
    self.starts = starts
    self.costs = costs
    self.size = size
  }

  /// Returns the number of steps. It stops as soon as the bound exceeds `room` or no longer improves.
  mutating func improve(_ multipliers: inout Multipliers, room: Double, iterations: Int) -> Int {
    var current = multipliers
    var pace = 1.0
    var idle = 0
    var excess = [Double](repeating: 0, count: current.rows.count)
    var reduced = [Double](repeating: 0, count: columns.count)
    for step in 1...iterations {
      var value = -current.size * (size ?? 0)
      for row in openRows {
        value += current.rows[row]
        excess[row] = 1
      }
      var count = 0.0
      for index in columns.indices {
        var rest = costs[index] + current.size
        for place in starts[index]..<starts[index + 1] { rest -= current.rows[columnRows[place]] }
        reduced[index] = rest
        if rest < 0 {
          value += rest
          count += 1
          for place in starts[index]..<starts[index + 1] { excess[columnRows[place]] -= 1 }
        }
      }
      if value > best + 1e-9 {
        if value > best + 1e-3 { idle = 0 }
        best = value
        bestReduced = reduced
        multipliers = current
      }
      if best > room + 1e-3 { return step }
      idle += 1
      if idle.isMultiple(of: 8) { pace /= 2 }
      if pace < 0.01 { return step }
      var norm = 0.0
      for row in openRows where !(excess[row] < 0 && current.rows[row] <= 0) { norm += excess[row] * excess[row] }
      let over = size.map { count - $0 } ?? 0
      if !(over < 0 && current.size <= 0) { norm += over * over }
      if norm == 0 { return step }
      // Aims just beyond what is good enough: a higher bound would prove nothing more.
      let length = pace * max(room + 1 - value, 0.05) / norm
      for row in openRows { current.rows[row] = max(0, current.rows[row] + length * excess[row]) }
      if size != nil { current.size = max(0, current.size + length * over) }
    }
    return iterations
  }
}
