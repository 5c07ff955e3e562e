import PageReading
import ScopeModel

/// A parameter whose name is on one line and whose type on the next.
///
///     colour                     colour            name
///     stringOptional             string            required String. The name of the boat
struct TypeBelow: Hashable {
  var parameter: Parameter
  /// Whether the page leaves open whether the parameter may be left out.
  var isOpen: Bool

  /// Types that pages write beside those of JSON Schema, in lower case.
  private static let types: Set<String> = ParameterLine.types.union([
    "hash", "text", "timestamp", "list", "map", "decimal", "long", "url", "uri", "strings", "integers",
  ])
  private static let typeBeginnings = ["array of ", "list of ", "map of ", "map from ", "set of ", "optional "]

  /// `nil` if the first line is not a name alone, or the second does not begin with a type.
  init?(_ name: PageLine, _ next: PageLine, location: Parameter.Location?) {
    let word = name.text
    guard !word.contains(" "), let line = ParameterLine(word, isTerm: true), line.name == word, line.type == nil,
      ParameterAttribute(word) == nil, PageSections.kind(of: word) == nil, !SiteWords.isOne(word)
    else { return nil }
    guard let below = Self.flagged(next.text) ?? Self.sentence(next.text) ?? Self.type(next.text) else { return nil }
    parameter = below
    parameter.name = word
    parameter.location = location
    isOpen = parameter.required == nil
  }

  /// A type that ran into a flag: `stringOptional`, `"yacht"Required`, `integerOptionalDefaults to 50`.
  private static func flagged(_ text: String) -> Parameter? {
    for (flag, required) in [("Required", true), ("Optional", false)] {
      guard let range = text.firstRange(of: flag), range.lowerBound > text.startIndex else { continue }
      let type = String(text[..<range.lowerBound].reversed().drop { " ,·(".contains($0) }.reversed())
      let rest = text[range.upperBound...]
      guard !type.isEmpty, rest.first?.isLowercase != true else { continue }
      var parameter = Parameter(required: required)
      if case .allowedValues(let values)? = ParameterAttribute(bare: type), type.hasPrefix("\"") {
        parameter.allowedValues = values
      } else if isTypePhrase(type) || !type.contains(" ") && type.utf8.allSatisfy(isTypeByte) {
        parameter.type = type
      } else {
        continue
      }
      describe(&parameter, rest)
      return parameter
    }
    return nil
  }

  /// What follows a flag: `Defaults to 50`, `>=1<=100Defaults to 50`, or a limit alone.
  private static func describe(_ parameter: inout Parameter, _ rest: Substring) {
    var limit = SourceWords.trimmed(rest.drop { $0 == ")" })
    for word in ["Defaults to ", "Default: ", "Default "] {
      guard let range = limit.firstRange(of: word) else { continue }
      let value = SourceWords.trimmed(limit[range.upperBound...])
      guard !value.contains(" "), !value.isEmpty else { continue }
      parameter.defaultValue = value
      limit = SourceWords.trimmed(limit[..<range.lowerBound])
      break
    }
    if !limit.isEmpty { parameter.describe(limit) }
  }

  /// `required String. The name of the boat`, `String. Why.`, `Array of String. …`
  private static func sentence(_ text: String) -> Parameter? {
    var parameter = Parameter()
    var rest = text[...]
    let first = text.prefix { $0.isLetter }
    if ["required", "optional"].contains(first.lowercased()) {
      parameter.required = first.lowercased() == "required"
      rest = text.dropFirst(first.count).drop { " .,:-–—".contains($0) }
    }
    let stop =
      rest.firstRange(of: ". ")?.lowerBound ?? (rest.hasSuffix(".") ? rest.index(before: rest.endIndex) : rest.endIndex)
    let type = String(rest[..<stop])
    guard isTypePhrase(type), parameter.required != nil || stop < rest.endIndex else { return nil }
    parameter.type = type
    let words = SourceWords.trimmed(rest[stop...].drop { $0 == "." })
    if !words.isEmpty { parameter.describe(words) }
    return parameter
  }

  /// A type alone.
  private static func type(_ text: String) -> Parameter? {
    isTypePhrase(text) && !text.hasSuffix(".") ? Parameter(type: text) : nil
  }

  /// A known type, or one that is made of others: `list of strings`, `array<string>`, `string[]`.
  private static func isTypePhrase(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard !lowered.isEmpty, lowered.split(separator: " ").count <= 6 else { return false }
    if types.contains(lowered) { return true }
    if typeBeginnings.contains(where: { lowered.hasPrefix($0) }) {
      return lowered.utf8.allSatisfy { isTypeByte($0) || $0 == UInt8(ascii: " ") }
    }
    return !lowered.contains(" ") && ParameterLine.isType(text, atLeast: .known)
  }

  private static func isTypeByte(_ byte: UInt8) -> Bool {
    ScopeShape.isNameByte(byte) || "<>[]|,".utf8.contains(byte)
  }
}
