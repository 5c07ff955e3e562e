import PageReading

extension String {
  /// The word as it is compared: as a page's text is folded, in lower case.
  var foldedWord: String { TextFold.folded(self).lowercased() }
}
