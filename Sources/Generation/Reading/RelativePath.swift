/// The rules for paths in a configuration, a provenance file or a manifest. They are written with `/` on every system, and
/// are relative to the folder that the kind of file determines.
enum RelativePath {
  /// The longest path, in bytes.
  static let maximumBytes = 1024

  /// What is wrong with a path, as the end of a sentence; `nil` if nothing is.
  ///
  /// - Parameter mayLeave: Whether `..` may lead out of the folder. Pages may be elsewhere, but outputs must not.
  static func fault(in path: String, mayLeave: Bool) -> String? {
    if path.isEmpty { return "is empty" }
    if path.utf8.count > maximumBytes { return "is longer than \(maximumBytes) bytes" }
    if path.hasPrefix("/") || path.hasPrefix("~") || hasDrive(path) {
      return "is an absolute path; make it relative to this file's folder"
    }
    if path.contains("\\") { return "contains a backslash; write / between folders" }
    if path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      return "contains a control character"
    }
    for component in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch component {
      case "": return "has an empty part; write a single / between folders and none at the end"
      case ".": return "has a redundant part “.”; remove it"
      case ".." where !mayLeave: return "leads outside the folder with “..”"
      default: continue
      }
    }
    return nil
  }

  /// The folder of a path with its final `/`; empty for a path without a folder.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// The part after the last `/`.
  static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  private static func hasDrive(_ path: String) -> Bool {
    let start = Array(path.utf8.prefix(2))
    guard start.count == 2, start[1] == UInt8(ascii: ":") else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(start[0] & ~0x20)
  }
}
