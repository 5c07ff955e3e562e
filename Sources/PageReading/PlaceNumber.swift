/// An offset, a line or a column of a page in half the room of an `Int`: a page of a million cells holds several for each.
///
/// A page has at most 1 GB (``ReadingLimits``), so that its own numbers all fit. Others are cut to the nearest that does.
struct PlaceNumber: Hashable, Sendable {
  private let number: Int32

  init(_ value: Int) { number = Int32(clamping: value) }

  var value: Int { Int(number) }
}
