/// Lines such as `GET /boats`, with comments after `#` and empty lines.
enum CallLines {
  static func uses(in text: String, path: String) -> UseList {
    var list = UseList()
    for line in SourceLine.lines(of: text) {
      let words = line.text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      if words.isEmpty || words.hasPrefix("#") || words.hasPrefix("//") && !words.hasPrefix("///") { continue }
      let place = UsePlace(file: path, line: line.number, text: line.shown)
      if let call = CallWords.call(String(words)) {
        list.uses.append(Use(call, at: place))
      } else {
        list.unread.append(UseList.Unread(place, "The line contains no method and path."))
      }
    }
    return list
  }
}
