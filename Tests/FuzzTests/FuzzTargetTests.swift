import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What random bytes once did stays done: the inputs that `Scripts/fuzz` found, and damaged pieces of what each target reads.
@Suite struct FuzzTargetTests {
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

  /// The beginning of a target, and what `Scripts/fuzz` found.
  private static func inputs(of target: FuzzTarget) throws -> [[UInt8]] {
    let folder = Checkout.url("Tests/Fixtures/fuzz/\(target.rawValue)")
    let found = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    let files = beginnings[target].map { [Checkout.url($0)] } ?? []
    let inputs = try (files + found.sorted { $0.path < $1.path }).map { [UInt8](try Data(contentsOf: $0)) }
    let row = #"GET /a/{id} = perType type (issue -> a:read | b:all, ticket -> none); group A"#
    return target == .notation ? [Array(row.utf8)] + inputs : inputs
  }

  @Test(arguments: FuzzTarget.allCases) func wholeInputsKeepWhatIsPromised(_ target: FuzzTarget) throws {
    let inputs = try Self.inputs(of: target)
    #expect(!inputs.isEmpty)
    for (number, bytes) in inputs.enumerated() {
      #expect(throws: Never.self, "input \(number)") { try target.run(bytes) }
    }
  }

  @Test(arguments: FuzzTarget.allCases) func damagedInputsKeepWhatIsPromised(_ target: FuzzTarget) throws {
    var random = SeededRandom(for: "damagedInputsKeepWhatIsPromised(\(target.rawValue))")
    let bytes = try #require(try Self.inputs(of: target).first)
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
