/// A web server's log in the common or the combined format of Apache and nginx:
///
///     203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET /v1/boats/7?full=1 HTTP/1.1" 200 2326
///     203.0.113.7 - ann [10/Oct/2026:13:55:36 +0000] "POST /boats HTTP/2.0" 201 20 "-" "curl/8.5"
///
/// Each request counts once, at its first line.
enum AccessLog {
  static func uses(in text: String, path: String) -> UseList {
    var list = UseList()
    var seen: Set<Call> = []
    for line in SourceLine.lines(of: text) where !line.text.allSatisfy(\.isWhitespace) {
      let place = UsePlace(file: path, line: line.number, text: line.shown)
      guard let request = request(in: line.text) else {
        list.unread.append(UseList.Unread(place, "This line is not a request from an access log."))
        continue
      }
      guard let method = CallWords.method(request.method) else {
        list.unread.append(UseList.Unread(place, "No operation uses the method \(request.method)."))
        continue
      }
      let call = Call(method: method, address: request.address)
      if seen.insert(call).inserted { list.uses.append(Use(call, at: place)) }
    }
    return list
  }

  /// The request line in a line of the log; `nil` if there is none.
  static func request(in line: Substring) -> (method: String, address: String)? {
    // The date precedes the request. Everything after it may contain whatever a client sent.
    guard let date = line.firstIndex(of: "["), let end = line[date...].firstIndex(of: "]"),
      let quote = line[end...].firstIndex(of: "\""), line[end...][..<quote].dropFirst().allSatisfy(\.isWhitespace)
    else { return nil }
    let rest = line[line.index(after: quote)...]
    let words = rest.prefix { $0 != "\"" }.split(separator: " ")
    guard words.count >= 2, words.count <= 3, words.count == 2 || words[2].hasPrefix("HTTP/"),
      words[0].allSatisfy({ $0.isASCII && $0.isLetter })
    else { return nil }
    return (String(words[0]), String(words[1]))
  }
}
