/// Spaces at the ends of words.
enum SourceWords {
  /// The text without spaces at either end.
  static func trimmed(_ text: some StringProtocol) -> String {
    let space = UInt8(ascii: " ")
    var bytes = Array(text.utf8)[...]
    while bytes.first == space { bytes = bytes.dropFirst() }
    while bytes.last == space { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// `nil` for the empty text.
  var nilWhereEmpty: String? { isEmpty ? nil : self }
}
