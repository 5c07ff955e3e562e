import Findings
import Testing

@Suite struct FindingOrderTests {
  /// Each comes before all that follow it.
  static let ordered = [
    Finding(.note, id: "z", "z"),
    Finding(.error, id: "a", "a", page: "a.txt"),
    Finding(.note, id: "a", "a", page: "a.txt"),
    Finding(.error, id: "a", "a", page: "a.txt", line: 2),
    Finding(.note, id: "a", "a", page: "a.txt", line: 2, column: 1),
    Finding(.error, id: "a", "a", page: "a.txt", line: 2, column: 10),
    Finding(.warning, id: "a", "a", page: "a.txt", line: 2, column: 10),
    Finding(.warning, id: "b", "a", page: "a.txt", line: 2, column: 10),
    Finding(.warning, id: "b", "b", page: "a.txt", line: 2, column: 10),
    Finding(.warning, id: "b", "b", page: "a.txt", line: 2, column: 10, reason: ""),
    Finding(.warning, id: "b", "b", page: "a.txt", line: 2, column: 10, reason: "example"),
    Finding(.error, id: "a", "a", page: "a.txt", line: 10),
    Finding(.error, id: "a", "a", page: "b.txt", line: 1),
  ]

  @Test func theOrderIsTotal() {
    for (index, finding) in Self.ordered.enumerated() {
      for (other, later) in Self.ordered.enumerated() {
        #expect(Finding.inOrder(finding, later) == (index < other), "\(index), \(other)")
      }
    }
  }

  /// Two spellings of one letter are two texts, on every system.
  @Test func textsAreComparedByTheirBytes() {
    let composed = Finding(.error, id: "a", "\u{E9}")
    let decomposed = Finding(.error, id: "a", "e\u{301}")
    #expect(Finding.inOrder(decomposed, composed))
    #expect(!Finding.inOrder(composed, decomposed))
  }
}
