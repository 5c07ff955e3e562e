import TestSupport
import Testing

@testable import ScopeTable

/// The evidence of rows, written and read back.
@Suite struct EvidenceTextTests {
  @Test func theTextReadsLikeAList() {
    let entries: [OperationRecord.Evidence?] = [
      OperationRecord.Evidence(page: "a.html", line: 3, url: "https://acme.test/a"), nil,
      OperationRecord.Evidence(page: "my page.txt", line: 1), OperationRecord.Evidence(page: "a.html", line: 70),
    ]
    #expect(
      EvidenceText.text(of: entries) == """
        page a.html url https://acme.test/a
        page "my page.txt"
        page a.html
        1 3
        -
        2 1
        3 70
        """)
  }

  @Test func everyRowOfARandomListComesBack() {
    var random = SeededRandom()
    for _ in 0..<200 {
      let entries = random.list(1...12) { random -> OperationRecord.Evidence? in
        if random.oneIn(5) { return nil }
        return OperationRecord.Evidence(
          page: random.pick(["a", "b/c.html", "é \"\n"]), line: random.count(1...900),
          url: random.oneIn(2) ? "https://acme.test/\(random.below(3))?x=[y]" : nil)
      }
      let table = TableText(EvidenceText.text(of: entries))
      for (number, entry) in entries.enumerated() {
        #expect(table.withBytes { EvidenceText.evidence(ofRow: number, in: $0) } == entry)
      }
      #expect(table.withBytes { EvidenceText.evidence(ofRow: entries.count, in: $0) } == nil)
    }
  }

  @Test(arguments: ["", "page", "page ", "1 2", "page a\n2 3", "page a\n1 x", "page a\n1 3 4", "page \"a\n1 3"])
  func whatCannotBeReadIsNoEvidence(text: String) {
    #expect(TableText(text).withBytes { EvidenceText.evidence(ofRow: 0, in: $0) } == nil)
  }
}
