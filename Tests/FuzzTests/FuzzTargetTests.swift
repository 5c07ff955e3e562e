import Foundation
import FuzzTargets
import TestRandomness
import Testing

/// What random bytes once did stays done: the inputs that `Scripts/fuzz` found, and damaged pieces of what each target reads.
@Suite struct FuzzTargetTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A small input for each target that it reads to the end.
  static let beginnings: [FuzzTarget: String] = [
    .html: "Examples/Pages/harbour.html",
    .text: "Tests/Fixtures/shapes/r13-labelled-scope-line.txt",
    .markdown: "Tests/Fixtures/shapes/r20-markdown-section-action-scope-table.txt",
    .vendor: "Sources/Scraping/Vendors/devrev.vendor.json",
    .catalog: "Generated/space/space.scopes.json",
    .openAPI: "Generated/space/space.openapi.json",
    .settings: "scopetables.json",
  ]

  @Test(arguments: FuzzTarget.allCases) func whatWasFoundStaysMended(_ target: FuzzTarget) throws {
    let folder = Self.root.appending(path: "Tests/Fixtures/fuzz/\(target.rawValue)")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    for file in files.sorted(by: { $0.path < $1.path }) {
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(throws: Never.self, "\(file.lastPathComponent)") { try target.run(bytes) }
    }
  }

  @Test(arguments: FuzzTarget.allCases) func damagedInputsKeepWhatIsPromised(_ target: FuzzTarget) throws {
    var random = SeededRandom(for: "damagedInputsKeepWhatIsPromised(\(target.rawValue))")
    let beginning = try Self.beginnings[target].map { [UInt8](try Data(contentsOf: Self.root.appending(path: $0))) }
    let bytes =
      beginning ?? Array(#"GET /a/{id} = perType type (issue -> a:read | b:all, ticket -> none); group A"#.utf8)
    #expect(throws: Never.self) { try target.run(bytes) }
    // Large files take a while where nothing is optimised.
    let rounds = min(200, max(10, 200_000 / bytes.count))
    for _ in 0..<rounds {
      let damaged = Self.damaged(bytes, by: &random)
      #expect(throws: Never.self, "\(String(decoding: damaged, as: UTF8.self))") { try target.run(damaged) }
    }
  }

  /// A few bytes changed, a piece cut out, or a piece put in twice.
  private static func damaged(_ bytes: [UInt8], by random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(3) {
      let start = random.below(bytes.count)
      let piece = start..<min(bytes.count, start + 1 + random.below(60))
      switch random.below(3) {
      case 0: bytes[start] = UInt8(random.below(256))
      case 1: bytes.insert(contentsOf: bytes[piece], at: random.below(bytes.count))
      default: if piece.count < bytes.count { bytes.removeSubrange(piece) }
      }
    }
    return bytes
  }
}
