import PageReading

/// Splits a path from the versions that ran into its last word: `/rest/task/{version}/entities1.02.0latest`.
///
/// A list of versions begins where the last word's letters end. A digit may belong to the word all the same (`oauth2`), so
/// that two readings can fit.
enum VersionsInPath {
  /// The outcome of reading the word.
  enum Outcome: Hashable {
    /// The path, and its versions as they stand.
    case parted(path: String, versions: String)
    /// Two paths fit.
    case open(String, String)
    /// No versions ran into it.
    case none
  }

  /// - Parameter goOn: Whether a comma and more versions follow the path.
  static func outcome(of path: String, goOn: Bool) -> Outcome {
    guard path.lowercased().contains("{version}"), let slash = path.lastIndex(of: "/") else { return .none }
    let word = path[path.index(after: slash)...]
    guard word.utf8.count <= VersionList.maximumBytes else { return .none }
    var readings: [(path: String, versions: String)] = []
    for index in word.indices where index > word.startIndex && mayEnd(word[..<index]) {
      let versions = String(word[index...])
      // A single number, or “latest” alone, may as well be a part of the word.
      if versions != "latest", isList(versions) { readings.append((String(path[..<index]), versions)) }
    }
    guard let first = readings.first else {
      return word.hasSuffix("latest") && word != "latest" ? .open(String(path.dropLast("latest".count)), path) : .none
    }
    if readings.count > 1 { return .open(first.path, readings[1].path) }
    guard first.versions.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return .parted(path: first.path, versions: first.versions)
    }
    return goOn || first.versions.utf8.count > 1 ? .open(first.path, path) : .none
  }

  private static func isList(_ text: String) -> Bool {
    switch VersionList.outcome(of: text) {
    case .versions, .open: true
    case .unfit: false
    }
  }

  /// Whether a path's last word may end so: with a letter or a brace, or with digits after one.
  private static func mayEnd(_ word: Substring) -> Bool {
    word.reversed().first { !$0.isNumber }.map { $0 == "}" || $0.isLetter } ?? false
  }
}
