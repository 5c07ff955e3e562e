/// Names of files for things whose own names may hold anything.
///
///     GET /repos/{owner}/{repo}       get-repos-owner-repo-1x2y3z
///
/// A name is made of the thing alone, so that an address stays the same whatever else a catalog lists. The letters are for people; the
/// number after them tells things apart whose letters are the same. The script that searches makes the same names.
enum PageName {
  /// The most bytes of the letters.
  static let limit = 60

  static func name(of text: String) -> String {
    let letters = letters(of: text)
    let number = String(hash(of: text), radix: 36)
    return letters.isEmpty ? number : "\(letters)-\(number)"
  }

  /// Lower case, because some file systems take `A` and `a` for one.
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

/// Gives names, each once.
struct PageNames {
  private var taken: Set<String>

  /// - Parameter taken: Names that are given already.
  init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// The name, or the name with the first number after it that makes it another one.
  mutating func unique(_ name: String) -> String {
    var (unique, number) = (name, 2)
    while !taken.insert(unique).inserted {
      unique = "\(name)-\(number)"
      number += 1
    }
    return unique
  }
}
