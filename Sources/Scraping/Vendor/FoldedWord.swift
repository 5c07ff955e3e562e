extension String {
  /// The word as it is compared: in lower case, with single spaces and none at either end.
  var foldedWord: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
