import JSON
import ScopeTable
import TextRendering

extension VendorFile {
  /// The file as JSON, its keys in the order of the schema, two spaces for each level.
  package var json: String { VendorFileWriter(file: self).node.document }
}

/// Writes vendor files. What a file does not say is left out.
struct VendorFileWriter {
  let file: VendorFile

  var node: JSONNode {
    var members: [JSONNode.Member] = []
    for key in VendorFile.RootKey.allCases {
      switch key {
      case .schema: members.add(key.rawValue, file.schema)
      case .formatVersion: members.add(key.rawValue, VendorFile.formatVersion)
      case .id: members.add(key.rawValue, file.id)
      case .title: members.add(key.rawValue, file.title)
      case .signatures: members.add(key.rawValue, words: file.words[.signatures])
      case .layout: members.add(key.rawValue, file.layout?.rawValue)
      case .columns: members.add(key.rawValue, unlessEmpty: columns)
      case .credentials: members.add(key.rawValue, unlessEmpty: credentials)
      case .requirement: members.add(key.rawValue, unlessEmpty: requirement)
      case .scopes: members.add(key.rawValue, unlessEmpty: scopes)
      case .permissions: members.add(key.rawValue, unlessEmpty: permissions)
      case .scopeFirst: members.add(key.rawValue, unlessEmpty: scopeFirst)
      case .types: members.add(key.rawValue, unlessEmpty: types)
      case .operations: members.add(key.rawValue, unlessEmpty: operations)
      case .sections: members.add(key.rawValue, unlessEmpty: sections)
      case .manifests: members.add(key.rawValue, unlessEmpty: manifests)
      case .open: members.add(key.rawValue, unlessEmpty: file.questions.map(Self.question))
      }
    }
    return .object(members)
  }

  private var columns: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    for key in VendorFile.ColumnKey.allCases {
      if key == .fact {
        members.add(key.rawValue, unlessEmpty: named(file.facts) { WordListKey.fact($0) })
      } else {
        members.add(key.rawValue, words: file.words[.column(key)])
      }
    }
    return members
  }

  private var credentials: [JSONNode.Member] {
    file.credentials.map { id in
      var members: [JSONNode.Member] = []
      for key in VendorFile.CredentialKey.allCases {
        members.add(key.rawValue, words: file.words[.credential(id, key)])
      }
      return JSONNode.Member(id, .object(members))
    }
  }

  private var requirement: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    for key in VendorFile.RequirementKey.allCases {
      switch key {
      case .joiners:
        let joiners = file.joiners.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        let nodes = joiners.map { JSONNode.Member($0.key, .string($0.value.rawValue)) }
        if !nodes.isEmpty { members.add(key.rawValue, .onOneLine(.object(nodes))) }
      case .least: members.add(key.rawValue, file.least?.rawValue)
      case .conditions: members.add(key.rawValue, unlessEmpty: file.conditions.map(Self.condition))
      default: members.add(key.rawValue, words: file.words[.requirement(key)])
      }
    }
    return members
  }

  private static func condition(_ rule: RequirementWording.ConditionRule) -> JSONNode {
    .onOneLine(
      .object([
        JSONNode.Member(VendorFile.ConditionKey.beginning.rawValue, .string(rule.beginning)),
        JSONNode.Member(VendorFile.ConditionKey.effect.rawValue, .string(rule.effect.rawValue)),
      ]))
  }

  private static func question(_ question: VendorQuestion) -> JSONNode {
    var members: [JSONNode.Member] = []
    for key in VendorFile.QuestionKey.allCases {
      switch key {
      case .word: members.add(key.rawValue, question.word)
      case .page: members.add(key.rawValue, question.page)
      case .line: members.add(key.rawValue, question.line)
      case .seen: members.add(key.rawValue, words: question.seen.isEmpty ? nil : question.seen)
      case .says: members.add(key.rawValue, words: question.says.isEmpty ? nil : question.says)
      case .choices: members.add(key.rawValue, words: question.choices)
      case .answer: members.add(key.rawValue, question.answer ?? VendorQuestion.unanswered)
      }
    }
    return .object(members)
  }

  /// Lists of words by names that their writer chose.
  private func named(_ names: [String], _ key: (String) -> WordListKey) -> [JSONNode.Member] {
    names.map { name in JSONNode.Member(name, .words(file.words[key(name)] ?? [])) }
  }
}

// MARK: - Scopes, permissions and operations

extension VendorFileWriter {
  private var scopes: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    for key in VendorFile.ScopesKey.allCases {
      switch key {
      case .form: members.add(key.rawValue, file.scopeForm?.rawValue)
      case .known: members.add(key.rawValue, words: file.words[.knownScopes])
      case .separator: members.add(key.rawValue, file.separator.map { String($0) })
      case .includes: members.add(key.rawValue, unlessEmpty: file.includes.map(Self.inclusion))
      }
    }
    return members
  }

  private static func inclusion(_ inclusion: ScopeWords.Inclusion) -> JSONNode {
    var members: [JSONNode.Member] = []
    let includes = JSONNode.strings(inclusion.includes)
    if let scope = inclusion.scope {
      members.add(VendorFile.InclusionKey.scope.rawValue, scope)
      members.add(VendorFile.InclusionKey.scopes.rawValue, includes)
    } else {
      members.add(VendorFile.InclusionKey.level.rawValue, inclusion.level)
      members.add(VendorFile.InclusionKey.levels.rawValue, includes)
    }
    members.add(VendorFile.InclusionKey.source.rawValue, inclusion.source)
    return .onOneLine(.object(members))
  }

  private var permissions: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    for key in VendorFile.PermissionsKey.allCases {
      if key == .scope {
        members.add(key.rawValue, file.permissionScope)
      } else {
        members.add(key.rawValue, words: file.words[.permissions(key)])
      }
    }
    return members
  }

  private var scopeFirst: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    for key in VendorFile.ScopeFirstKey.allCases {
      if key == .joined {
        members.add(key.rawValue, file.scopesJoined?.rawValue)
      } else {
        members.add(key.rawValue, words: file.words[.scopeFirst(key)])
      }
    }
    return members
  }

  private var types: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add(VendorFile.TypesKey.labels.rawValue, words: file.words[.typeLabels])
    members.add(VendorFile.TypesKey.field.rawValue, file.typeField)
    return members
  }

  private var operations: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    for key in VendorFile.OperationsKey.allCases {
      switch key {
      case .base: members.add(key.rawValue, words: file.words[.base])
      case .names: members.add(key.rawValue, file.operationNames?.rawValue)
      case .prefix: members.add(key.rawValue, file.operationPrefix)
      case .name: members.add(key.rawValue, file.operationName)
      case .scope: members.add(key.rawValue, file.operationScope)
      case .marks: members.add(key.rawValue, unlessEmpty: named(file.markFacts) { WordListKey.mark($0) })
      }
    }
    return members
  }

  private var sections: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    for key in VendorFile.SectionsKey.allCases { members.add(key.rawValue, words: file.words[.sections(key)]) }
    return members
  }

  private var manifests: [JSONNode] {
    file.manifests.map { place in
      var members: [JSONNode.Member] = []
      members.add(VendorFile.ManifestKey.file.rawValue, place.file)
      members.add(VendorFile.ManifestKey.scopes.rawValue, place.scopes)
      members.add(VendorFile.ManifestKey.prefix.rawValue, place.prefix)
      return .onOneLine(.object(members))
    }
  }
}

extension [JSONNode.Member] {
  /// Adds a list of words, and nothing where there is none.
  fileprivate mutating func add(_ key: String, words: [String]?) {
    if let words { add(key, JSONNode.words(words)) }
  }

  /// Adds an object, and nothing where it would be empty.
  fileprivate mutating func add(_ key: String, unlessEmpty members: [JSONNode.Member]) {
    if !members.isEmpty { add(key, JSONNode.object(members)) }
  }
}

extension JSONNode {
  /// How long a list may be that is on one line.
  private static let lineLength = 100

  /// A list of words, on one line where it is short.
  fileprivate static func words(_ words: [String]) -> JSONNode {
    let list = JSONNode.strings(words)
    return list.line.count <= lineLength ? .onOneLine(list) : list
  }
}
