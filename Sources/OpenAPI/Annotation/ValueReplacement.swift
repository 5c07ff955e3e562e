import JSON
import TextRendering

/// Where the value of a member begins and ends, so that it can be replaced.
///
/// A YAML parser tells where a value begins. Its end is determined here, and only in forms in which it is obvious. Comments inside a
/// value would be lost, so a value with comments is not replaced.
struct ValueReplacement {
  let specification: Specification
  /// How the file writes block style.
  let style: YAMLBlock
  private var bytes: [UInt8] { specification.text.bytes }

  init(_ specification: Specification, style: YAMLBlock = YAMLBlock()) {
    self.specification = specification
    self.style = style
  }

  /// The edit that gives a member another value; `nil` if that is impossible without changing something else.
  func edit(of member: SpecificationNode.Member, in mapping: SpecificationNode, to value: JSONNode) -> TextEdit? {
    guard !member.isAlias, !member.value.isAnchored else { return nil }
    let start = member.value.offset
    if specification.syntax == .json {
      return flowEnd(from: start).map { TextEdit(range: start..<$0, text: value.line) }
    }
    let isFlow = MemberInsertion(specification).openingBrace(of: mapping) != nil
    let closes = isFlow ? "{[\"'" : "{["
    if start < bytes.count, closes.utf8.contains(bytes[start]) {
      return flowEnd(from: start).map { TextEdit(range: start..<$0, text: YAMLText.line(value)) }
    }
    if isFlow { return nil }
    return blockRange(of: member).map { TextEdit(range: $0, text: blockText(of: value, for: member.key)) }
  }

  // MARK: Flow style

  /// The offset after the bracket that closes the value; `nil` if a comment is inside.
  private func flowEnd(from start: Int) -> Int? {
    var depth = 0
    var position = start
    // A quotation mark inside an unquoted word is part of the word.
    var beginsScalar = true
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        beginsScalar = true
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return position + 1 }
        beginsScalar = false
      case UInt8(ascii: "\"") where beginsScalar, UInt8(ascii: "'") where beginsScalar:
        guard let end = quotedEnd(from: position) else { return nil }
        position = end - 1
        beginsScalar = false
        if depth == 0 { return end }
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        beginsScalar = true
        if depth == 0 { return nil }
      case UInt8(ascii: "#") where position > 0 && MemberInsertion.isSpace(bytes[position - 1]):
        return nil
      default:
        if !MemberInsertion.isSpace(byte) { beginsScalar = false }
        if depth == 0 { return bareEnd(from: position) }
      }
      position += 1
    }
    return nil
  }

  /// The end of a number or word of JSON.
  private func bareEnd(from start: Int) -> Int? {
    guard specification.syntax == .json else { return nil }
    return bytes[start...].firstIndex { MemberInsertion.isSpace($0) || ",]}".utf8.contains($0) }
  }

  private func quotedEnd(from start: Int) -> Int? {
    let mark = bytes[start]
    var position = start + 1
    while position < bytes.count {
      if mark == UInt8(ascii: "\""), bytes[position] == UInt8(ascii: "\\") {
        position += 2
      } else if bytes[position] != mark {
        position += 1
      } else if mark == UInt8(ascii: "'"), position + 1 < bytes.count, bytes[position + 1] == mark {
        position += 2
      } else {
        return position + 1
      }
    }
    return nil
  }

  // MARK: Block style

  private func blockText(of value: JSONNode, for key: SpecificationNode) -> String {
    let text = specification.text
    let line = text.line(of: key.offset)
    let end = String(decoding: text.lineBreak(endingLine: line), as: UTF8.self)
    return style.valueLines(of: value, keyIndentation: key.offset - text.lineStarts[line]).joined(separator: end)
  }

  /// From after the key's colon to the end of the last line that is indented more than the key; `nil` if there is a comment among
  /// them.
  private func blockRange(of member: SpecificationNode.Member) -> Range<Int>? {
    let text = specification.text
    guard let colon = colon(after: member.key.offset) else { return nil }
    let keyLine = text.line(of: member.key.offset)
    let indentation = member.key.offset - text.lineStarts[keyLine]
    var end = trimmedEnd(of: (colon + 1)..<text.content(ofLine: keyLine).upperBound)
    guard !hasComment(colon..<end) else { return nil }
    // In a literal or folded block every character is text.
    let isBlockScalar = bytes[(colon + 1)..<end].first { $0 != 0x20 }.map { "|>".utf8.contains($0) } ?? false
    let isSequence = member.value.elements != nil
    for line in text.lineStarts.indices.dropFirst(keyLine + 1) {
      let content = text.content(ofLine: line)
      guard let first = bytes[content].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      let depth = first - content.lowerBound
      let isEntry = isSequence && depth == indentation && bytes[first] == UInt8(ascii: "-")
      if depth <= indentation && !isEntry { break }
      if isBlockScalar {
        end = content.upperBound
        continue
      }
      if bytes[first] == UInt8(ascii: "#") {
        // After the value, a comment may stay. Another line of the value would show that it is inside.
        if hasMore(after: line, than: indentation, isSequence: isSequence) { return nil }
        break
      }
      guard !hasComment(content) else { return nil }
      end = trimmedEnd(of: content)
    }
    return (colon + 1)..<end
  }

  /// Whether a line of the value follows after a comment.
  private func hasMore(after line: Int, than indentation: Int, isSequence: Bool) -> Bool {
    let text = specification.text
    for next in text.lineStarts.indices.dropFirst(line + 1) {
      let content = text.content(ofLine: next)
      guard let first = bytes[content].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      if bytes[first] == UInt8(ascii: "#") { continue }
      let depth = first - content.lowerBound
      return depth > indentation || (isSequence && depth == indentation && bytes[first] == UInt8(ascii: "-"))
    }
    return false
  }

  /// The colon after a key on its line.
  private func colon(after key: Int) -> Int? {
    var position = key
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") {
      guard let end = quotedEnd(from: position) else { return nil }
      position = end
    }
    let line = specification.text.content(ofLine: specification.text.line(of: key))
    return bytes[position..<line.upperBound].firstIndex(of: UInt8(ascii: ":"))
  }

  private func hasComment(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let isBehindSpace = position > 0 && MemberInsertion.isSpace(bytes[position - 1])
      let beginsScalar = isBehindSpace || (position > 0 && "[{".utf8.contains(bytes[position - 1]))
      switch bytes[position] {
      case UInt8(ascii: "#") where isBehindSpace: return true
      case UInt8(ascii: "\"") where beginsScalar, UInt8(ascii: "'") where beginsScalar:
        // Something that ends on another line may contain anything.
        guard let end = quotedEnd(from: position), end <= range.upperBound else { return true }
        position = end
      default: position += 1
      }
    }
    return false
  }

  private func trimmedEnd(of range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, MemberInsertion.isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }
}
