/// What cells said that were read before: many rows of a table say the same, and reading a requirement costs more than all the rest of
/// its row.
final class StatementMemory {
  private struct Cell: Hashable {
    var lines: [String]
    var place: RequirementStatement.Place
  }

  /// A page whose cells all say something else must not be in memory twice.
  private static let limit = 2_000

  private var known: [Cell: Result<RequirementStatement, RequirementStatement.Unreadable>] = [:]

  /// What ``RequirementStatement/read(_:vendor:at:)`` makes of the lines.
  ///
  /// - Parameter vendor: The same one each time.
  func statement(
    _ lines: [String], vendor: Vendor, at place: RequirementStatement.Place
  ) throws(RequirementStatement.Unreadable) -> RequirementStatement {
    let cell = Cell(lines: lines, place: place)
    if let result = known[cell] { return try result.get() }
    let result = Result { () throws(RequirementStatement.Unreadable) in
      try RequirementStatement.read(lines, vendor: vendor, at: place)
    }
    if known.count < Self.limit { known[cell] = result }
    return try result.get()
  }
}
