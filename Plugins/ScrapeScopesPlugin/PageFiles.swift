import Foundation
import PackagePlugin

/// The configuration of a target, the pages and vendor files that it names, and the commands that make their tables.
struct PageFiles {
  static let toolName = "scopetables-scrape"
  private static let configurationName = "scopetables.json"

  private let target: String
  /// By path.
  private let configurations: [URL]

  /// - Parameter files: All files of the target.
  init(_ files: [URL], target: String) {
    self.target = target
    configurations = files.filter { $0.lastPathComponent == Self.configurationName }.sorted { $0.path < $1.path }
  }

  /// One command a provider.
  func commands(tool: URL, folder: URL) -> [Command] {
    guard let configuration = configurations.first else {
      Diagnostics.warning(
        "ScrapeScopesPlugin: The target \(target) contains no \(Self.configurationName), so no table is generated. Add one "
          + "that names the provider and its pages, or remove the plugin from the target.")
      return []
    }
    guard configurations.count == 1 else {
      let paths = configurations.map(Self.path).joined(separator: ", ")
      Diagnostics.error("ScrapeScopesPlugin: The target \(target) has several configurations: \(paths). Keep one.")
      return []
    }
    return Self.providers(in: configuration).map { provider in
      command(for: provider, configuration: configuration, tool: tool, folder: folder)
    }
  }

  private func command(for provider: Provider, configuration: URL, tool: URL, folder: URL) -> Command {
    let table = folder.appending(path: "\(provider.id).scopes.swift")
    let index = folder.appending(path: "\(provider.id).scopes.index.swift")
    return .buildCommand(
      displayName: "Reading the pages of \(provider.id) and writing their scope table", executable: tool,
      arguments: [
        Self.path(configuration), "--provider", provider.id, "--table", Self.path(table), "--index", Self.path(index),
      ],
      inputFiles: [configuration] + provider.files, outputFiles: [table, index])
  }

  /// As the system takes it, with spaces and letters of all languages as they are.
  private static func path(_ file: URL) -> String { file.path(percentEncoded: false) }
}

// MARK: - What the build must know of the configuration

extension PageFiles {
  private struct Provider {
    var id: String
    /// The pages, the records of their origin and the vendor file, as far as they are there: the tool says which are missing.
    var files: [URL]
  }

  /// The providers, read without a judgement: where the file is unfit, the tool says it at the line.
  private static func providers(in configuration: URL) -> [Provider] {
    let root = (try? JSONSerialization.jsonObject(with: Data(contentsOf: configuration))) as? [String: Any]
    let elements = root?["providers"] as? [[String: Any]] ?? []
    var ids: Set<String> = []
    let providers = elements.compactMap { element -> Provider? in
      guard let id = element["id"] as? String, ids.insert(id.lowercased()).inserted else { return nil }
      let pages = (element["pages"] as? [[String: Any]] ?? []).compactMap { $0["path"] as? String }
      return Provider(id: id, files: files(of: pages, vendor: element["vendor"] as? String, beside: configuration))
    }
    // One that is not there makes the tool read the file all the same, and say what is wrong with it.
    return providers.isEmpty ? [Provider(id: "unknown", files: [])] : providers
  }

  private static func files(of pages: [String], vendor: String?, beside configuration: URL) -> [URL] {
    let base = configuration.deletingLastPathComponent()
    var files: [URL] = []
    if let vendor = vendor.map({ base.appending(path: $0) }), FileManager.default.fileExists(atPath: path(vendor)) {
      files.append(vendor)
    }
    for page in pages {
      let page = base.appending(path: page)
      for file in [page, page.deletingLastPathComponent().appending(path: "provenance.json")]
      where !files.contains(file) && FileManager.default.fileExists(atPath: path(file)) {
        files.append(file)
      }
    }
    return files
  }
}
