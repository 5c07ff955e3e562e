import PageReading

/// The words around the names of permissions in headings above tables with levels of access.
///
///     Organization permissions for "Administration"
///     Repository permissions for "Actions"
///
/// What differs between the headings is a name: in quotes, or else between the words that all headings share.
struct UnknownPhrases {
  let vendor: Vendor

  /// A question about the phrase, where the headings above the page's tables name no permission that is known.
  func questions(on page: Page) -> [VendorQuestion] {
    var headings: [Heading] = []
    var above: Heading?
    for block in page.blocks {
      switch block {
      case .heading(let heading): above = heading
      case .table(let table):
        guard let heading = above, AccessColumns(of: table)?.nameAccess == true else { continue }
        if vendor.permissions.permission(in: heading.text) == nil { headings.append(heading) }
        above = nil
      case .paragraph, .listItem, .code: break
      }
    }
    let texts = headings.map(\.text)
    guard headings.count >= Self.enoughHeadings, let phrase = Self.phrase(texts) else { return [] }
    var question = VendorQuestion(
      word: phrase, choices: [WordListKey.permissions(.phrases).path, WordListKey.sections(.ignored).path])
    question.line = headings.first?.line
    question.seen = Samples.of(texts)
    return [question]
  }

  /// So few headings do not show what they have in common.
  private static let enoughHeadings = 2

  /// The phrase in which most of the headings name something; `nil` if they have nothing in common.
  static func phrase(_ headings: [String]) -> String? { quotedPhrase(headings) ?? sharedPhrase(headings) }

  /// The phrase around what is in quotes. Of different words before it, what they end in is a part of the phrase.
  private static func quotedPhrase(_ headings: [String]) -> String? {
    let parts = headings.compactMap { heading -> (before: String, after: String)? in
      guard let open = heading.firstIndex(of: "\""), let close = heading.lastIndex(of: "\""), open < close else {
        return nil
      }
      return (String(heading[...open]), String(heading[close...]))
    }
    guard parts.count * 2 > headings.count, let first = parts.first else { return nil }
    let fitting = parts.filter { $0.after == first.after }
    guard fitting.count == parts.count else { return nil }
    if fitting.allSatisfy({ $0.before == first.before }) { return "\(first.before){name}\(first.after)" }
    let shared = sharedWords(parts.map(\.before), fromEnd: true)
    return shared.isEmpty ? nil : "{area} \(shared){name}\(first.after)"
  }

  /// The phrase of the words that all headings begin or end with.
  private static func sharedPhrase(_ headings: [String]) -> String? {
    guard Set(headings).count > 1 else { return nil }
    let before = sharedWords(headings, fromEnd: false)
    let after = sharedWords(headings, fromEnd: true)
    guard before.isEmpty != after.isEmpty else { return nil }
    return before.isEmpty ? "{name} \(after)" : "\(before) {name}"
  }

  /// The whole words that all texts begin or end with, less the first or last one where a text is nothing else.
  private static func sharedWords(_ texts: [String], fromEnd: Bool) -> String {
    var lists = texts.map { text in text.split(separator: " ").map(String.init) }
    if fromEnd { lists = lists.map { $0.reversed() } }
    var shared: [String] = []
    while let word = lists.first.flatMap({ $0.indices.contains(shared.count + 1) ? $0[shared.count] : nil }),
      lists.allSatisfy({ $0.count > shared.count + 1 && $0[shared.count] == word })
    {
      shared.append(word)
    }
    return (fromEnd ? shared.reversed() : shared).joined(separator: " ")
  }
}
