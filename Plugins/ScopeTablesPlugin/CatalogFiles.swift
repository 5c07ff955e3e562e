import Foundation
import PackagePlugin

/// The catalogs of a target, and the commands that make their tables.
struct CatalogFiles {
  static let toolName = "scopetables-emit"
  private static let ending = ".scopes.json"
  private static let optionsEnding = ".scopes.options.json"

  let target: String
  /// By path, so that the build does not depend on the order in which a disk lists its files.
  private let catalogs: [URL]
  private let options: Set<URL>

  /// - Parameter files: All files of the target.
  init(_ files: [URL], target: String) {
    self.target = target
    catalogs = files.filter { $0.lastPathComponent.hasSuffix(Self.ending) }.sorted { $0.path < $1.path }
    options = Set(files.filter { $0.lastPathComponent.hasSuffix(Self.optionsEnding) })
  }

  /// One command a catalog. Where a table could not be made, the build is told and there are none.
  func commands(tool: URL, folder: URL) -> [Command] {
    warnOfWhatIsMissing()
    if isAnyNameTaken { return [] }
    return catalogs.map { command(for: $0, tool: tool, folder: folder) }
  }

  private func command(for catalog: URL, tool: URL, folder: URL) -> Command {
    let stem = Self.stem(of: catalog)
    let table = folder.appending(path: "\(stem).scopes.swift")
    let index = folder.appending(path: "\(stem).scopes.index.swift")
    var inputs = [catalog]
    var arguments = [Self.path(catalog), "--table", Self.path(table), "--index", Self.path(index)]
    let options = Self.options(of: catalog)
    if self.options.contains(options) {
      inputs.append(options)
      arguments += ["--options", Self.path(options)]
    }
    return .buildCommand(
      displayName: "Writing the scope table of \(catalog.lastPathComponent)", executable: tool, arguments: arguments,
      inputFiles: inputs, outputFiles: [table, index])
  }

  private func warnOfWhatIsMissing() {
    if catalogs.isEmpty {
      Diagnostics.warning(
        "ScopeTablesPlugin: the target \(target) holds no catalog, so no table is made. Put a file such as "
          + "devrev\(Self.ending) into it, or take the plugin from the target.")
    }
    let expected = Set(catalogs.map(Self.options))
    for options in options.subtracting(expected).sorted(by: { $0.path < $1.path }) {
      Diagnostics.warning(
        "ScopeTablesPlugin: \(Self.path(options)) has no catalog beside it that is called "
          + "\(Self.stem(of: options, ending: Self.optionsEnding))\(Self.ending), so it is not read.")
    }
  }

  /// Two files of one module must not have the same name, and some disks know no letter case.
  private var isAnyNameTaken: Bool {
    var first: [String: URL] = [:]
    var isTaken = false
    for catalog in catalogs {
      let name = Self.stem(of: catalog).precomposedStringWithCanonicalMapping.lowercased()
      guard let other = first.updateValue(catalog, forKey: name) else { continue }
      Diagnostics.error(
        "ScopeTablesPlugin: \(Self.path(other)) and \(Self.path(catalog)) have the same name (letter case ignored), so "
          + "their tables would be the same file. Rename one.")
      isTaken = true
    }
    return isTaken
  }

  /// `devrev` of `devrev.scopes.json`.
  private static func stem(of file: URL, ending: String = ending) -> String {
    String(file.lastPathComponent.dropLast(ending.count))
  }

  private static func options(of catalog: URL) -> URL {
    catalog.deletingLastPathComponent().appending(path: stem(of: catalog) + optionsEnding)
  }

  /// As the system takes it, with spaces and letters of all languages as they are.
  private static func path(_ file: URL) -> String { file.path(percentEncoded: false) }
}
