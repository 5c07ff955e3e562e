/// A start tag, as far as the page depends on it.
struct StartTag {
  var role: Element.Role
  /// The offset of its `<`.
  var offset: Int
  var columns = SpanCount.one
  var rows = SpanCount.one
  /// Why a reader does not see the element, or sees it struck out.
  var leftOut: LeftOutText.Reason?
  /// What an inline element's borders do to the words there.
  var seam = Seam.none
  /// What an image says in place of its picture.
  var alternativeText: [UInt8] = []
}
