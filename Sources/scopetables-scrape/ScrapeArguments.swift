/// What the plugin says to its tool.
struct ScrapeArguments {
  static let usage = "Usage: scopetables-scrape CONFIGURATION --provider ID --table FILE --index FILE"

  var configuration: String
  var provider: String
  var table: String
  var index: String

  /// `nil` if the words say something else than the usage.
  init?(_ words: [String]) {
    guard words.count == 7 else { return nil }
    var named: [String: String] = [:]
    for place in [1, 3, 5] { named[words[place]] = words[place + 1] }
    guard let provider = named["--provider"], let table = named["--table"], let index = named["--index"] else {
      return nil
    }
    configuration = words[0]
    self.provider = provider
    self.table = table
    self.index = index
  }
}
