import Testing

@testable import Site

@Suite struct FrontCodingTests {
  @Test func textsComeBack() {
    let texts = ["/boats", "/boats/{id}", "/books", "", "😀a", "😃a", "😃", "e\u{301}", "é"]
    let coding = FrontCoding(texts)
    var last: [UInt16] = []
    let read = zip(coding.shared, coding.rests).map { shared, rest in
      last = Array(last.prefix(shared)) + Array(rest.utf16)
      return String(decoding: last, as: UTF16.self)
    }
    #expect(read.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    #expect(coding.shared[1] == 6)
  }
}
