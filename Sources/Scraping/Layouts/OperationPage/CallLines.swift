import PageReading

/// The lines of an example call, which may bear the numbers of a code sample.
///
///     1curl -X POST https://api.acme.com/boats.create \
///     2 -H "Authorization: <key>" \
///     3 -d '{
///     4 "type": "yacht"
///     5}'
struct CallLines {
  /// The lines without their numbers.
  private(set) var lines: [String] = []

  /// `nil` if no call begins at the piece. Lines that end with a backslash go on, and so does an open quotation.
  init?(from index: Int, in pieces: [PagePiece]) {
    guard let first = pieces[index].line, let start = Self.start(of: first.text) else { return nil }
    var number = start.number
    var isQuoted = false
    for piece in pieces[index...].prefix(ExampleCall.maximumLines) {
      guard let line = piece.line else { break }
      var text = line.text[...]
      if let own = number {
        if text.hasPrefix(String(own)) { text = text.dropFirst(String(own).count).drop { $0 == " " } }
        number = own + 1
      }
      lines.append(String(text))
      if text.count(where: { $0 == "'" }) % 2 == 1 { isQuoted.toggle() }
      if !isQuoted, !text.hasSuffix("\\") { break }
    }
  }

  /// Whether a line begins a call.
  static func begin(_ text: String) -> Bool { start(of: text) != nil }

  /// How a call begins: with the number of its line, or without one.
  private struct Start {
    var number: Int?
  }

  private static func start(of text: String) -> Start? {
    if text.hasPrefix("curl ") { return Start() }
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count), text.dropFirst(digits.count).drop(while: { $0 == " " }).hasPrefix("curl ")
    else { return nil }
    return Start(number: Int(digits))
  }
}
