import Findings
import Testing

@Suite struct InputErrorTests {
  @Test func anErrorOfAFileNamesIt() {
    let error = InputError(id: "not-utf8", "Not UTF-8.", path: "a.txt", line: 3, column: 5)
    #expect(error.findings == [Finding(.error, id: "not-utf8", "Not UTF-8.", page: "a.txt", line: 3, column: 5)])
    #expect(error.first == error.findings[0])
  }

  @Test func anErrorOfNoFileHasNoPage() {
    #expect(InputError(id: "a", "A.", path: "").first.page == nil)
  }

  @Test func anErrorWithoutFindingsStillSaysSomething() {
    #expect(InputError([]).first == Finding(.error, id: "unreadable-file", "The file cannot be read."))
  }
}
