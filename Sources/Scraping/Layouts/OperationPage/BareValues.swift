import PageReading
import ScopeModel

/// The values of a parameter that are one on a line, or ran into one word, below the words that introduce them.
///
///     Allowed values:
///     sea
///     river
struct BareValues: Hashable {
  private static let introductions = ["Allowed values", "Possible values", "Value in", "One of", "Enum"]

  /// The values; where they may have run together, the words as they stand.
  let attribute: ParameterAttribute
  /// The line of the introduction, then those of the values.
  let lines: [Line]
  /// The first piece after them.
  let end: Int

  /// `nil` if no values are there.
  init?(_ pieces: ArraySlice<PagePiece>, at start: Int, location: Parameter.Location?) {
    guard let head = pieces[start].prose else { return nil }
    let bare = head.text.hasSuffix(":") ? String(head.text.dropLast()) : head.text
    guard Self.introductions.contains(bare) else { return nil }
    var values: [PageLine] = []
    for index in pieces.indices.dropFirst(start + 1 - pieces.startIndex) {
      guard let line = pieces[index].prose, Self.isValue(line.text) else { break }
      let next = index + 1 < pieces.endIndex ? pieces[index + 1].prose : nil
      // The name of the next parameter, with its type below it.
      if let next, TypeBelow(line, next, location: location) != nil { break }
      values.append(line)
    }
    guard let first = values.first else { return nil }
    attribute =
      values.count > 1 ? .allowedValues(values.map(\.text)) : .limit("\(bare): \(first.text)")
    lines = ([head] + values).map { Line(number: $0.number, text: $0.text) }
    end = start + 1 + values.count
  }

  private static func isValue(_ text: String) -> Bool {
    !text.contains(" ") && !text.hasPrefix("\"") && ParameterAttribute(text) == nil
      && PageSections.kind(of: text) == nil
      && ParameterLine(text).map { !$0.isSure } ?? text.utf8.allSatisfy(ScopeShape.isNameByte)
  }
}
