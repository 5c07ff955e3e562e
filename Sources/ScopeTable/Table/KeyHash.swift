/// The hash that places keys in a table's index: the same on every machine and in every run.
///
/// Sixteen bytes at a time are mixed by a multiplication to 128 bits whose halves are folded together. It is not defence
/// against keys made to collide; those make a look-up slower, never wrong.
package enum KeyHash {
  private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let second: UInt64 = 0xD6E8_FEB8_6659_FD93
  private static let last: UInt64 = 0xA24B_AED4_963E_E407

  /// The hash of `key`. Equal keys with different seeds are different keys.
  @inline(__always)
  package static func hash(_ key: TableBytes, seed: UInt64) -> UInt64 {
    let start = (seed &+ UInt64(truncatingIfNeeded: key.count) << 32) &* first
    return fold(key.combinedPairs(from: start) { fold($0 ^ $1 ^ first, $0 ^ $2 ^ second) }, last)
  }

  /// The start of the hash of a key that is given eight bytes at a time, as ``SegmentScan`` does.
  @inline(__always)
  static func start(seed: UInt64) -> UInt64 { (seed &+ 1) &* first }

  @inline(__always)
  static func next(_ state: UInt64, _ eight: UInt64) -> UInt64 { fold(state ^ eight, second) }

  @inline(__always)
  static func end(_ state: UInt64, length: Int) -> UInt64 { fold(state ^ UInt64(truncatingIfNeeded: length), last) }

  /// The first of `count` places to look for a hash; `count` is above 0.
  @inline(__always)
  package static func place(of hash: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(truncatingIfNeeded: count)).high)
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
