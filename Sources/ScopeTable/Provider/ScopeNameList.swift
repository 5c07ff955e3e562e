/// The scopes of a provider as a generated file holds them: one name a line, by name.
public struct ScopeNameList: Sendable {
  /// The names in their order.
  public let names: [String]

  /// - Parameter text: One name a line, bare or between quotation marks as in a requirement's notation. A line that
  ///   cannot be read gives the line as it is.
  public init(_ text: String) {
    names = text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      var cursor = NotationCursor(ArraySlice(line))
      guard let name = cursor.word(), cursor.isAtEnd else { return String(decoding: line, as: UTF8.self) }
      return name
    }
  }

  /// The text of a list of names.
  public static func text(of names: [String]) -> String {
    names.map { NotationWord.written($0) }.joined(separator: "\n")
  }

  /// The name of a case; empty where a list edited by hand has fewer names than there are cases.
  func name(at number: Int) -> String { names.indices.contains(number) ? names[number] : "" }

  /// The place of a name, spelled exactly so.
  package func number(of name: String) -> Int? {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].utf8.lexicographicallyPrecedes(name.utf8) { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].utf8.elementsEqual(name.utf8) ? low : nil
  }
}
