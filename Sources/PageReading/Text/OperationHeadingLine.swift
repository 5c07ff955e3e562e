import ScopeTable

/// A line of a text dump that heads an operation: it ends in a method in lower case and a path.
///
///     Create application post /api/http/applications
///     post /api/http/absences
///
/// Pages that show the method as a badge leave it so. A method in capitals begins a row of a table instead.
enum OperationHeadingLine {
  /// How long such a line may be, in bytes.
  static let maximumLength = 400

  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= maximumLength, text.utf8.contains(UInt8(ascii: "/")) else { return false }
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    guard words.count >= 2, let path = words.last, path.first == UInt8(ascii: "/"),
      HTTPMethod(word: words[words.count - 2], spelled: .small) != nil
    else { return false }
    // A sentence that ends in a path ends in its full stop, and one that goes on before it has another mark.
    let title = words.dropLast(2)
    return !".,;:!?)".utf8.contains(path.last ?? 0) && !title.contains { ".;:".utf8.contains($0.last ?? 0) }
  }
}
