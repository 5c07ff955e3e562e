import Foundation
import Testing

/// The modules import what `Package.swift` declares and `ARCHITECTURE.md` says, no more and no less.
@Suite struct ModuleGraphTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let sources = root.appending(path: "Sources")

  /// The names of the folders of modules in Swift, each with the other modules of the package that its files import.
  static func imports() throws -> [String: Set<String>] {
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
      graph[name] = imported.intersection(names).subtracting(["CLibXML2", "CCMarkGFM"])
    }
    return graph
  }

  /// What the table of the page says, in its order.
  static func documented() throws -> [(module: String, imports: Set<String>)] {
    let page = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
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
    let manifest = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    for (module, imports) in try Self.documented() {
      let start = try #require(
        manifest.firstRange(of: "arget(\n      name: \"\(module)\"")
          ?? manifest.firstRange(of: "arget(name: \"\(module)\""))
      let rest = manifest[start.upperBound...]
      let end = rest.firstRange(of: "swiftSettings")?.lowerBound ?? rest.endIndex
      let declaration = rest[..<end]
      for name in imports { #expect(declaration.contains("\"\(name)\""), "\(module) does not declare \(name)") }
      let declared = declaration.matches(of: #/"([A-Za-z]+)"/#).map { String($0.1) }
      let modules = Set(try Self.imports().keys)
      #expect(Set(declared).intersection(modules).isSubset(of: imports), "\(module) declares more than it imports")
    }
  }
}
