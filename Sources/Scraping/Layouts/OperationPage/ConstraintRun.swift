/// A line on which the last constraint of one parameter ran into what follows: another constraint, or the next parameter.
///
///     "red" | "blue"harbour_key*string      values, then a parameter
///     textLength                            a format, then a word whose limit stands on the next line
///     int32The way to go on.                a format, then what is said of a parameter that lost its name
struct ConstraintRun: Hashable {
  /// A part of the line.
  enum Part: Hashable {
    case attribute(ParameterAttribute)
    /// A line that names a parameter.
    case parameter(String)
    /// What is said of a parameter whose name is lost.
    case description(String)
    /// A parameter whose name cannot be told from its type.
    case nameless(String)
    /// The word for a constraint that is on the next line.
    case open(String)
  }

  /// The outcome of reading a line.
  enum Outcome: Hashable {
    case parts([Part])
    /// Several readings fit: the constraint and the name of the next parameter cannot be told apart.
    case ambiguous
    /// The line is none of these.
    case none
  }

  /// Longer lines are prose.
  static let maximumBytes = 400

  /// The parts of a line.
  ///
  /// - Parameters:
  ///   - word: The word on the line above that introduces the constraint; `nil` if the line begins with one, or with a
  ///     constraint that no word introduces.
  ///   - names: What the page's example call sends.
  static func outcome(of text: String, after word: String?, names: Set<String>) -> Outcome {
    guard text.utf8.count <= maximumBytes else { return .none }
    let readings: [[Part]]
    if let word {
      readings = parts(of: text[...], word: word, names: names)
    } else if let (word, rest) = ConstraintWords.introduction(of: text[...]), !rest.isEmpty {
      readings = parts(of: rest, word: word, names: names)
    } else if let (value, rest) = ConstraintWords.quotedValues(in: text[...]) {
      readings = joined(ParameterAttribute(bare: value), tails(of: rest, names: names, isForced: true))
    } else {
      readings = ConstraintWords.limits(in: text[...]).flatMap { value, rest in
        joined(ParameterAttribute(bare: value), tails(of: rest, names: names, isForced: false))
      }
    }
    return decision(readings, names: names)
  }

  /// The parts of a line that begins with a format which no word introduces: `int32order_by?string`.
  static func bareFormat(in text: String, names: Set<String>, canHave: (String) -> Bool) -> Outcome {
    guard text.utf8.count <= maximumBytes else { return .none }
    let readings = ConstraintWords.formats(in: text[...]).filter { ConstraintWords.formats.contains($0.value) }
      .filter { canHave($0.value) }
      .flatMap { value, rest -> [[Part]] in
        guard let first = rest.first, first.isLetter else { return [] }
        return joined(.format(value), tails(of: rest, names: names, isForced: false))
      }
    return decision(readings, names: names)
  }

  private static func decision(_ readings: [[Part]], names: Set<String>) -> Outcome {
    if readings.isEmpty { return .none }
    if readings.count == 1 { return .parts(readings[0]) }
    let told = readings.filter { $0.contains { $0.names(anyOf: names) } }
    return told.count == 1 ? .parts(told[0]) : .ambiguous
  }

  private static func parts(of text: Substring, word: String, names: Set<String>) -> [[Part]] {
    ConstraintWords.values(of: word, in: text).flatMap { value, rest in
      joined(ParameterAttribute("\(word) \(value)"), tails(of: rest, names: names, isForced: word != "Format"))
    }
  }

  private static func joined(_ attribute: ParameterAttribute?, _ tails: [[Part]]) -> [[Part]] {
    guard let attribute else { return [] }
    return tails.map { [.attribute(attribute)] + $0 }
  }

  /// Every reading of what follows a constraint.
  ///
  /// - Parameter isForced: Whether the constraint ends there for certain, so that what follows must be something.
  private static func tails(of text: Substring, names: Set<String>, isForced: Bool) -> [[Part]] {
    if text.isEmpty { return [[]] }
    if let (word, rest) = ConstraintWords.introduction(of: text) {
      if rest.isEmpty { return [[.open(word)]] }
      let more = parts(of: rest, word: word, names: names)
      if !more.isEmpty { return more }
    }
    let words = String(text)
    if let first = text.first, first.isLetter || first == "_" || first == "$" {
      if let line = ParameterLine(words), line.isSure, !line.inferred { return [[.parameter(words)]] }
      if !words.contains(" ") {
        if BareWord(words, names: names).isTold { return [[.parameter(words)]] }
        if isForced { return [[ParameterLine(words)?.inferred == true ? .parameter(words) : .nameless(words)]] }
        if ParameterLine(words)?.inferred == true { return [[.parameter(words)]] }
        return []
      }
      if first.isUppercase { return [[.description(words)]] }
    }
    return []
  }
}

extension ConstraintRun.Part {
  fileprivate func names(anyOf names: Set<String>) -> Bool {
    guard case .parameter(let text) = self else { return false }
    if let line = ParameterLine(text), names.contains(line.name) { return true }
    return BareWord(text, names: names).isTold
  }
}
