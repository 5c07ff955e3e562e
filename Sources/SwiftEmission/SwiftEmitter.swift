public import ScopeModel
import ScopeTable
import TextRendering

/// Writes a catalog as a Swift table that uses the module `ScopeTable`.
///
/// `Swift/DevRev.swift` is for people: one line per operation, one line per scope. `Swift/DevRev.index.swift` is an index of the lines
/// and is not meant to be read.
public struct SwiftEmitter: Sendable {
  public var options: EmissionOptions.Swift

  public init(options: EmissionOptions.Swift = EmissionOptions.Swift()) {
    self.options = options
  }

  /// The two files, and what they cannot express of the catalog.
  public func emit(_ catalog: Catalog) -> EmittedFiles {
    let typeName = Self.typeName(options.typeName ?? catalog.title)
    let rows = SwiftTableRows(catalog)
    let scopes = SwiftScopeNames(catalog)
    let index = TableIndexWriter.index(of: rows.indexed, rowsByteCount: rows.byteCount)
    let table = header(catalog) + declaration(catalog, typeName, rows, scopes) + [""]
    let evidence = options.withEvidence ? SwiftTableEvidence.text(of: rows, catalog) : nil
    let indexFile = header(catalog) + self.index(typeName, index, evidence, scopes) + [""]
    return EmittedFiles(
      files: [
        EmittedFiles.File(path: "Swift/\(typeName).swift", text: table.joined(separator: "\n")),
        EmittedFiles.File(path: "Swift/\(typeName).index.swift", text: indexFile.joined(separator: "\n")),
      ],
      omissions: rows.omissions + scopes.clashes)
  }

  /// Names that the generated code uses for something else.
  private static let takenTypeNames: Set<String> = ["Protocol", "Scope", "ScopeTable", "Self", "Swift", "Type"]

  /// A title as the name of a type.
  package static func typeName(_ words: String) -> String {
    let name = SwiftIdentifier.upperCamel(words, fallback: "Provider")
    return takenTypeNames.contains(name) || SwiftIdentifier.isKeyword(name) ? name + "Provider" : name
  }

  /// `public ` and so on; `internal` is written too, although it is Swift's default.
  private var access: String { options.accessLevel.rawValue + " " }

  /// The import in an `internal` table has no access level, like those in the target's other files: if one import of a module says
  /// `internal`, the compiler rejects those that say nothing.
  private var importAccess: String { options.accessLevel == .internal ? "" : access }

  private func header(_ catalog: Catalog) -> [String] {
    var lines = options.headerComment.map(SwiftComment.line)
    lines.append(SwiftComment.line("Written by ScopeTables from the catalog of \(catalog.title). Do not edit."))
    lines.append("\(importAccess)import ScopeTable")
    return lines + [""]
  }

  private func declaration(
    _ catalog: Catalog, _ typeName: String, _ rows: SwiftTableRows, _ scopes: SwiftScopeNames
  ) -> [String] {
    documentation(catalog)
      + [
        "\(access)enum \(typeName): ScopeTable.ProviderTable {",
        "  \(access)static let table = ScopeTable.OperationTable(",
        "    rows: rows, index: index, coversSubresources: \(options.subresourcesSource != nil)"
          + (options.withEvidence ? ", evidence: evidence)" : ")"),
        "",
        "  /// One line per operation, as read by `ScopeTable.OperationRow`.",
        "  private static var rows: Swift.StaticString {",
        SwiftLiteral.multiline(rows.text),
        "  }",
      ] + inclusions(catalog) + ["}", ""] + scopeType(typeName, scopes)
  }

  /// What the vendor says about scopes that include others; empty if it says nothing.
  private func inclusions(_ catalog: Catalog) -> [String] {
    if catalog.inclusions.isEmpty { return [] }
    return [
      "",
      "  /// One line per scope that includes others: the scope, what it includes, and where the vendor says so.",
      "  \(access)static let inclusions = ScopeTable.ScopeInclusionList(",
      SwiftLiteral.multiline(ScopeInclusionList.text(of: catalog.inclusions)),
      "  )",
    ]
  }

  private func documentation(_ catalog: Catalog) -> [String] {
    var lines = ["What each operation of \(catalog.title) requires."]
    if let version = catalog.apiVersion { lines += ["", "API version: \(version)"] }
    if !catalog.pages.isEmpty { lines += ["", "Read from:"] }
    for page in catalog.pages {
      let retrieved = page.retrieved.map { ", retrieved \($0)" } ?? ""
      lines.append("- \(page.url ?? page.path)\(retrieved)")
    }
    if let source = options.subresourcesSource { lines += ["", "Paths below a listed path are covered: \(source)"] }
    return lines.map(SwiftComment.documentation)
  }

  private func scopeType(_ typeName: String, _ scopes: SwiftScopeNames) -> [String] {
    let cases = scopes.scopes.map { scope in
      "    case \(SwiftIdentifier.declared(scope.identifier))  \(SwiftComment.line(scope.name))"
    }
    return [
      "extension \(typeName) {",
      "  /// The scopes named on the pages, each with its raw value.",
      "  \(access)enum Scope: ScopeTable.ScopeName {",
    ] + cases + ["  }", "}"]
  }

  private func index(
    _ typeName: String, _ index: String, _ evidence: String?, _ scopes: SwiftScopeNames
  ) -> [String] {
    [
      "extension \(typeName) {",
      "  /// The index of the table's rows.",
      "  static var index: Swift.StaticString {",
      SwiftLiteral.multiline(index),
      "  }",
    ] + (evidence.map(self.evidence) ?? []) + [
      "}",
      "",
      "extension \(typeName).Scope {",
      "  /// The raw values, in the order of the cases.",
      "  \(access)static let names = ScopeTable.ScopeNameList(",
      SwiftLiteral.multiline(ScopeNameList.text(of: scopes.scopes.map(\.name))),
      "  )",
      "}",
    ]
  }

  private func evidence(_ text: String) -> [String] {
    [
      "",
      "  /// The evidence for each row, in the order of the rows.",
      "  static var evidence: Swift.StaticString {",
      SwiftLiteral.multiline(text),
      "  }",
    ]
  }
}
