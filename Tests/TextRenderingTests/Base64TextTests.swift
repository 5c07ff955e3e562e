import Foundation
import Testing
import TextRendering

@Suite struct Base64TextTests {
  /// The vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func isThatOfTheStandard(text: String, encoded: String) {
    #expect(Base64Text.encoded(Array(text.utf8)) == encoded)
  }

  @Test func everyByteComesBack() {
    for count in 250...256 {
      let bytes = (0..<count).map { UInt8($0) }
      #expect(Data(base64Encoded: Base64Text.encoded(bytes)).map(Array.init) == bytes)
    }
  }
}
