import ScopeTable
import TextRendering

/// A method with a path right after it, anywhere in a text: `GET /orgs/{org}`.
enum OperationMention {
  /// Whether the text holds one. The method may be written in capitals, all in lower case, or as a word that begins a title.
  static func isIn(_ text: String) -> Bool {
    guard text.utf8.holds(UInt8(ascii: "/")) else { return false }
    var text = text
    return text.withUTF8 { isIn($0) }
  }

  private static func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last = 0..<0
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
      if start < end {
        if bytes[start] == UInt8(ascii: "/"),
          HTTPMethod(word: UnsafeBufferPointer(rebasing: bytes[last]), spelled: .any) != nil
        {
          return true
        }
        last = start..<end
      }
      start = end + 1
    }
    return false
  }

  /// Whether a heading holds one. A badge that is right beside the words around it has run together with them:
  /// `Create applicationpost/api/http/applications`.
  static func isInHeading(_ text: String) -> Bool {
    isIn(text) || isRunTogether(text)
  }

  /// Whether the text is nothing but a method in lower case and a path.
  static func isWhole(_ text: String) -> Bool {
    // Most lines begin with another word.
    guard text.utf8.first == UInt8(ascii: " ") || HTTPMethod.leading(text.utf8, spelled: .small) != nil else {
      return false
    }
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    return words.count == 2 && HTTPMethod(word: words[0], spelled: .small) != nil && words[1].first == UInt8(ascii: "/")
  }

  /// Whether the last word except for the path ends in a method, or the last word is a method and a path of two segments.
  private static func isRunTogether(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    guard let last = words.last, let slash = last.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let path = last[slash...]
    guard path.lazy.filter({ $0 == UInt8(ascii: "/") }).count >= 2 else { return false }
    let before = slash > last.startIndex ? last[..<slash] : words.dropLast().last
    guard let before else { return false }
    return HTTPMethod(word: before) != nil || HTTPMethod.trailing(before) != nil
  }
}
