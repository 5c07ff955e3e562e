/// One of several parts of a list of pages, each to be read by itself: on another machine, in another job of `make -j` or of a CI matrix.
public struct Shard: Hashable, Sendable {
  /// From 1 to ``count``.
  public let number: Int
  /// How many there are, at least 1.
  public let count: Int

  /// The most that a list can be divided into.
  public static let maximumCount = 100_000

  /// - Returns: `nil` if there is no such part.
  public init?(number: Int, count: Int) {
    guard count >= 1, count <= Self.maximumCount, number >= 1, number <= count else { return nil }
    self.number = number
    self.count = count
  }

  /// The places of the pages that belong to the part, from 0. The parts follow each other, and their sizes differ by at most one.
  public func places(of pages: Int) -> Range<Int> {
    pages * (number - 1) / count..<pages * number / count
  }
}

extension Shard: LosslessStringConvertible {
  /// `2/7`
  public var description: String { "\(number)/\(count)" }

  /// Reads `2/7`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(number: number, count: count)
  }
}
