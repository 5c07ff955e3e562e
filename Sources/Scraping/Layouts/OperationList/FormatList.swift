/// The ways to write a parameter's value: a list below the parameter, up to its attributes.
///
///     application : string in one of the formats
///     id:{id}                                      two formats
///     clientId:{clientId}
///     (Path)                                       what the parameter goes on with
struct FormatList {
  private(set) var lines: ArraySlice<ListLine>
  /// What is to be said where the page does not show the end of the list.
  private(set) var doubt: String?

  private let draft: ParameterDraft
  /// Names of formats from the whole page, for lists whose end nothing shows.
  private let knownNames: Set<String>
  /// How many lines the list of one parameter's formats may take.
  private static let maximumLines = 200

  /// - Parameters:
  ///   - following: Every line after the parameter's own.
  ///   - isField: Whether the parameter is a field of an object.
  init(_ following: ArraySlice<ListLine>, of draft: ParameterDraft, isField: Bool, knownNames: Set<String>) {
    lines = following
    self.draft = draft
    self.knownNames = knownNames
    let end = nestedEnd() ?? (isField ? endAmongFields() : endBeforeLocation())
    lines = following[..<min(end, following.startIndex + Self.maximumLines)]
  }

  // MARK: The end

  /// Where the end is shown by nested lists; `nil` if the formats are in none of their own.
  private func nestedEnd() -> Int? {
    let own = draft.depth ?? -1
    guard let depth = lines.first?.depth, depth > own else { return nil }
    return lines.firstIndex { line in
      if let depth = line.depth { return depth <= own }
      return Self.ends(at: line) || (own < 0 && ArgumentName.split(line.text) != nil)
    } ?? lines.endIndex
  }

  /// The attributes with the parameter's location end the list.
  private mutating func endBeforeLocation() -> Int {
    let end = lines.prefix(Self.maximumLines).firstIndex { line in
      ListLabel(line.text) != nil
        || ParameterTraits(line.text.closingParentheses, expectsType: false)?.location != nil
    }
    if let end, ListLabel(lines[end].text) == nil { return end }
    if draft.traits.location == nil, !lines.isEmpty {
      doubt =
        "The page does not show where the formats of the parameter “\(draft.name ?? "")” end. The lines that follow are read as parameters."
    }
    return lines.startIndex
  }

  /// An object's fields have no location: there, the names of formats that are in other lists show which lines are formats.
  private mutating func endAmongFields() -> Int {
    guard let first = lines.first, !Self.ends(at: first) else { return lines.startIndex }
    guard knownNames.contains(ArgumentName.first(of: first.text)) else {
      if knownNames.isEmpty {
        doubt =
          "The lines below the field “\(draft.name ?? "")” may be formats or fields. They are read as fields."
      }
      return lines.startIndex
    }
    return lines.indices.first { position in
      let text = lines[position].text
      if Self.ends(at: lines[position]) { return true }
      let name = ArgumentName.first(of: text)
      let isNamed = name != text || (position + 1 < lines.endIndex && lines[position + 1].text.hasPrefix(":"))
      return isNamed && !knownNames.contains(name)
    } ?? lines.endIndex
  }

  private static func ends(at line: ListLine) -> Bool {
    ListLabel(line.text) != nil || line.text.hasPrefix("(")
      || ParameterTraits(line.text.closingParentheses, expectsType: false) != nil
  }
}

extension String {
  /// The text with the parenthesis closed that a line break cut off: `(Query) ( Optional , defaults to ""`.
  fileprivate var closingParentheses: String {
    ParameterTraits.openParentheses(in: self) == 1 ? self + ")" : self
  }
}
