#if Command
  import Yams

  /// A YAML document as nodes of a specification.
  struct YAMLTree {
    /// Why there are no nodes.
    struct Failure: Error {
      var id: String
      var message: String
      var offset: Int?
    }

    private let text: SourceText
    private let maximumDepth: Int
    /// The number that is added to each offset.
    private let base: Int
    private var anchored: [Int: SpecificationNode] = [:]

    private init(_ text: SourceText, maximumDepth: Int, base: Int) {
      self.text = text
      self.maximumDepth = maximumDepth
      self.base = base
    }

    /// The root of the only document in the file.
    static func root(
      of text: SourceText, maximumDepth: Int, base: Int = 0
    ) throws(Failure) -> SpecificationNode {
      // Otherwise, the byte order mark would count as a column of the first line.
      let yaml = String(decoding: text.bytes[text.start...], as: UTF8.self)
      do {
        // Without rules: the kind of a plain scalar is decided here, not by regular expressions. The parser owns the anchors.
        let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          throw Failure(id: "not-openapi", message: "The file is empty.")
        }
        return try withExtendedLifetime(parser) {
          var tree = YAMLTree(text, maximumDepth: maximumDepth, base: base)
          return try tree.node(root, depth: 0)
        }
      } catch let failure as Failure {
        throw failure
      } catch let error as YamlError {
        throw failure(error, in: text)
      } catch {
        throw Failure(id: "not-yaml", message: "The file is not valid YAML.")
      }
    }

    private mutating func node(_ node: Node, depth: Int) throws(Failure) -> SpecificationNode {
      let offset = offset(of: node)
      let isAnchored = node.anchor != nil
      if isAnchored, let known = anchored[offset] { return known }
      guard depth < maximumDepth else {
        throw Failure(
          id: "too-deep",
          message: "Mappings and sequences are nested more than \(maximumDepth) deep. Reduce the nesting.",
          offset: offset - base)
      }
      let content: SpecificationNode.Content
      switch node {
      case .scalar(let scalar):
        content = .scalar(Self.scalar(scalar))
      case .sequence(let sequence):
        var elements: [SpecificationNode] = []
        for element in sequence { elements.append(try self.node(element, depth: depth + 1)) }
        content = .sequence(elements)
      case .mapping(let mapping):
        content = .mapping(try members(of: mapping, depth: depth))
      case .alias:
        throw Failure(id: "not-yaml", message: "The anchor of this alias is unknown.", offset: offset - base)
      }
      let result = SpecificationNode(content, offset: offset, isAnchored: isAnchored)
      if isAnchored { anchored[offset] = result }
      return result
    }

    private mutating func members(
      of mapping: Node.Mapping, depth: Int
    ) throws(Failure) -> [SpecificationNode.Member] {
      var members: [SpecificationNode.Member] = []
      for (key, value) in mapping {
        let key = try node(key, depth: depth + 1)
        let value = try node(value, depth: depth + 1)
        // Yams gives an alias the mark of its anchor, which always precedes the key of the alias.
        members.append(SpecificationNode.Member(key: key, value: value, isAlias: value.offset < key.offset))
      }
      return members
    }

    private static func scalar(_ scalar: Node.Scalar) -> SpecificationScalar {
      let isQuoted = scalar.style != .plain && scalar.style != .any
      // Yams gives the tag of a string both to a quoted scalar and to one that has this tag in the file.
      let tag = scalar.tag.description == "tag:yaml.org,2002:str" ? "" : scalar.tag.description
      let isString = isQuoted || scalar.tag.description == "!"
      return SpecificationScalar(text: scalar.string, isPlain: !isString && tag.isEmpty, tag: tag)
    }

    private func offset(of node: Node) -> Int {
      guard let mark = node.mark else { return base + text.start }
      return base + text.offset(line: mark.line - 1, column: mark.column - 1)
    }

    private static func failure(_ error: YamlError, in text: SourceText) -> Failure {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        let offset = text.offset(line: mark.line - 1, column: mark.column - 1)
        return Failure(id: "not-yaml", message: "The file is not valid YAML: \(problem).", offset: offset)
      case .duplicatedKeysInMapping(let duplicates, let context):
        let offset = text.offset(line: context.mark.line - 1, column: context.mark.column - 1)
        let name = String((duplicates.first ?? "").prefix(80))
        return Failure(
          id: "duplicate-key", message: "The key “\(name)” appears twice in one mapping. Remove one.", offset: offset)
      case .reader(let problem, let offset, _, _):
        return Failure(
          id: "not-yaml", message: "The file is not valid YAML: \(problem).",
          offset: offset.map { text.start + $0 })
      default:
        return Failure(id: "not-yaml", message: "The file is not valid YAML.")
      }
    }
  }
#endif
