/// A text that is equal to a text of the same bytes alone, and comes in the order of its bytes (UTF-8).
///
/// Swift calls two strings equal that differ only in normalisation, `é` as one scalar and as two. To a server, a file
/// and a key of JSON they are different, and an order that calls them equal is not total.
package struct ExactText: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: ExactText, right: ExactText) -> Bool {
    let (left, right) = (left.text.utf8, right.text.utf8)
    guard left.count == right.count else { return false }
    // On the bytes as they lie: through the views of two strings the same comparison takes several times as long.
    let areEqual = left.withContiguousStorageIfAvailable { left in
      right.withContiguousStorageIfAvailable { right in left.elementsEqual(right) }
    }
    return (areEqual ?? nil) ?? left.elementsEqual(right)
  }

  package static func < (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    // In one piece: a hash of each byte by itself takes many times as long.
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
