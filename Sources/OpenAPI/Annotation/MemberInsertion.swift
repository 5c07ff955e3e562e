import JSON
import TextRendering

/// Where a new member can be put in a mapping without changing any other byte, and how it is written there.
struct MemberInsertion {
  let specification: Specification
  /// How the file writes block style.
  var style = YAMLBlock()
  private var bytes: [UInt8] { specification.text.bytes }

  init(_ specification: Specification, style: YAMLBlock = YAMLBlock()) {
    self.specification = specification
    self.style = style
  }

  /// The keys after which a new member is preferably put.
  private static let leaders = ["operationId", "summary"]

  /// The edit that adds members; `nil` if the form of the mapping leaves no safe place.
  ///
  /// In block style, it goes before a key that begins its line, with the same indentation and as many lines as the file would use. In flow
  /// style and JSON, it goes on one line, before a key, with a comma and the space that precedes that key.
  func edit(adding members: [JSONNode.Member], to mapping: SpecificationNode) -> TextEdit? {
    guard let present = mapping.members, !members.isEmpty else { return nil }
    let brace = openingBrace(of: mapping)
    if present.isEmpty {
      guard let brace else { return nil }
      return TextEdit(range: (brace + 1)..<(brace + 1), text: flowText(members, isQuoted: true, separator: ", "))
    }
    // The offset of a key that is an alias is that of its anchor.
    let keys = present.map(\.key).filter { !$0.isAnchored && $0.offset >= mapping.offset }
    for key in candidates(present).filter({ candidate in keys.contains { $0 === candidate } }) {
      if let edit = brace == nil ? blockEdit(members, before: key) : flowEdit(members, before: key) { return edit }
    }
    return nil
  }

  /// The keys before which a member may be put, the best first: after `operationId` or `summary` if nothing is between it and the next
  /// key, then after any other key whose value is on its line, and finally before all keys.
  private func candidates(_ members: [SpecificationNode.Member]) -> [SpecificationNode] {
    var followers: [(rank: Int, key: SpecificationNode)] = []
    for (member, next) in zip(members, members.dropFirst()) where !member.isMerge {
      guard isNeighbour(next.key, of: member.key) else { continue }
      followers.append((Self.leaders.firstIndex { $0 == member.name } ?? Self.leaders.count, next.key))
    }
    var keys: [SpecificationNode] = []
    for rank in 0...Self.leaders.count { keys += followers.filter { $0.rank == rank }.prefix(1).map(\.key) }
    return keys + [members[0].key]
  }

  /// Whether a key is on the same line as another or on the next, so that no comment of its own is above it.
  private func isNeighbour(_ next: SpecificationNode, of key: SpecificationNode) -> Bool {
    let text = specification.text
    return (0...1).contains(text.line(of: next.offset) - text.line(of: key.offset))
  }

  // MARK: Block style

  private func blockEdit(_ members: [JSONNode.Member], before key: SpecificationNode) -> TextEdit? {
    let text = specification.text
    let line = text.line(of: key.offset)
    let start = text.lineStarts[line]
    let indentation = bytes[start..<key.offset]
    guard indentation.allSatisfy({ $0 == 0x20 }), bytes[key.offset] != UInt8(ascii: "?") else { return nil }
    let end = String(decoding: text.lineBreak(endingLine: line - 1), as: UTF8.self)
    let lines = members.flatMap { style.lines(of: $0, indentation: indentation.count) }
    return TextEdit(range: start..<start, text: lines.map { $0 + end }.joined())
  }

  // MARK: Flow style

  private func flowEdit(_ members: [JSONNode.Member], before key: SpecificationNode) -> TextEdit? {
    var start = key.offset
    while start > 0, Self.isSpace(bytes[start - 1]) { start -= 1 }
    guard start > 0, bytes[start - 1] == UInt8(ascii: "{") || bytes[start - 1] == UInt8(ascii: ",") else { return nil }
    let space = String(decoding: bytes[start..<key.offset], as: UTF8.self)
    let isQuoted = bytes[key.offset] == UInt8(ascii: "\"") || specification.syntax == .json
    let text = flowText(members, isQuoted: isQuoted, separator: "," + space)
    return TextEdit(range: key.offset..<key.offset, text: text + "," + (space.isEmpty && !isQuoted ? " " : space))
  }

  private func flowText(_ members: [JSONNode.Member], isQuoted: Bool, separator: String) -> String {
    members.map { member in
      specification.syntax == .json
        ? "\(JSONString.quoted(member.key)): \(member.value.line)"
        : "\(isQuoted ? YAMLText.quoted(member.key) : YAMLBlock.key(member.key)): \(YAMLText.line(member.value))"
    }.joined(separator: separator)
  }

  /// The offset of the brace if the mapping is in flow style; `nil` in block style.
  func openingBrace(of mapping: SpecificationNode) -> Int? {
    let position = contentStart(of: mapping)
    guard position < bytes.count, bytes[position] == UInt8(ascii: "{") else { return nil }
    // The first key of a block mapping can itself be a mapping in braces.
    guard let first = mapping.members?.first else { return position }
    return first.key.offset == position ? nil : position
  }

  /// The offset after YAML's `&anchor` and `!tag`.
  private func contentStart(of node: SpecificationNode) -> Int {
    var position = node.offset
    guard specification.syntax == .yaml else { return position }
    while position < bytes.count, bytes[position] == UInt8(ascii: "&") || bytes[position] == UInt8(ascii: "!") {
      while position < bytes.count, !Self.isSpace(bytes[position]) { position += 1 }
      while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    }
    return position
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
