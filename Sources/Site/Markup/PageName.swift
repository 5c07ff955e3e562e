/// Names of files for things whose own names may contain anything.
///
///     GET /repos/{owner}/{repo}       get-repos-owner-repo-1x2y3z
///
/// A name depends only on the thing itself, so that an address stays the same whatever else a catalog lists. The letters are for people,
/// and the number after them distinguishes things with the same letters. The script of the search makes the same names.
enum PageName {
  /// The most bytes of the letters.
  static let limit = 60

  static func name(of text: String) -> String {
    let letters = letters(of: text)
    let number = String(hash(of: text), radix: 36)
    return letters.isEmpty ? number : "\(letters)-\(number)"
  }

  /// In lower case, because `A` and `a` are the same for some file systems.
  static func letters(of text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 32)
      default: if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
      }
      if bytes.count == limit { break }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// FNV-1a with 32 bits, over UTF-8.
  private static func hash(of text: String) -> UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}

/// Gives unique names.
struct PageNames {
  private var taken: Set<String>

  /// - Parameter taken: Names that are already in use.
  init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// The name, followed by a number if it is already in use.
  mutating func unique(_ name: String) -> String {
    var (unique, number) = (name, 2)
    while !taken.insert(unique).inserted {
      unique = "\(name)-\(number)"
      number += 1
    }
    return unique
  }
}
