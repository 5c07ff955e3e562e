import JSON
import ScopeModel
import Settings

// MARK: - Scopes and permissions

extension VendorFileReader {
  mutating func scopes(_ node: JSONValue?) {
    guard let node,
      let found = fields.members(of: node, name: "“scopes”", keys: VendorFile.ScopesKey.self, required: [])
    else { return }
    file.scopeForm = fields.word(found[.form], name: "“scopes.form”", of: ScopeWords.Form.self)
    words(found[.known], to: .knownScopes)
    if let node = found[.separator], let text = fields.text(node, name: "“scopes.separator”") {
      if text.count == 1 {
        file.separator = text.first
      } else {
        fields.note("wrong-value", "“scopes.separator” must be a single character.", at: node)
      }
    }
    for element in fields.elements(of: found[.includes], name: "“scopes.includes”") ?? [] {
      if let inclusion = inclusion(element) { file.includes.append(inclusion) }
    }
  }

  private mutating func inclusion(_ node: JSONValue) -> ScopeWords.Inclusion? {
    let name = "An entry of “scopes.includes”"
    let found = fields.members(of: node, name: name, keys: VendorFile.InclusionKey.self, required: [.source])
    guard let found else { return nil }
    let source = fields.text(found[.source], name: "“source”")
    if let source, let node = found[.source], !source.hasPrefix("https://") {
      fields.note("wrong-value", "“source” must be the https URL of the page where the vendor says so.", at: node)
      return nil
    }
    let keys = Set(found.keys).subtracting([.source])
    guard keys == [.scope, .scopes] || keys == [.level, .levels] else {
      fields.note(
        "wrong-value", "\(name) needs either “scope” and “scopes”, or “level” and “levels”.", at: node)
      return nil
    }
    let scope = fields.text(found[.scope], name: "“scope”")
    let level = fields.text(found[.level], name: "“level”")
    let list = found[.scopes] ?? found[.levels]
    let listName = found[.scopes] == nil ? "levels" : "scopes"
    let elements = fields.elements(of: list, name: "“\(listName)”") ?? []
    var includes: [String] = []
    for element in elements {
      if let text = fields.text(element, name: "An element of “\(listName)”") { includes.append(text) }
    }
    guard let source else { return nil }
    return ScopeWords.Inclusion(scope: scope, level: level, includes: includes, source: source)
  }

  mutating func permissions(_ node: JSONValue?) {
    guard let node,
      let found = fields.members(of: node, name: "“permissions”", keys: VendorFile.PermissionsKey.self, required: [])
    else { return }
    patterns(found[.phrases], to: .permissions(.phrases), placeholders: ["{name}"])
    words(found[.levels], to: .permissions(.levels))
    words(found[.none], to: .permissions(.none))
    file.permissionScope = pattern(found[.scope], name: "“permissions.scope”", placeholders: ["{name}"])
  }

  mutating func scopeFirst(_ node: JSONValue?) {
    guard let node,
      let found = fields.members(of: node, name: "“scopeFirst”", keys: VendorFile.ScopeFirstKey.self, required: [])
    else { return }
    words(found[.labels], to: .scopeFirst(.labels))
    patterns(found[.headings], to: .scopeFirst(.headings), placeholders: ["{scope}"])
    file.scopesJoined = fields.word(found[.joined], name: "“scopeFirst.joined”", of: Joiner.self)
  }

  mutating func types(_ node: JSONValue?) {
    guard let node,
      let found = fields.members(of: node, name: "“types”", keys: VendorFile.TypesKey.self, required: [])
    else { return }
    words(found[.labels], to: .typeLabels)
    file.typeField = fields.text(found[.field], name: "“types.field”")
  }
}

// MARK: - Operations, parts of pages, and files that declare scopes

extension VendorFileReader {
  mutating func operations(_ node: JSONValue?) {
    guard let node,
      let found = fields.members(of: node, name: "“operations”", keys: VendorFile.OperationsKey.self, required: [])
    else { return }
    words(found[.base], to: .base)
    file.operationNames = fields.word(found[.names], name: "“operations.names”", of: OperationWords.Names.self)
    let prefix = found[.prefix] == nil ? [] : ["{prefix}"]
    file.operationPrefix = pattern(found[.prefix], name: "“operations.prefix”", placeholders: prefix)
    file.operationName = pattern(found[.name], name: "“operations.name”", placeholders: prefix + ["{cell}"])
    file.operationScope = pattern(found[.scope], name: "“operations.scope”", placeholders: ["{name}"])
    for member in fields.namedMembers(of: found[.marks], name: "“operations.marks”") ?? [] {
      guard isName(member, of: "“operations.marks”") else { continue }
      file.markFacts.append(member.name)
      words(member.value, to: .mark(member.name))
    }
    guard file.operationNames != .vendor else { return }
    for key in [VendorFile.OperationsKey.prefix, .name, .scope, .marks] {
      guard let node = found[key] else { continue }
      fields.note("wrong-value", "“operations.\(key.rawValue)” requires \"names\": \"vendor\".", at: node)
    }
  }

  mutating func sections(_ node: JSONValue?) {
    guard let node,
      let found = fields.members(of: node, name: "“sections”", keys: VendorFile.SectionsKey.self, required: [])
    else { return }
    for key in VendorFile.SectionsKey.allCases { words(found[key], to: .sections(key)) }
  }

  mutating func manifests(_ node: JSONValue?) {
    for element in fields.elements(of: node, name: "“manifests”") ?? [] {
      let found = fields.members(
        of: element, name: "An entry of “manifests”", keys: VendorFile.ManifestKey.self,
        required: VendorFile.requiredManifestKeys)
      let file = fields.text(found?[.file], name: "“file”")
      let scopes = fields.text(found?[.scopes], name: "“scopes”")
      let prefix = found?[.prefix].flatMap { fields.text($0, name: "“prefix”") }
      if let file, let scopes {
        self.file.manifests.append(ManifestPlace(file: file, scopes: scopes, prefix: prefix))
      }
    }
  }
}
