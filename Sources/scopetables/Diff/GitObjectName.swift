/// A file or folder in a version that git keeps: `git:main:Inputs`, `git:HEAD~1:Inputs/devrev/scope-reference.txt`.
struct GitObjectName: Equatable {
  /// A commit, a branch, a tag: whatever git understands.
  var revision: String
  /// From the current folder; empty for all of it.
  var path: String

  static let prefix = "git:"

  /// `nil` if the name does not begin with `git:`. A file of such a name is written `./git:…`.
  init?(_ name: String) {
    guard name.hasPrefix(Self.prefix) else { return nil }
    let rest = name.dropFirst(Self.prefix.count)
    let colon = rest.firstIndex(of: ":") ?? rest.endIndex
    revision = String(rest[..<colon])
    path = colon == rest.endIndex ? "" : String(rest[rest.index(after: colon)...])
    while path.hasPrefix("./") { path.removeFirst(2) }
    while path.hasSuffix("/") { path.removeLast() }
    if path == "." { path = "" }
  }
}
