/// What a tree of git has at a path.
struct GitTreeEntry: Equatable {
  /// As git writes it: `100644`.
  var mode: String
  /// The name that git gives its contents.
  var object: String
  /// As the listing has it.
  var path: String

  var isFile: Bool { mode.hasPrefix("100") }
  var isLink: Bool { mode == "120000" }

  /// The entries of what `git ls-tree -z` prints:
  ///
  ///     100644 blob 2c26b46b…	Generated/devrev/devrev.scopes.json
  static func all(in listing: [UInt8]) -> [GitTreeEntry] {
    listing.split(separator: 0).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let facts = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      guard facts.count == 3 else { return nil }
      let path = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
      return GitTreeEntry(mode: String(facts[0]), object: String(facts[2]), path: path)
    }
  }
}
