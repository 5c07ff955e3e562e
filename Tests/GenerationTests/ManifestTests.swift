import Testing

@testable import Findings
@testable import Generation

@Suite struct ManifestTests {
  @Test func itIsWrittenOneFileALineInOrder() {
    let manifest = Manifest(files: [.init(path: "b/b.md", sha256: "22"), .init(path: "a/a.json", sha256: "11")])
    #expect(
      manifest.json == """
        {
        "formatVersion": 1,
        "files": [
        {"path": "a/a.json", "sha256": "11"},
        {"path": "b/b.md", "sha256": "22"}
        ]
        }

        """)
  }

  @Test func vendorFilesStandBehindTheOutputs() throws {
    let vendors = [
      Manifest.Vendor(provider: "b", path: "Vendors/b.vendor.json", sha256: "22"),
      Manifest.Vendor(provider: "a", path: "../a.vendor.json", sha256: "11"),
    ]
    let manifest = Manifest(files: [.init(path: "a/a.json", sha256: "33")], vendors: vendors)
    #expect(
      manifest.json == """
        {
        "formatVersion": 1,
        "files": [
        {"path": "a/a.json", "sha256": "33"}
        ],
        "vendors": [
        {"provider": "a", "path": "../a.vendor.json", "sha256": "11"},
        {"provider": "b", "path": "Vendors/b.vendor.json", "sha256": "22"}
        ]
        }

        """)
    #expect(try Manifest(json: Array(manifest.json.utf8), path: "manifest.json") == manifest)
  }

  @Test func readingGivesBackWhatWasWritten() throws {
    for files in [[], [Manifest.Entry(path: "b/b.md", sha256: "22"), Manifest.Entry(path: "a/a.json", sha256: "11")]] {
      let manifest = Manifest(files: files)
      #expect(try Manifest(json: Array(manifest.json.utf8), path: "manifest.json") == manifest)
    }
  }

  @Test(arguments: ["../Sources/main.swift", "/etc/passwd", "a/../../b", "", "a//b", "."])
  func aFileOutsideItsFolderIsRefused(path: String) {
    let text = "{\"formatVersion\": 1, \"files\": [{\"path\": \"\(path)\", \"sha256\": \"00\"}]}"
    #expect(throws: InputError.self) { try Manifest(json: Array(text.utf8), path: "manifest.json") }
  }
}
