/// Why a JSON value is not a requirement.
public struct RequirementReadingError: Error, Hashable, Sendable {
  /// What is wrong and what to do about it, without the place.
  public var message: String
  /// The offset of the value that is wrong, as it was given.
  public var offset: Int

  public init(_ message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}
