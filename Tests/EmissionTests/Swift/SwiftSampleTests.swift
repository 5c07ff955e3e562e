import Foundation
import TestSupport
import Testing

/// The sample of `docs/swift-tables.md`, compiled with two real tables at once; what stands behind `//` is what each line gives.
@Suite struct SwiftSampleTests {
  private struct Line {
    var expression: String
    var value: String

    /// `expression  // value: why`
    init?(_ text: Substring) {
      guard let comment = text.firstRange(of: "  // ") else { return nil }
      expression = String(text[..<comment.lowerBound])
      let words = text[comment.upperBound...]
      value = words.hasPrefix("nil") ? "nil" : String(words)
    }
  }

  private static let tables = ["devrev/Swift/DevRev", "github/Swift/GitHub"]

  private static var tableFiles: [(name: String, text: String)] {
    get throws {
      try tables.flatMap { table in
        try [".swift", ".index.swift"].map { ending in
          let file = Checkout.url("Generated/\(table)\(ending)")
          return (name: file.lastPathComponent, text: try String(contentsOf: file, encoding: .utf8))
        }
      }
    }
  }

  private static func program(_ lines: [Line]) -> (name: String, text: String) {
    let checks = lines.map { "print(\($0.expression) == \($0.value))" }
    return ("main.swift", (["import LeastScopes", "import ScopeTable"] + checks).joined(separator: "\n"))
  }

  @Test func theSampleCompilesAndSaysWhatItGives() throws {
    let text = try String(
      contentsOf: Checkout.url("docs/swift-tables.md"), encoding: .utf8)
    let block = try #require(text.firstRange(of: "```swift\nimport DevRevScopes\n"))
    let sample = text[block.upperBound...].prefix(
      upTo: try #require(text[block.upperBound...].firstRange(of: "\n```")).lowerBound)
    let written = sample.split(separator: "\n").filter { !$0.hasPrefix("import ") }
    let lines = written.compactMap(Line.init)
    #expect(lines.count == written.count, "A line of the sample does not say what it gives.")
    #expect(
      Self.tables.allSatisfy { table in lines.contains { $0.expression.contains(table.split(separator: "/")[2]) } })

    var compiler = try TableCompiler()
    try compiler.compileLibrary("ScopeTable")
    try compiler.compileLibrary("LeastScopes")
    let tables = try Self.tableFiles
    try compiler.compileProgram(tables + [Self.program(lines)])
    let answers = try compiler.runProgram().split(separator: "\n")
    #expect(answers.count == lines.count)
    for (line, answer) in zip(lines, answers) { #expect(answer == "true", "\(line.expression) is not \(line.value)") }

    // A requirement takes the scopes of its provider and no others.
    let foreign = Line(
      "DevRev.requirement(.post, \"/works.create\")?.decision(holding: [GitHub.Scope.userPlanRead])  // nil")
    let failure = #expect(throws: TableCompiler.Failure.self) {
      try compiler.compileProgram(tables + [Self.program([try #require(foreign)])])
    }
    #expect(failure?.output.contains("GitHub.Scope") == true, "\(failure?.output ?? "")")
  }
}
