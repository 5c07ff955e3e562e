import JSON

extension Provenance {
  /// The file's contents, in the form in which people write it: indented by two spaces, with one key per line.
  ///
  /// Reading a file of this form and writing it again changes nothing.
  public var json: String {
    var root: [JSONNode.Member] = []
    root.add(ProvenanceReader.RootKey.schema.rawValue, schema)
    root.add(ProvenanceReader.RootKey.formatVersion.rawValue, 1)
    root.add(ProvenanceReader.RootKey.pages.rawValue, JSONNode.array(pages.map(\.node)))
    return JSONNode.object(root).document
  }
}

extension Provenance.Record {
  fileprivate var node: JSONNode {
    typealias Key = ProvenanceReader.PageKey
    var members: [JSONNode.Member] = []
    members.add(Key.file.rawValue, file)
    members.add(Key.url.rawValue, url)
    members.add(Key.retrieved.rawValue, retrieved)
    members.add(Key.render.rawValue, render)
    members.add(Key.browser.rawValue, browser)
    members.add(Key.original.rawValue, original)
    members.add(Key.condensed.rawValue, condensed)
    return .object(members)
  }
}
