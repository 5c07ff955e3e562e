/// What a page says of an operation in a column that is not part of the requirement: `accessLevel` is `Read`.
public struct Fact: Hashable, Sendable {
  /// As the vendor file names the column: `accessLevel`.
  public var name: String
  /// What the cell says, in its order.
  public var values: [String]

  public init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}
