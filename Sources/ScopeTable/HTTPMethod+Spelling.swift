/// How pages and calls spell a method. Whatever looks for a method in a text asks here.
///
/// Inlinable, because pages are searched byte by byte, in words of several types.
extension HTTPMethod {
  @usableFromInline
  package struct Spelling: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt8
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `GET`
    @inlinable package static var capitals: Spelling { Spelling(rawValue: 1) }
    /// `get`
    @inlinable package static var small: Spelling { Spelling(rawValue: 2) }
    /// `Get`, as it begins a title.
    @inlinable package static var title: Spelling { Spelling(rawValue: 4) }
    @inlinable package static var any: Spelling { [.capitals, .small, .title] }
  }

  /// The method that a whole word is.
  ///
  /// - Parameter word: The bytes of the word.
  @inlinable package init?(word: some Collection<UInt8>, spelled spelling: Spelling = .capitals) {
    guard let method = Self.leading(word, spelled: spelling), method.rawValue.utf8.count == word.count else {
      return nil
    }
    self = method
  }

  /// The method that a whole word is, whatever the case of each letter.
  package init?(anyCase word: some StringProtocol) {
    self.init(rawValue: word.uppercased())
  }

  /// The method with which bytes begin. What follows it may continue the word: `GETTER`.
  @inlinable package static func leading(
    _ bytes: some Collection<UInt8>, spelled spelling: Spelling = .capitals
  ) -> HTTPMethod? {
    guard let first = bytes.first else { return nil }
    // No method begins with another, so that the first one found is the only one. Most words begin with another letter.
    switch first | 0x20 {
    case UInt8(ascii: "g"): return begins(bytes, .get, spelling) ? .get : nil
    case UInt8(ascii: "p"):
      if begins(bytes, .post, spelling) { return .post }
      if begins(bytes, .put, spelling) { return .put }
      return begins(bytes, .patch, spelling) ? .patch : nil
    case UInt8(ascii: "d"): return begins(bytes, .delete, spelling) ? .delete : nil
    case UInt8(ascii: "h"): return begins(bytes, .head, spelling) ? .head : nil
    case UInt8(ascii: "o"): return begins(bytes, .options, spelling) ? .options : nil
    case UInt8(ascii: "t"): return begins(bytes, .trace, spelling) ? .trace : nil
    case UInt8(ascii: "c"): return begins(bytes, .connect, spelling) ? .connect : nil
    default: return nil
    }
  }

  @inlinable package static func begins(
    _ bytes: some Collection<UInt8>, _ method: HTTPMethod, _ spelling: Spelling
  ) -> Bool {
    let name = method.rawValue.utf8
    guard let first = bytes.first, let capital = name.first else { return false }
    let rest = bytes.dropFirst()
    if first == capital {
      return (spelling.contains(.capitals) && rest.starts(with: name.dropFirst()))
        || (spelling.contains(.title) && rest.starts(with: name.dropFirst().lazy.map { $0 | 0x20 }))
    }
    return first == capital | 0x20 && spelling.contains(.small)
      && rest.starts(with: name.dropFirst().lazy.map { $0 | 0x20 })
  }

  /// The method in small letters with which bytes end: `applicationpost`.
  @inlinable package static func trailing(_ bytes: some BidirectionalCollection<UInt8>) -> HTTPMethod? {
    allCases.first { method in
      bytes.reversed().starts(with: method.rawValue.utf8.reversed().lazy.map { $0 | 0x20 })
    }
  }
}
