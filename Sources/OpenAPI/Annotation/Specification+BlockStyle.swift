import TextRendering

extension Specification {
  /// How the file indents in block style, as its first mapping inside a mapping and its first list show it.
  var blockStyle: YAMLBlock {
    var search = BlockStyleSearch(text: text)
    if syntax == .yaml { search.visit(root) }
    return YAMLBlock(step: search.step ?? 2, indentsLists: search.indentsLists ?? true)
  }
}

private struct BlockStyleSearch {
  let text: SourceText
  private(set) var step: Int?
  private(set) var indentsLists: Bool?
  private var seen: Set<ObjectIdentifier> = []

  init(text: SourceText) {
    self.text = text
  }

  mutating func visit(_ node: SpecificationNode) {
    // Nodes with an anchor are met more than once.
    guard seen.insert(ObjectIdentifier(node)).inserted else { return }
    for member in node.members ?? [] where !member.isAlias {
      look(at: member)
      if step != nil, indentsLists != nil { return }
      visit(member.value)
    }
    for element in node.elements ?? [] { visit(element) }
  }

  private mutating func look(at member: SpecificationNode.Member) {
    guard let key = column(of: member.key.offset), text.line(of: member.value.offset) > text.line(of: member.key.offset)
    else { return }
    let isList = member.value.elements != nil && text.bytes[member.value.offset] == UInt8(ascii: "-")
    if isList, let own = column(of: member.value.offset) {
      indentsLists = indentsLists ?? (own > key)
    } else if let first = member.value.members?.first, let own = column(of: first.key.offset), own > key {
      step = step ?? (own - key)
    }
  }

  /// How far a line's first character is indented; `nil` for what follows something else on its line.
  private func column(of offset: Int) -> Int? {
    guard offset < text.bytes.count else { return nil }
    let start = text.lineStarts[text.line(of: offset)]
    return text.bytes[start..<offset].allSatisfy { $0 == 0x20 } ? offset - start : nil
  }
}
