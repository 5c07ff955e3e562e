import PageReading
import Testing

@Suite("Files that a page includes")
struct IncludedPagesTests {
  @Test(arguments: [
    ("oars.md", "boats/oars.md", "boats"), ("parts/oars.md", "boats/parts/oars.md", "boats"),
    ("./oars.md", "boats/oars.md", "boats"),
    ("../includes/permissions/list.md", "boats/../includes/permissions/list.md", "boats/../includes"),
  ])
  func filesBesideThePage(include: String, path: String, folder: String) throws {
    let place = try #require(IncludePath(include, from: "boats/list.md"))
    #expect(place.path == path)
    #expect(place.folder == folder)
  }

  @Test(arguments: [
    "../keys.md", "../../includes/keys.md", "../includes/../keys.md", "parts/../../keys.md", "/etc/keys.md",
    "..\\keys.md",
    "https://example.test/keys.md", "keys.txt", "../includes", "~/keys.md", "a//b.md", "%2e%2e/keys.md", "",
    "../other/keys.md",
  ])
  func nothingElseIsReached(include: String) {
    #expect(IncludePath(include, from: "boats/list.md") == nil)
  }

  @Test(arguments: [
    ("[!INCLUDE [list](../includes/list.md)]", "../includes/list.md"), ("[!include[ list ](list.md)]", "list.md"),
  ])
  func linesThatInclude(line: String, path: String) {
    #expect(IncludeLine(line)?.path == path)
  }

  @Test(arguments: [
    "[!NOTE]", "See [!INCLUDE [list](list.md)]", "[!INCLUDE [list](list.md)] and more", "[!INCLUDE list]",
  ])
  func linesThatDoNot(line: String) {
    #expect(IncludeLine(line) == nil)
  }

  @Test func aFileStandsWhereItIsIncluded() throws {
    let text = "# Boats\n\n[!INCLUDE [list](list.md)]\n\nGET /boats\n\n[!INCLUDE [lost](lost.md)]\n"
    var reader = PageReader()
    reader.includes = { path, page in
      page == "boats.md" && path == "list.md" ? Array("Two lines\n\n|Type|Scope|\n|--|--|\n|a|boats:read|\n".utf8) : nil
    }
    let page = try reader.read(Array(text.utf8), path: "boats.md")
    #expect(page.blocks.map(\.line) == [1, 3, 3, 5, 7])
    let offsets = page.blocks.map(\.place.offset)
    #expect(offsets == offsets.sorted())
    #expect(Set(offsets).count == offsets.count)
    #expect(try PageReader().read(Array(text.utf8), path: "boats.md").blocks.count == 4)
  }
}
