/// A change in words, as the cells of a table in HTML. Names of pages are closed off and escaped.
package struct HTMLChangeCells {
  /// The sentence.
  package let message: String
  /// What the base says, the words marked that went; `nil` if it says nothing.
  package let before: String?
  /// What the revision says, the words marked that came; `nil` if it says nothing.
  package let after: String?

  package init(_ change: DriftChange) {
    let difference = change.wordDifference
    message = HTMLWords.message(change.message)
    before = difference.map { HTMLWords.marked($0.base, tag: "del") } ?? change.before.map(HTMLWords.code)
    after = difference.map { HTMLWords.marked($0.revision, tag: "ins") } ?? change.after.map(HTMLWords.code)
  }
}
