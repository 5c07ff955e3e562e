public import TextRendering

/// What `generate --check` prints: each file that is not up to date, with a short unified diff.
///
/// ```
/// stale: Generated/devrev/devrev.md
/// --- Generated/devrev/devrev.md
/// +++ Generated/devrev/devrev.md
/// @@ -12,1 +12,1 @@
/// -| POST | `/works.create` | `ticket:all` | |
/// +| POST | `/works.create` | `ticket:write` | |
/// missing: Generated/devrev/devrev.csv
/// ```
///
/// A line of a diff begins with a space, `+`, `-`, `@` or `…`, so it cannot be mistaken for a file of the list.
public struct StalenessReport: Sendable {
  /// The most lines of all diffs together. The list of files is always complete.
  public var diffLineLimit: Int
  public var diff: UnifiedDiff

  public init(diffLineLimit: Int = 200, diff: UnifiedDiff = UnifiedDiff()) {
    self.diffLineLimit = diffLineLimit
    self.diff = diff
  }

  /// The report's lines, each safe for a terminal.
  ///
  /// - Parameters:
  ///   - existing: The bytes of the files that exist, by path in the output folder.
  ///   - folder: What precedes each path, with a final `/`: `Generated/`.
  public func lines(
    of staleness: Staleness, generation: GenerationResult, existing: [String: [UInt8]], folder: String
  ) -> [String] {
    var made: [String: [UInt8]] = [:]
    for file in generation.files { made[file.path] = file.bytes }
    var lines: [String] = []
    var room = diffLineLimit
    var isCut = false
    for (word, paths) in [("stale", staleness.stale), ("missing", staleness.missing), ("extra", staleness.extra)] {
      for path in paths {
        let shown = folder + path
        lines.append(TerminalText.line("\(word): \(shown)"))
        let diff = diffLines(base: existing[path], revision: made[path], shown: shown)
        if diff.count <= room {
          lines += diff
          room -= diff.count
        } else {
          room = 0
          isCut = true
        }
      }
    }
    if isCut { lines.append("… further diffs are omitted: the limit is \(diffLineLimit) lines") }
    return lines
  }

  /// - Parameters:
  ///   - base: `nil` if the file is missing.
  ///   - revision: `nil` if the file is no longer generated.
  private func diffLines(base: [UInt8]?, revision: [UInt8]?, shown: String) -> [String] {
    let changes = diff.lines(from: base ?? [], to: revision ?? [])
    let nothing = "/dev/null"
    return [
      "--- " + TerminalText.line(base == nil ? nothing : shown),
      "+++ " + TerminalText.line(revision == nil ? nothing : shown),
    ] + changes
  }
}
