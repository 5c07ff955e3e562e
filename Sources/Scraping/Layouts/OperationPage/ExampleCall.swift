import ScopeTable
import TextRendering

/// An example call of a command line: `curl -X POST "https://api.acme.com/works.list" -d '{}'`.
///
/// Options are those of curl's manual page, https://curl.se/docs/manpage.html.
struct ExampleCall: Hashable {
  /// How many lines of one call are looked at.
  static let maximumLines = 40

  var method: HTTPMethod
  /// Without scheme, host and query.
  var path: String
  /// The call up to its address.
  var words: String
  /// The names of the parameters that it sends.
  var names: Set<String> = []

  /// `nil` if the lines hold no address, or an unknown method.
  init?(_ lines: [String]) {
    var method: String?
    var sendsData = false
    var path: String?
    var words: [Substring] = []
    var previous: Substring = ""
    for line in lines {
      for word in line.split(separator: " ") {
        if path == nil { words.append(word) }
        let bare = Self.unquoted(word)
        if previous == "-X" || previous == "--request" {
          method = String(bare)
        } else if word.hasPrefix("--request=") {
          method = String(Self.unquoted(word.dropFirst("--request=".count)))
        } else if word.hasPrefix("-X"), word.count > 2 {
          method = String(Self.unquoted(word.dropFirst(2)))
        } else if Self.sendsData(word) {
          sendsData = true
        } else if path == nil, let found = Self.path(ofURL: bare) {
          path = found
          names.formUnion(CallNames.query(of: bare))
        }
        previous = word
      }
    }
    guard let path else { return nil }
    if let method {
      guard let known = HTTPMethod(anyCase: method) else { return nil }
      self.method = known
    } else {
      self.method = sendsData ? .post : .get
    }
    self.path = path
    self.words = words.joined(separator: " ")
    names.formUnion(CallNames.data(of: lines.joined(separator: "\n")))
  }

  private static func sendsData(_ word: Substring) -> Bool {
    word == "-d" || word == "-F" || word.hasPrefix("--data") || word == "--json" || word == "--form"
  }

  private static func unquoted(_ word: Substring) -> Substring {
    let inner = word.drop { $0 == "\"" || $0 == "'" }
    guard let last = inner.lastIndex(where: { $0 != "\"" && $0 != "'" }) else { return "" }
    return inner[...last]
  }

  /// The path of an address, without query and fragment; `nil` if the text is not an address with a path.
  static func path(ofURL text: Substring) -> String? {
    guard WebAddress.begins(text) else { return nil }
    let host = text.drop { $0 != "/" }.dropFirst(2)
    let path = host.drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
    return path.count > 1 ? String(path) : nil
  }
}
