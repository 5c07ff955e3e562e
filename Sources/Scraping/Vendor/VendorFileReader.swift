package import Findings
import JSON
import ScopeModel
import ScopeTable
import Settings

extension VendorFile {
  /// What a file says, with its questions answered or open.
  ///
  /// - Parameter path: How the file is called in messages.
  /// - Throws: ``InputError`` with everything that is wrong with the file, each finding at its line and column.
  package static func read(json bytes: [UInt8], path: String) throws(InputError) -> VendorFile {
    let (document, fields) = try FieldReader.open(bytes, path: path)
    var reader = VendorFileReader(fields: fields)
    return try reader.file(document)
  }
}

/// Makes a ``VendorFile`` of a file's JSON, and collects everything that is wrong with it.
struct VendorFileReader {
  var fields: FieldReader
  var file = VendorFile(id: "")
  /// By class, the lists in which words stand, by the word, folded.
  private var places: [WordClass: [String: WordListKey]] = [:]
  /// What joiners mean in the file and by its answers.
  private var joiners: [String: Joiner] = [:]

  init(fields: FieldReader) {
    self.fields = fields
  }

  mutating func file(_ document: JSONValue) throws(InputError) -> VendorFile {
    let root = fields.members(
      of: document, name: "The vendor file", keys: VendorFile.RootKey.self, required: VendorFile.requiredRootKeys)
    guard let root else { throw InputError(fields.findings) }
    file.schema = fields.text(root[.schema], name: "“$schema”")
    fields.formatVersion(root[.formatVersion])
    if let id = vendorID(root[.id]) { file.id = id }
    file.title = fields.text(root[.title], name: "“title”")
    file.layout = fields.word(root[.layout], name: "“layout”", of: LayoutName.self)
    words(root[.signatures], to: .signatures)
    columns(root[.columns])
    credentials(root[.credentials])
    requirement(root[.requirement])
    scopes(root[.scopes])
    permissions(root[.permissions])
    scopeFirst(root[.scopeFirst])
    types(root[.types])
    operations(root[.operations])
    sections(root[.sections])
    manifests(root[.manifests])
    questions(root[.open])
    if !fields.findings.isEmpty { throw InputError(fields.findings) }
    return file
  }

  private mutating func vendorID(_ node: JSONValue?) -> String? {
    guard let node, let id = fields.text(node, name: "“id”") else { return nil }
    guard NamePattern.providerID.matches(id) else {
      fields.note(
        "wrong-value",
        "The vendor's id “\(id)” cannot be used as a folder name. Use lower-case letters, digits and hyphens, beginning with a "
          + "letter, at most \(NamePattern.maximumLength) characters.", at: node)
      return nil
    }
    return id
  }
}

// MARK: - Words

extension VendorFileReader {
  /// Reads a list of words into the file.
  mutating func words(_ node: JSONValue?, to key: WordListKey) {
    guard let elements = fields.elements(of: node, name: "“\(key.path)”") else { return }
    for element in elements {
      if key.allowsEmptyText, element.content == .string("") {
        add("", to: key, at: element)
      } else if let word = fields.text(element, name: "A word in “\(key.path)”") {
        add(word, to: key, at: element)
      }
    }
  }

  mutating func add(_ word: String, to key: WordListKey, at node: JSONValue) {
    if check(word, in: key, at: node) { file.add(word, to: key) }
  }

  /// Whether a word may be in a list; notes a fault where another list gives the word another meaning.
  @discardableResult mutating func check(_ word: String, in key: WordListKey, at node: JSONValue) -> Bool {
    let folded = word.foldedWord
    if folded.isEmpty, !word.isEmpty {
      fields.note("wrong-value", "A word in “\(key.path)” is blank. Remove it.", at: node)
      return false
    }
    for wordClass in key.classes {
      let other = places[wordClass, default: [:]].updateValue(key, forKey: folded)
      // One column, or one label, may be about several kinds of token.
      guard let other, other != key, other.credential == nil || key.credential == nil else { continue }
      fields.note(
        "conflicting-word",
        "“\(word)” cannot be in both “\(key.path)” and “\(other.path)”. Remove it from one of them.",
        at: node)
      return false
    }
    return true
  }

  /// Reads a text that must hold placeholders.
  mutating func pattern(_ node: JSONValue?, name: String, placeholders: [String]) -> String? {
    guard let node, let text = fields.text(node, name: name) else { return nil }
    return hold(text, name: name, placeholders: placeholders, at: node) ? text : nil
  }

  /// Reads a list of texts that must hold placeholders.
  mutating func patterns(_ node: JSONValue?, to key: WordListKey, placeholders: [String]) {
    let name = "A pattern in “\(key.path)”"
    for element in fields.elements(of: node, name: "“\(key.path)”") ?? [] {
      if let text = pattern(element, name: name, placeholders: placeholders) { add(text, to: key, at: element) }
    }
  }

  private mutating func hold(_ text: String, name: String, placeholders: [String], at node: JSONValue) -> Bool {
    let missing = placeholders.filter { placeholder in text.ranges(of: placeholder).count != 1 }
    if missing.isEmpty { return true }
    fields.note("wrong-value", "\(name) must contain \(missing.joined(separator: " and ")) exactly once.", at: node)
    return false
  }
}

// MARK: - Columns and kinds of token

extension VendorFileReader {
  private mutating func columns(_ node: JSONValue?) {
    guard let node,
      let found = fields.members(of: node, name: "“columns”", keys: VendorFile.ColumnKey.self, required: [])
    else { return }
    for key in VendorFile.ColumnKey.allCases where key != .fact { words(found[key], to: .column(key)) }
    for member in fields.namedMembers(of: found[.fact], name: "“columns.fact”") ?? [] {
      guard isName(member, of: "“columns.fact”") else { continue }
      file.facts.append(member.name)
      words(member.value, to: .fact(member.name))
    }
  }

  private mutating func credentials(_ node: JSONValue?) {
    for member in fields.namedMembers(of: node, name: "“credentials”") ?? [] {
      guard isName(member, of: "“credentials”") else { continue }
      file.credentials.append(member.name)
      let found = fields.members(
        of: member.value, name: "“credentials.\(member.name)”", keys: VendorFile.CredentialKey.self, required: [])
      guard let found else { continue }
      for key in VendorFile.CredentialKey.allCases { words(found[key], to: .credential(member.name, key)) }
    }
  }

  /// Whether a key that the file's writer chose can name anything.
  mutating func isName(_ member: JSONValue.Member, of object: String) -> Bool {
    // The name becomes a line of the outputs, so that a line break would tear them.
    let name = JSONValue(.string(member.name), offset: member.offset)
    return fields.text(name, name: "A name in \(object)") != nil
  }
}

// MARK: - Requirements

extension VendorFileReader {
  private mutating func requirement(_ node: JSONValue?) {
    guard let node,
      let found = fields.members(of: node, name: "“requirement”", keys: VendorFile.RequirementKey.self, required: [])
    else { return }
    for key in VendorFile.RequirementKey.lists { words(found[key], to: .requirement(key)) }
    for member in fields.namedMembers(of: found[.joiners], name: "“requirement.joiners”") ?? [] {
      let name = "The meaning of the joiner “\(member.name)”"
      guard let joiner = fields.word(member.value, name: name, of: Joiner.self) else { continue }
      if let mark = checkJoiner(member.name, joiner, at: member.offset) { file.joiners[mark] = joiner }
    }
    file.least = fields.word(found[.least], name: "“requirement.least”", of: VendorFile.Least.self)
    for element in fields.elements(of: found[.conditions], name: "“requirement.conditions”") ?? [] {
      let members = fields.members(
        of: element, name: "A condition", keys: VendorFile.ConditionKey.self,
        required: VendorFile.requiredConditionKeys)
      let effect = fields.word(members?[.effect], name: "“effect”", of: Condition.Effect.self)
      guard let beginning = fields.text(members?[.beginning], name: "“beginning”"), let effect else { continue }
      file.conditions.append(RequirementWording.ConditionRule(beginning: beginning, effect: effect))
    }
  }

  /// The joiner as it is looked up; notes a fault where it cannot be one, or means something else already.
  @discardableResult mutating func checkJoiner(_ mark: String, _ joiner: Joiner, at offset: Int) -> String? {
    let folded = VendorFile.joinerMark(mark)
    if folded.isEmpty {
      fields.note(
        "wrong-value",
        "A joiner must be a mark or a word, “ ” for a space, or “\(VendorFile.lineBreakJoiner)” for a line break.",
        at: offset)
    } else if let other = joiners.updateValue(joiner, forKey: folded), other != joiner {
      fields.note(
        "conflicting-word",
        "The joiner “\(mark)” cannot mean both “\(joiner.rawValue)” and “\(other.rawValue)”. Remove one.", at: offset)
    } else {
      return folded
    }
    return nil
  }
}
