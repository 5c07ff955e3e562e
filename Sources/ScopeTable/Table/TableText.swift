/// A table's text as UTF-8 in one piece that stays where it is for as long as a value of it lives.
///
/// The text of a generated file is a literal: it is in the program's read-only data and is used there. A look-up then
/// reads bytes at an address, with no form of string to tell apart first and no count of owners to keep. Text that a
/// program puts together is copied once.
///
/// `@unchecked`: nothing writes the bytes after `init`.
struct TableText: @unchecked Sendable {
  private let start: UnsafeRawPointer
  let count: Int
  /// Keeps the bytes; `nil` for those of a literal, which are always there.
  private let copy: Copy?

  init(_ text: String) {
    self.init(copying: Array(text.utf8))
  }

  init(_ literal: StaticString) {
    // A literal of one character may be held as its number alone.
    guard literal.hasPointerRepresentation else {
      self = literal.withUTF8Buffer { TableText(copying: Array($0)) }
      return
    }
    start = UnsafeRawPointer(literal.utf8Start)
    count = literal.utf8CodeUnitCount
    copy = nil
  }

  private init(copying bytes: [UInt8]) {
    let copy = Copy(bytes)
    start = UnsafeRawPointer(copy.start)
    count = bytes.count
    self.copy = copy
  }

  /// Calls `body` with the bytes, which must not leave it.
  @inline(__always)
  func withBytes<Result>(_ body: (TableBytes) -> Result) -> Result {
    withExtendedLifetime(copy) { body(TableBytes(start: start, count: count)) }
  }

  private final class Copy {
    let start: UnsafeMutablePointer<UInt8>

    init(_ bytes: [UInt8]) {
      start = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
      start.initialize(repeating: 0, count: max(bytes.count, 1))
      for (place, byte) in bytes.enumerated() { start[place] = byte }
    }

    deinit { start.deallocate() }
  }
}
