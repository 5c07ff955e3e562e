import Findings
package import JSON

/// What `generate` did to each file of the output folder, for programs; `Schemas/generation.schema.json` describes the keys.
package struct GenerationReport: Hashable, Sendable {
  package static let formatVersion = 1

  /// For each file that the run generated or retired, in the order of the paths. Retired files that do not exist are left out.
  package private(set) var files: [File]
  package var mode: Mode
  /// The output folder as the configuration names it: `Generated`.
  package var folder: String
  /// Whether nothing was written or compared because of errors.
  package private(set) var isRefused: Bool
  private var severities: [Finding.Severity]

  package enum Mode: String, CaseIterable, Sendable {
    case write
    /// Nothing was written.
    case check
  }

  package struct File: Hashable, Sendable {
    /// Relative to the output folder.
    package var path: String
    package var state: State
  }

  package enum State: String, CaseIterable, Sendable {
    /// It was written, because its bytes changed or it was not there.
    case written
    /// It was removed, because it is no longer generated.
    case removed
    /// It is no longer generated, but it was changed by someone else, so it was not removed.
    case kept
    /// With ``Mode/check``: its bytes differ.
    case stale
    /// With ``Mode/check``: it is not there.
    case missing
    /// With ``Mode/check``: it is there but no longer generated.
    case extra
    /// It is up to date.
    case unchanged
  }

  /// Nothing was written or compared: there are errors.
  package init(refused generation: GenerationResult, mode: Mode, folder: String) {
    self.init(mode: mode, folder: folder, generation: generation, states: [:])
    files = []
    isRefused = true
  }

  /// Files were compared.
  package init(_ staleness: Staleness, of generation: GenerationResult, folder: String) {
    var states: [String: State] = [:]
    for path in staleness.stale { states[path] = .stale }
    for path in staleness.missing { states[path] = .missing }
    for path in staleness.extra { states[path] = .extra }
    self.init(mode: .check, folder: folder, generation: generation, states: states)
  }

  /// Files were written.
  ///
  /// - Parameters:
  ///   - kept: Retired files that somebody else changed.
  package init(
    written: [String], removed: [String], kept: [String], of generation: GenerationResult, folder: String
  ) {
    var states: [String: State] = [:]
    for path in written { states[path] = .written }
    for path in removed { states[path] = .removed }
    for path in kept { states[path] = .kept }
    self.init(mode: .write, folder: folder, generation: generation, states: states)
  }

  private init(mode: Mode, folder: String, generation: GenerationResult, states: [String: State]) {
    self.mode = mode
    self.folder = folder
    isRefused = false
    severities = generation.findings.map(\.severity)
    files = generation.files.map { File(path: $0.path, state: states[$0.path] ?? .unchanged) }
    files += generation.retired.compactMap { entry in states[entry.path].map { File(path: entry.path, state: $0) } }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The report: one file per line.
  package var node: JSONNode {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", Self.formatVersion)
    members.add("mode", mode.rawValue)
    members.add("folder", folder)
    members.add("refused", isRefused)
    members.add("counts", .onOneLine(.object(counts)))
    members.add("findings", .onOneLine(.object(findingCounts)))
    members.add("files", .array(files.map { .onOneLine(node(of: $0)) }))
    return .object(members)
  }

  private var counts: [JSONNode.Member] {
    State.allCases.map { state in
      JSONNode.Member(state.rawValue, .number(files.count { $0.state == state }))
    }
  }

  private var findingCounts: [JSONNode.Member] {
    Finding.Severity.allCases.map { severity in
      JSONNode.Member(severity.rawValue, .number(severities.count { $0 == severity }))
    }
  }

  private func node(of file: File) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("path", "\(folder)/\(file.path)")
    members.add("state", file.state.rawValue)
    return .object(members)
  }
}
