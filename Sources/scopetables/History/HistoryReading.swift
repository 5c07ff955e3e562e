import Findings
import ScopeModel
import Site
import TextRendering

/// Reads catalogs out of the commits of git, for a time line.
struct HistoryReading {
  /// The catalogs as they are on the disk.
  let catalogs: [NamedCatalog]
  /// How many commits are read, the newest of them.
  let limit: Int

  struct Result {
    var history: CatalogHistory
    /// What a person should know of it.
    var findings: [Finding]
  }

  /// - Throws: ``InputError`` if git has no history of the catalogs. A version that cannot be read is a finding.
  func history() throws(InputError) -> Result {
    let git = try GitHistory(of: catalogs.map(\.path))
    let all = try git.commits()
    let read = all.prefix(limit)
    var history = CatalogHistory(origin: all.last?.id ?? "", leftOut: all.count - read.count)
    var findings: [Finding] = []
    if all.count > read.count {
      findings.append(
        Finding(
          .note, id: "history-cut",
          "\(all.count) commits touched the catalogs, and the newest \(read.count) are read. Raise --history-limit to read more."
        ))
    }
    // The contents of each file that were read last: most commits change one of many.
    var last = [(entry: GitTreeEntry, outcome: Outcome)?](repeating: nil, count: catalogs.count)
    for commit in read.reversed() {
      var version = CatalogVersion(commit: commit, catalogs: [])
      let entries = try git.entries(of: commit.id)
      for (index, file) in git.files.enumerated() {
        guard let entry = entries[ExactText(file.path)] else {
          last[index] = nil
          continue
        }
        if last[index]?.entry != entry {
          last[index] = (entry, try outcome(of: entry, in: git, place: "git:\(commit.shortID):\(file.path)"))
        }
        switch last[index]?.outcome {
        case .catalog(let catalog)?: version.catalogs.append(catalog)
        case .unread(let finding)?:
          version.unread.append(CatalogVersion.Unread(provider: catalogs[index].catalog.provider, finding: finding))
          findings.append(
            Finding(
              .warning, id: "unread-version", "The catalog cannot be read in this version: \(finding.message)",
              page: "git:\(commit.shortID):\(file.path)", line: finding.line, column: finding.column))
        case nil: break
        }
      }
      history.add(version)
    }
    for (index, outcome) in last.enumerated() {
      if case .catalog(catalogs[index].catalog)? = outcome?.outcome { continue }
      findings.append(
        Finding(
          .note, id: "uncommitted-catalog",
          "This catalog differs from the one that was committed last. The history ends with that commit.",
          page: catalogs[index].path))
    }
    return Result(history: history, findings: findings)
  }

  private enum Outcome {
    case catalog(Catalog)
    case unread(Finding)
  }

  private func outcome(of entry: GitTreeEntry, in git: GitHistory, place: String) throws(InputError) -> Outcome {
    guard entry.isFile else {
      return .unread(Finding(.error, id: "unread-version", "It is a symbolic link and no file.", page: place))
    }
    let bytes = try git.contents(of: entry)
    if let message = LFSPointer.message(for: bytes) {
      return .unread(Finding(.error, id: "lfs-pointer", message, page: place))
    }
    do throws(InputError) {
      return .catalog(try CatalogFile.catalog(bytes, path: place))
    } catch {
      return .unread(error.first)
    }
  }
}
