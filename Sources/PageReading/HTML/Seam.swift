/// What the borders of an inline element do to words that touch there without white space.
///
/// Badges, pills and anchors are apart from the word beside them by their looks alone: `/trees<span class="badge">beta</span>`.
/// Next to punctuation nothing is parted, because names are put together so: `/users/<em>id</em>`.
enum Seam: Hashable, Sendable {
  /// Nothing, unless the element has a class.
  case none
  /// Sets two words apart, and the sign of a link from whatever it follows.
  case word
  /// Sets words apart from a whole word that is emphasised; letters inside of one are not.
  case emphasis
  /// As `word`, and two such elements beside each other are two words. Inside of it nothing is parted: highlighting is made of
  /// elements with classes.
  case code
  /// Text above the line: the number of a footnote, or something that stands apart.
  case raised
}
