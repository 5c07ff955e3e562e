import Hashing
import Testing

@Suite("Hexadecimal digits") struct HexadecimalDigitsTests {
  @Test(
    arguments: [
      ("0123456789abcdef", 16, true), ("09af", 4, true), ("", 0, true), ("09af", 3, false), ("09af", 5, false),
      ("", 1, false),
      // The neighbours of the digits, and what other programs take for digits.
      ("/", 1, false), (":", 1, false), ("`", 1, false), ("g", 1, false), ("A", 1, false), ("F", 1, false),
      ("0x", 2, false), (" a", 2, false), ("a\n", 2, false),
      // A text is counted in bytes: neither digits of other scripts nor marks on a letter pass.
      ("٣", 1, false), ("٣", 2, false), ("１", 3, false), ("e\u{301}", 1, false), ("e\u{301}", 3, false),
    ] as [(String, Int, Bool)])
  func digits(text: String, count: Int, areAll: Bool) {
    #expect(HexadecimalDigits.areAll(of: text, count: count) == areAll)
  }

  static let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func hashes() {
    #expect(SHA256.isHash(Self.hash))
    #expect(SHA256.isHash(SHA256.hexadecimal(of: [])))
    #expect(!SHA256.isHash(""))
    #expect(!SHA256.isHash(String(Self.hash.dropLast())))
    #expect(!SHA256.isHash(Self.hash + "0"))
    #expect(!SHA256.isHash(Self.hash.uppercased()))
    #expect(!SHA256.isHash("g" + Self.hash.dropFirst()))
  }
}
