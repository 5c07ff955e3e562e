/// The file that a reference names: `../schemas/tree.yaml#/Tree` in `paths/trees.yaml` is `schemas/tree.yaml`.
struct FileReference {
  /// Relative to the folder of the first document.
  let path: String

  /// - Parameter document: The path of the file with the reference; empty for the first document.
  /// - Returns: `nil` if it does not name a file that may be read: another part of its own file, a network address, or a file outside of
  ///   the first document's folder.
  init?(_ reference: String, from document: String) {
    let file = Self.file(of: reference)
    guard !file.isEmpty, Self.refusal(of: reference, from: document) == nil else { return nil }
    guard let path = Self.joined(Specification.percentDecoded(file.utf8[...]), to: document) else { return nil }
    self.path = path
  }

  /// Why the file is never read; `nil` if it may be.
  static func refusal(of reference: String, from document: String) -> String? {
    let file = file(of: reference)
    if hasScheme(file) || file.hasPrefix("//") { return "nothing is read from the network" }
    if file.hasPrefix("/")
      || (!file.isEmpty && joined(Specification.percentDecoded(file.utf8[...]), to: document) == nil)
    {
      return "it is outside the folder of the first file"
    }
    return nil
  }

  /// What precedes `#`.
  private static func file(of reference: String) -> String { String(reference.prefix { $0 != "#" }) }

  /// `https:`, `file:`, and the letter of a drive.
  private static func hasScheme(_ file: String) -> Bool {
    guard let colon = file.firstIndex(of: ":") else { return false }
    return !file[..<colon].contains("/")
  }

  /// The path without `.` and `..`; `nil` if it leaves the folder.
  private static func joined(_ file: String, to document: String) -> String? {
    var parts = document.split(separator: "/").dropLast().map(String.init)
    for part in file.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// The last part of a path.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
