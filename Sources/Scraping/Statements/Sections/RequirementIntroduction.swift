import ScopeTable

/// The words with which a page comes to a requirement: a label, or a sentence.
///
///     Required scopes: Depends on the object type in the type field:
///     Required scopes: account:read OR account:all
///     Required scopes
///     Requires one of the following OAuth scopes:
///     This endpoint requires the boats_write permission.
///     The caller must have permission scope: boats:read
///     Bot scopes: boats:read                               where the vendor file names the kind of token
struct RequirementIntroduction: Hashable {
  /// What follows the words: the requirement, or nothing where it is below.
  var rest: String
  var dependence: Dependence?
  /// How the words say that the scopes are joined.
  var announced: ScopeExpression.Announced?
  /// Whether a name below may have several words.
  var allowsWords = false
  /// Whether the words are a label, and no sentence.
  var isLabel = false
  /// Whether the scopes that follow are needed in some cases only.
  var isConditional = false
  /// Whether the page does not say whether one or all of what follows is needed, by the vendor file's word.
  var isListed = false
  /// The kinds of token that the label names; empty where it is about all of them.
  var credentials: [String] = []
  /// What the sentence says after the scopes.
  var remark: String?

  /// That a requirement depends on something, and on what.
  struct Dependence: Hashable {
    /// Whether it is the type of an object.
    var isOnType: Bool
    /// The field that the words name: `type` in "the type field".
    var field: String?
  }

  /// `nil` if the line does not lead to a requirement.
  init?(_ text: String, vendor: Vendor) {
    let bare = text.trimmed(of: "*_")
    guard bare.utf8.count <= Self.maximumBytes, !vendor.requirement.isIgnoredLabel(bare) else { return nil }
    let label = RequirementLabel(bare, vendor: vendor) ?? Self.labelWithoutColon(bare, vendor: vendor)
    rest = ""
    if let labelled = CredentialStatement.labelled(bare, vendor: vendor) {
      take(RequirementLabel(rest: labelled.rest, allowsWords: false), vendor: vendor)
      credentials = labelled.kinds
    } else if let listed = RightsLabel.rest(of: bare, labels: vendor.requirement.mayCheckLabels) {
      take(RequirementLabel(rest: listed, allowsWords: true), vendor: vendor)
      isListed = true
    } else if let label {
      take(label, vendor: vendor)
    } else if let label = Self.conditionalLabel(bare) {
      rest = label
      isLabel = true
      isConditional = true
      allowsWords = true
    } else if let sentence = RequirementSentence(bare, vendor: vendor) {
      rest = sentence.names
      announced = sentence.announced
      remark = sentence.remark
      allowsWords = sentence.allowsWords
    } else {
      return nil
    }
  }

  static let maximumBytes = 600

  private mutating func take(_ label: RequirementLabel, vendor: Vendor) {
    let dependence = Dependence(label.rest)
    isLabel = true
    allowsWords = label.allowsWords
    rest = dependence == nil ? label.rest : ""
    self.dependence = dependence
    if let announcement = Announcement(rest, vendor: vendor), announcement.rest.isEmpty {
      announced = announcement.announced
      rest = ""
    } else if rest.hasSuffix(":"), let sentence = RequirementSentence(rest, vendor: vendor), sentence.names.isEmpty {
      announced = sentence.announced
      rest = ""
    }
  }

  /// A label with its requirement after it and no colon between them: `Required scopes account:read`.
  private static func labelWithoutColon(_ text: String, vendor: Vendor) -> RequirementLabel? {
    let lowered = text.lowercased()
    let known = vendor.requirement.labels.filter { $0.contains(" ") && lowered.hasPrefix($0.lowercased() + " ") }
    guard let label = known.max(by: { $0.count < $1.count }) else { return nil }
    let rest = SourceWords.trimmed(text.dropFirst(label.count))
    let isRequirement =
      Dependence(rest) != nil || vendor.requirement.saysAnything(rest) || ScopeShape.isExpression(rest)
    guard isRequirement else { return nil }
    return RequirementLabel(String(text.prefix(label.count)) + ": " + rest, vendor: vendor)
  }

  /// What follows a label of scopes that are not always needed: `Optional permissions`.
  private static func conditionalLabel(_ text: String) -> String? {
    let colon = text.firstIndex(of: ":")
    let label = text[..<(colon ?? text.endIndex)].lowercased()
    let words = label.split(separator: " ")
    guard words.count == 2, ["optional", "conditional", "additional"].contains(words[0]),
      Announcement.nouns.contains(String(words[1]))
    else { return nil }
    return colon.map { SourceWords.trimmed(text[text.index(after: $0)...]) } ?? ""
  }
}

extension RequirementIntroduction {
  /// What a statement below the words means: it is about the kinds of token that the words name, or only lists what may be needed.
  func settled(_ statement: RequirementStatement) -> RequirementStatement {
    var settled = statement
    if isListed {
      switch statement.requirement.kind {
      case .scopes(let alternatives):
        var listed: [String] = []
        for scope in alternatives.joined() where !listed.contains(scope) { listed.append(scope) }
        settled.requirement.kind = .mayCheck(scopes: listed)
        settled.requirement.least = []
        settled.open = nil
      case .mayCheck: settled.open = nil
      default: break
      }
    }
    if case .perCredential = statement.requirement.kind { return settled }
    guard !credentials.isEmpty else { return settled }
    let own = settled.requirement
    settled.requirement = Requirement(
      .perCredential(cases: credentials.map { Requirement.CredentialCase(credential: $0, requirement: own) }))
    return settled
  }
}

extension RequirementIntroduction.Dependence {
  /// `nil` if the words do not begin by saying that something depends.
  init?(_ text: String) {
    guard text.lowercased().hasPrefix("depend") else { return nil }
    let words = text.split(separator: " ").map { word in
      word.filter { !".,:;“”\"'`".contains($0) }
    }
    isOnType = words.contains { $0.lowercased() == "type" || $0.lowercased() == "types" }
    let named = words.indices.dropFirst().first { words[$0].lowercased() == "field" }.map { words[$0 - 1] }
    field = named.flatMap { ["the", "a", "this", "that"].contains($0) || $0.isEmpty ? nil : $0 }
  }
}
