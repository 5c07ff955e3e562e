import Testing
import TextRendering

@Suite struct WorkflowCommandTextTests {
  @Test(arguments: [
    ("a:b,c", "a:b,c", "a%3Ab%2Cc"), ("100%", "100%25", "100%25"), ("%0A", "%250A", "%250A"),
    ("a\r\nb", "a%0D%0Ab", "a%0D%0Ab"), ("::error::a", "::error::a", "%3A%3Aerror%3A%3Aa"),
    ("\u{1B}[31m", "\\u{1b}[31m", "\\u{1b}[31m"), ("é", "é", "é"), ("", "", ""),
  ])
  func nothingEndsTheLineOrTheProperty(text: String, data: String, property: String) {
    #expect(WorkflowCommandText.data(text) == data)
    #expect(WorkflowCommandText.property(text) == property)
  }

  @Test func commandsAreOnOneLine() {
    let command = WorkflowCommandText.command("error", [("file", "a,b:c.txt"), ("line", "3")], "d\n::e")
    #expect(command == "::error file=a%2Cb%3Ac.txt,line=3::d%0A::e")
    #expect(WorkflowCommandText.command("notice", [], "a") == "::notice::a")
  }
}
