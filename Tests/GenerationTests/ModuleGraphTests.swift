import Foundation
import TestSupport
import Testing

/// The modules import what `Package.swift` declares and `ARCHITECTURE.md` says, no more and no less.
@Suite struct ModuleGraphTests {
  /// The names of the folders of modules in Swift, each with the other modules of the package that its files import.
  ///
  /// - Parameters:
  ///   - folder: `Sources` or `Tests`.
  ///   - modules: The modules that count; those of the folder itself without it.
  static func imports(in folder: String = "Sources", of modules: Set<String>? = nil) throws -> [String: Set<String>] {
    let sources = Checkout.url(folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    let statement = #/^ *(?:@_exported )?(?:@testable )?(?:public |package )?import (?:[a-z]+ )?([A-Za-z]+)/#
    var graph: [String: Set<String>] = [:]
    for name in names {
      let files = FileManager.default.subpaths(atPath: sources.appending(path: name).path) ?? []
      let swift = files.filter { $0.hasSuffix(".swift") }
      guard !swift.isEmpty else { continue }
      var imported: Set<String> = []
      for file in swift {
        let text = try String(contentsOf: sources.appending(path: "\(name)/\(file)"), encoding: .utf8)
        for line in text.split(separator: "\n") {
          if let match = line.firstMatch(of: statement) { imported.insert(String(match.1)) }
        }
      }
      graph[name] = imported.intersection(modules ?? Set(names)).subtracting(["CLibXML2", "CCMarkGFM"])
    }
    return graph
  }

  /// What the table of the page says, in its order.
  static func documented() throws -> [(module: String, imports: Set<String>)] {
    let page = try Checkout.text("ARCHITECTURE.md")
    let row = #/^\| `([A-Za-z-]+)` \|([^|]*)\|/#
    return page.split(separator: "\n").compactMap { line in
      guard let match = line.firstMatch(of: row) else { return nil }
      let imports = match.2.split { " ,`".contains($0) }.map(String.init)
      return (String(match.1), Set(imports))
    }
  }

  @Test func thePageNamesEveryModuleWithItsImports() throws {
    let graph = try Self.imports()
    let documented = try Self.documented()
    #expect(graph.count > 10, "The sources are not read rightly.")
    #expect(Set(documented.map(\.module)) == Set(graph.keys))
    for (module, imports) in documented {
      #expect(imports == graph[module], "\(module)")
    }
  }

  @Test func noModuleImportsALaterOne() throws {
    var earlier: Set<String> = []
    for (module, imports) in try Self.documented() {
      #expect(
        imports.isSubset(of: earlier), "\(module) imports \(imports.subtracting(earlier).sorted()), which come later")
      earlier.insert(module)
    }
  }

  @Test func thePackageDeclaresWhatIsImported() throws {
    let graph = try Self.imports()
    for (module, imports) in graph { try expectDeclared(imports, by: module, among: Set(graph.keys)) }
  }

  /// SwiftPM compiles a target whose dependency is missing as soon as the dependency happens to be ready, so only a clean build fails, and
  /// not always.
  @Test func testTargetsDeclareWhatTheyImport() throws {
    let helpers: Set = ["FuzzTargets", "TestSupport"]
    let modules = Set(try Self.imports().keys).union(helpers)
    let graph = try Self.imports(in: "Tests", of: modules)
    #expect(graph.count > 10, "The tests are not read rightly.")
    // The package has the target in `Fuzzing` by another name.
    for (target, imports) in graph where target != "Fuzzing" {
      try expectDeclared(imports, by: target, among: modules)
    }
  }

  /// Expects the manifest to declare the imports of a target and no other of the modules.
  private func expectDeclared(_ imports: Set<String>, by target: String, among modules: Set<String>) throws {
    let manifest = try Checkout.text("Package.swift")
    let start = try #require(manifest.firstMatch(of: try Regex("arget\\(\\s*name: \"\(target)\"")), "\(target)")
    let rest = manifest[start.range.upperBound...]
    let end = rest.firstRange(of: "swiftSettings")?.lowerBound ?? rest.endIndex
    let declared = Set(rest[..<end].matches(of: #/"([A-Za-z-]+)"/#).map { String($0.1) }).intersection(modules)
    #expect(imports.subtracting(declared).isEmpty, "\(target) imports modules that it does not declare")
    #expect(declared.subtracting(imports).isEmpty, "\(target) declares more than it imports")
  }
}
