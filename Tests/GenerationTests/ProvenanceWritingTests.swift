import Foundation
import ScopeModel
import TestSupport
import Testing

@testable import Generation

@Suite struct ProvenanceWritingTests {
  @Test func aCommittedFileIsWrittenAsItWasRead() throws {
    let inputs = Checkout.url("Inputs")
    let folders = try FileManager.default.contentsOfDirectory(atPath: inputs.path).sorted()
    let files = folders.map { inputs.appending(path: "\($0)/\(Provenance.fileName)") }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
    #expect(!files.isEmpty)
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      let provenance = try Provenance(json: bytes, path: file.lastPathComponent)
      #expect(provenance.schema != nil)
      #expect(Array(provenance.json.utf8) == bytes, "\(file.path)")
    }
  }

  @Test func whatIsNotThereIsNotWritten() throws {
    let provenance = Provenance(pages: [Provenance.Record(file: "a\"\u{202E}é.txt")])
    #expect(
      provenance.json == """
        {
          "formatVersion": 1,
          "pages": [
            {
              "file": "a\\"\\u202eé.txt"
            }
          ]
        }

        """)
    #expect(try Provenance(json: Array(provenance.json.utf8), path: "p") == provenance)
  }

  @Test(arguments: [true, false]) func howAPageIsTakenIsWrittenAsItWasRead(render: Bool) throws {
    let record = Provenance.Record(file: "a.html", retrieved: "2026-01-01", render: render, browser: "Chromium 142.0")
    let json = Provenance(pages: [record]).json
    #expect(json.contains("      \"render\": \(render),\n      \"browser\": \"Chromium 142.0\"\n"))
    #expect(try Provenance(json: Array(json.utf8), path: "p").pages == [record])
  }

  @Test func aRecordTakesThePlaceOfTheOneOfTheSamePage() {
    let records = ["a", "b", "c"].map { Provenance.Record(file: $0, retrieved: "2026-01-01") }
    let new = Provenance.Record(file: "b", retrieved: "2026-11-20")
    let other = Provenance.Record(file: "d")
    let provenance = Provenance(schema: "s", pages: records)
    #expect(provenance.replacing(new) == Provenance(schema: "s", pages: [records[0], new, records[2]]))
    #expect(provenance.replacing(other).pages == records + [other])
  }
}
