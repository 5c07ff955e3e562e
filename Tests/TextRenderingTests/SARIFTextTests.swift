import Testing
import TextRendering

@Suite struct SARIFTextTests {
  @Test(arguments: [
    ("GET /works/{id}", "GET /works/{id}"), ("/a/{0}/{12}", "/a/{{0}}/{{12}}"), ("{", "{"), ("{1", "{1"), ("{}", "{}"),
    ("[a] and [b]", "[a] and [b]"), ("[a](1)", "\\[a\\](1)"), ("\\[a](1){2}", "\\\\\\[a\\](1){{2}}"), ("a\\b", "a\\b"),
    ("", ""),
  ])
  func textIsNeitherLinkNorPlaceholder(text: String, message: String) {
    #expect(SARIFText.message(text) == message)
  }

  @Test(arguments: [
    ("Inputs/a b.txt", "Inputs/a%20b.txt"), ("a:b/c?d#e%", "a%3Ab/c%3Fd%23e%25"), ("é\n", "%C3%A9%0A"),
    ("/tmp/a b", "file:///tmp/a%20b"), ("../a~b_c-d.html", "../a~b_c-d.html"), ("", ""),
  ])
  func pathsAreReferences(path: String, reference: String) {
    #expect(URIText.reference(toFile: path) == reference)
  }
}
