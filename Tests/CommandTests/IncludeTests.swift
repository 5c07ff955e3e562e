import Foundation
import Testing

/// Files that a Markdown page includes are read where they lie beside it, and nowhere else.
@Suite("Included files")
struct IncludeTests {
  static let table = """
    |Permission type|Least privileged permissions|Higher privileged permissions|
    |:--|:--|:--|
    |Application|Boats.Read.All|Boats.ReadWrite.All|

    """

  static func page(_ include: String) -> String {
    "# List boats\n\n## Permissions\n\n[!INCLUDE [permissions-table](\(include))]\n\n## HTTP request\n\n```http\nGET /boats\n```\n"
  }

  private static func scrape(_ include: String, file: String, link: String? = nil) throws -> (String, String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "include-\(UUID().uuidString)")
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
    }
    let path = folder.appending(path: file)
    for directory in [folder.appending(path: "api"), path.deletingLastPathComponent()] {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }
    try Data(table.utf8).write(to: path)
    if let link {
      try FileManager.default.createSymbolicLink(at: folder.appending(path: link), withDestinationURL: path)
    }
    let page = folder.appending(path: "api/list.md")
    try Data(Self.page(include).utf8).write(to: page)
    let run = try CommandRun(["scrape", "api/list.md", "--provider", "acme"], in: folder)
    return (run.output, run.messages)
  }

  @Test(arguments: [
    ("../includes/permissions/list.md", "includes/permissions/list.md"), ("parts/list.md", "api/parts/list.md"),
  ])
  func beside(include: String, file: String) throws {
    let (output, errors) = try Self.scrape(include, file: file)
    #expect(output.contains(#"[["Boats.Read.All"], ["Boats.ReadWrite.All"]]"#))
    #expect(!errors.contains("error:"))
  }

  @Test(arguments: [
    ("../other/list.md", "other/list.md", nil), ("../list.md", "list.md", nil),
    ("list2.md", "secret/list.md", "api/list2.md" as String?),
  ])
  func outside(include: String, file: String, link: String?) throws {
    let (output, errors) = try Self.scrape(include, file: file, link: link)
    #expect(!output.contains("Boats.Read.All"))
    #expect(errors.contains("[include-not-read]"))
  }
}
