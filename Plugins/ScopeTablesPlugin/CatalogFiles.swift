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

  /// - Parameter files: All files of the target, and the folders that it copies as resources.
  init(_ files: [URL], target: String) {
    self.target = target
    let files = files.flatMap(Self.unfolded)
    catalogs = files.filter { $0.lastPathComponent.hasSuffix(Self.ending) }.sorted { $0.path < $1.path }
    options = Set(files.filter { $0.lastPathComponent.hasSuffix(Self.optionsEnding) })
  }

  /// The package manager names a folder under `resources: [.copy(…)]` alone, and nothing that is in it.
  private static func unfolded(_ file: URL) -> [URL] {
    let isFolder = (try? file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
    guard isFolder, let names = FileManager.default.subpaths(atPath: path(file)) else { return [file] }
    return names.filter { $0.hasSuffix(ending) || $0.hasSuffix(optionsEnding) }.map { file.appending(path: $0) }
  }

  /// One command a catalog. Where a table could not be made, the build is told and there are none.
  func commands(tool: URL, folder: URL) -> [Command] {
    warnOfWhatIsMissing()
    if isAnyNameTaken || isAnyTypeTaken { return [] }
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
        "ScopeTablesPlugin: The target \(target) contains no catalog, so no table is generated. Add a file such as "
          + "devrev\(Self.ending) to it, or remove the plugin from the target.")
    }
    let expected = Set(catalogs.map(Self.options))
    for options in options.subtracting(expected).sorted(by: { $0.path < $1.path }) {
      Diagnostics.warning(
        "ScopeTablesPlugin: \(Self.path(options)) has no matching catalog next to it called "
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
        "ScopeTablesPlugin: \(Self.path(other)) and \(Self.path(catalog)) have the same name (ignoring case), so "
          + "their tables would be the same file. Rename one.")
      isTaken = true
    }
    return isTaken
  }

  /// Two types of one module must not have the same name either. Each is called by its catalog's title, unless the options say
  /// otherwise; what is wrong with a file is for the tool to say.
  private var isAnyTypeTaken: Bool {
    var first: [String: URL] = [:]
    var isTaken = false
    for catalog in catalogs {
      guard let name = typeName(of: catalog) else { continue }
      guard let other = first.updateValue(catalog, forKey: name) else { continue }
      let options = Self.options(of: catalog)
      Diagnostics.error(
        "ScopeTablesPlugin: The tables of \(Self.path(other)) and \(Self.path(catalog)) would both be called \(name). "
          + "Rename one: write {\"formatVersion\": 1, \"swift\": {\"typeName\": \"\(name)2\"}} into "
          + "\(Self.path(options)).")
      isTaken = true
    }
    return isTaken
  }

  private struct Titled: Decodable { var title: String? }
  private struct Named: Decodable {
    struct Swift: Decodable { var typeName: String? }
    var swift: Swift?
  }

  /// The words of the title or of the options, as the tool joins them.
  private func typeName(of catalog: URL) -> String? {
    let options = Self.options(of: catalog)
    let named = self.options.contains(options) ? Self.read(Named.self, from: options)?.swift?.typeName : nil
    guard let words = named ?? Self.read(Titled.self, from: catalog)?.title else { return nil }
    let parts = words.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return parts.isEmpty ? nil : parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func read<Value: Decodable>(_ type: Value.Type, from file: URL) -> Value? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    return try? JSONDecoder().decode(type, from: data)
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
