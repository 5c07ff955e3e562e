/// What the plugin says to its tool.
struct EmitArguments {
  static let usage = "Usage: scopetables-emit CATALOG --table FILE --index FILE [--options FILE]"

  var catalog: String
  var table: String
  var index: String
  /// How the table is to be declared; `nil` if no such file is beside the catalog.
  var options: String?

  /// `nil` if the words say something else than the usage.
  init?(_ words: [String]) {
    var named: [String: String] = [:]
    var catalogs: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if ["--table", "--index", "--options"].contains(word) {
        guard let value = rest.popFirst(), named.updateValue(value, forKey: word) == nil else { return nil }
      } else {
        catalogs.append(word)
      }
    }
    guard catalogs.count == 1, let table = named["--table"], let index = named["--index"] else { return nil }
    self.catalog = catalogs[0]
    self.table = table
    self.index = index
    options = named["--options"]
  }
}
