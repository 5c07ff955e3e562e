import PageReading
import ScopeModel

/// A parameter as far as its lines say what it is; what the page leaves unsaid is added at the end.
struct ParameterDraft: Hashable {
  /// Where its name stands.
  var place: Entry.Place
  /// `nil` if the page lost it.
  var name: String?
  var traits: ParameterTraits
  /// Where its section says that it stands.
  var sectionLocation: Parameter.Location?
  var description: [String] = []
  var deprecationNote: String?
  /// The depth of the list in which it stands; `nil` outside of lists.
  var depth: Int?

  /// The line of its name, from 1.
  var line: Int { place.line }

  /// Whether its value can be written in several ways that the page lists below it.
  var isPicker: Bool { traits.type?.hasSuffix("in one of the formats") == true }

  var location: Parameter.Location? { traits.location ?? sectionLocation }

  /// Adds attributes that are on a line of their own. False where one of them is there already: then the line is another
  /// parameter's, whose name is lost.
  mutating func add(_ attributes: ParameterTraits) -> Bool {
    guard attributes.location == nil || traits.location == nil, attributes.format == nil || traits.format == nil,
      !attributes.saysPresence || !traits.saysPresence
    else { return false }
    traits.format = attributes.format ?? traits.format
    traits.location = attributes.location ?? traits.location
    traits.isOptional = traits.isOptional || attributes.isOptional
    traits.isRequired = traits.isRequired || attributes.isRequired
    traits.isNullable = traits.isNullable || attributes.isNullable
    traits.isDeprecated = traits.isDeprecated || attributes.isDeprecated
    traits.defaultValue = attributes.defaultValue ?? traits.defaultValue
    traits.unknown += attributes.unknown
    return true
  }

  /// The parameter, with what the page's habits say where its own lines say nothing.
  func parameter(habits: MarkingHabits) -> Parameter {
    let isRequired: Bool? =
      if traits.isRequired {
        true
      } else if traits.isOptional || traits.defaultValue != nil {
        false
      } else if location == .path {
        true
      } else {
        habits.unmarkedAreRequired
      }
    return Parameter(
      name: name, location: location, type: traits.type, format: traits.format, required: isRequired,
      nullable: traits.isNullable ? true : habits.unmarkedAreNullable, defaultValue: traits.defaultValue,
      description: description.isEmpty ? nil : description.joined(separator: " "),
      deprecated: deprecationNote.map(Deprecation.init(words:)) ?? (traits.isDeprecated ? Deprecation() : nil))
  }
}

/// What a page marks on its parameters. A page that marks only what is optional means the rest to be required, and the other way
/// round; one that marks neither, or both, says nothing of the rest.
struct MarkingHabits: Hashable {
  private var marksOptional = false
  private var marksRequired = false
  private var marksNullable = false

  init(_ drafts: some Sequence<ParameterDraft>) {
    for draft in drafts {
      marksOptional = marksOptional || draft.traits.isOptional
      marksRequired = marksRequired || draft.traits.isRequired
      marksNullable = marksNullable || draft.traits.isNullable
    }
  }

  /// `nil` if the page does not say.
  var unmarkedAreRequired: Bool? { marksOptional == marksRequired ? nil : marksOptional }
  /// `nil` if the page does not say.
  var unmarkedAreNullable: Bool? { marksNullable ? false : nil }
}

extension Deprecation {
  /// The words that say so, with the date or version behind "since": `Deprecated since 2021-09-02: use another method.`
  init(words: String) {
    var since: String?
    let parts = words.split(separator: " ")
    let isSince: (Substring) -> Bool = { ["since", "(since"].contains($0.lowercased()) }
    if let index = parts.firstIndex(where: isSince), index <= 2, index + 1 < parts.count {
      var word = parts[index + 1]
      while let last = word.last, ":.,;)".contains(last) { word.removeLast() }
      if word.contains(where: \.isNumber) { since = String(word) }
    }
    self.init(since: since, note: words)
  }

  /// Whether a line says that what is above it is deprecated.
  static func isSaid(by text: String) -> Bool {
    guard text.lowercased().hasPrefix("deprecated") else { return false }
    guard let next = text.dropFirst("deprecated".count).first else { return true }
    return " :.,(".contains(next)
  }
}
