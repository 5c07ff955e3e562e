import ScopeTable
import TextRendering

/// An operation that words state: a method and a path.
struct OperationStatement: Hashable {
  var method: HTTPMethod
  var path: PathSpelling
  /// The footnote marks that stood after the path.
  var footnotes: [String] = []
  /// Words about the path that pages put beside it: `beta`.
  var badges: [String] = []

  /// `GET /boats`
  var name: String { "\(method.rawValue) \(path.path)" }
}

/// The operations that a text states, and the words around them.
///
///     GET /boats GET /boats/{id}          POST, PUT and GET /x          PUT | PATCH /x
///     DELETE `/boats/{id}`                GET https://{host}/boats      GET /boats HTTP/1.1
struct OperationStatements: Hashable {
  private(set) var operations: [OperationStatement] = []
  /// The words before the first method.
  private(set) var before = ""
  /// The words after the last path.
  private(set) var behind = ""
  /// Words between two operations that join nothing, or a method without a path: `nil` if there are none.
  private(set) var fault: String?

  /// - Parameters:
  ///   - allowsLowerCase: Whether a method in small letters counts: in headings, items and cells, not in running text.
  ///   - allowsRelative: Whether a path may be without its slash: `GET me/boats`.
  init(_ text: String, vendor: Vendor, allowsLowerCase: Bool = true, allowsRelative: Bool = false) {
    // Back-ticks around a method and its path belong to neither.
    let words = OperationText.words(of: text.utf8.contains(UInt8(ascii: "`")) ? text.filter { $0 != "`" } : text)
    var methods: [HTTPMethod] = []
    var strays: [Substring] = []
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : nil
      if let found = Self.methods(in: word, allowsLowerCase: allowsLowerCase) {
        // A method in small letters is one only before a path: `get` is an English word.
        if Self.isPlainWord(word), methods.isEmpty, !(next.map { Self.beginsPath($0, vendor: vendor) } ?? false) {
          strays.append(word)
          continue
        }
        if !operations.isEmpty || !methods.isEmpty { takeFault(&strays) } else { take(&strays) }
        methods += found
      } else if !methods.isEmpty, Self.isJoiner(word) {
        continue
      } else if !methods.isEmpty, let paths = RequestPath.all(in: word, vendor: vendor, allowsRelative: allowsRelative)
      {
        for method in methods {
          operations += paths.map { OperationStatement(method: method, path: $0.path, footnotes: $0.footnotes) }
        }
        methods = []
      } else if operations.isEmpty, methods.isEmpty {
        strays.append(word)
      } else if !methods.isEmpty {
        fault = fault ?? "“\(word)” is not a path"
        methods = []
        strays.append(word)
      } else if word.hasPrefix("HTTP/"), strays.isEmpty {
        continue
      } else {
        strays.append(word)
      }
    }
    if !methods.isEmpty { fault = fault ?? "a path is missing after “\(methods.last?.rawValue ?? "")”" }
    if operations.isEmpty { take(&strays) } else { finish(strays) }
  }

  /// Whether a text states an operation.
  static func areIn(_ text: String, vendor: Vendor) -> Bool {
    // Where there is no path, there is no need to look at the words.
    text.utf8.holds(UInt8(ascii: "/")) && !OperationStatements(text, vendor: vendor).operations.isEmpty
  }

  /// The operations of a text that is nothing else; `nil` if it is.
  static func whole(_ text: String, vendor: Vendor) -> [OperationStatement]? {
    guard text.utf8.holds(UInt8(ascii: "/")) else { return nil }
    let statements = OperationStatements(text, vendor: vendor)
    return statements.isWhole ? statements.operations : nil
  }

  /// Whether the text is nothing but operations.
  var isWhole: Bool { !operations.isEmpty && before.isEmpty && behind.isEmpty && fault == nil }

  private mutating func take(_ strays: inout [Substring]) {
    before = strays.joined(separator: " ")
    strays = []
  }

  private mutating func takeFault(_ strays: inout [Substring]) {
    let words = strays.filter { !Self.isJoiner($0) }
    if !words.isEmpty {
      fault = fault ?? "there is other text between two operations, “\(words.joined(separator: " "))”"
    }
    strays = []
  }

  private mutating func finish(_ strays: [Substring]) {
    var strays = strays[...]
    while let first = strays.first, Badge.isOne(String(first)) {
      operations[operations.count - 1].badges.append(String(first))
      strays.removeFirst()
    }
    behind = strays.joined(separator: " ")
  }

  private static func isJoiner(_ word: Substring) -> Bool { joiners.contains(word) }

  private static let joiners: Set<Substring> = [
    ",", "|", "/", "or", "and", "&", "OR", "AND", "•", "·", ";", "-", "–", "—", "+",
  ]

  private static func isPlainWord(_ word: Substring) -> Bool {
    word.utf8.contains(where: \.isASCIILowercase)
  }

  private static func beginsPath(_ word: Substring, vendor: Vendor) -> Bool {
    RequestPath.all(in: word, vendor: vendor) != nil
  }

  /// The methods that a word names: `GET`, `Get`, `get`, `GET,`, `GET/POST`, `GET|POST`.
  static func methods(in word: Substring, allowsLowerCase: Bool = true) -> [HTTPMethod]? {
    // Most words are paths, which need no closer look.
    if word.utf8.first == UInt8(ascii: "/") { return nil }
    let spelling = allowsLowerCase ? HTTPMethod.Spelling.any : .capitals
    // A word without marks is one method or none.
    if word.utf8.allSatisfy({ $0.isASCIILowercase || $0.isASCIIUppercase }) {
      return HTTPMethod(word: word.utf8, spelled: spelling).map { [$0] }
    }
    let bare = MarkedWord(word).name.trimmed(of: ":*[]()")
    guard !bare.isEmpty, bare.utf8.count <= 40 else { return nil }
    var found: [HTTPMethod] = []
    for piece in bare.words(partedBy: { "/|,+&".utf8.contains($0) }) {
      let method = HTTPMethod(word: piece.utf8, spelled: spelling)
      guard let method else { return nil }
      found.append(method)
    }
    return found.isEmpty || bare.first == "/" ? nil : found
  }
}

/// The words of a text that may state operations.
enum OperationText {
  /// Parts a text at its blanks, but not inside of braces: `/users/{id | userPrincipalName}/boats`, nor between the arguments of a
  /// function: `/rows(a={n}, b={n})`. A method that ran into its path is split from it: `POST/boats`.
  static func words(of text: String) -> [Substring] {
    var bytes = text
    guard let found = bytes.withUTF8({ Self.ranges(of: $0) }) else {
      // A brace that nothing closes holds no blanks.
      return text.split(separator: " ").flatMap { parted($0) }
    }
    var words: [Substring] = []
    words.reserveCapacity(found.count)
    for range in found {
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      let word = text[start..<text.utf8.index(start, offsetBy: range.count)]
      if word.utf8.first == UInt8(ascii: "/") { words.append(word) } else { words += parted(word) }
    }
    return words
  }

  /// Where the words are; `nil` if a brace is not closed.
  private static func ranges(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
    var words: [Range<Int>] = []
    var start = 0
    var depth = 0
    var wordHoldsSlash = false
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "/"): wordHoldsSlash = true
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "("):
        if depth == 0, wordHoldsSlash, let end = argumentsEnd(bytes, from: index) {
          index = end
          continue
        }
      case UInt8(ascii: " ") where depth == 0:
        if start < index { words.append(start..<index) }
        start = index + 1
        wordHoldsSlash = false
      default: break
      }
      index += 1
    }
    if depth > 0 { return nil }
    if start < bytes.count { words.append(start..<bytes.count) }
    return words
  }

  /// The index after the arguments that a parenthesis inside of a path begins; `nil` if they are none, or it is not closed. Another
  /// parenthesis ends the search, so that no byte is looked at for every one before it.
  private static func argumentsEnd(_ bytes: UnsafeBufferPointer<UInt8>, from open: Int) -> Int? {
    let arguments = bytes[(open + 1)...].prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "(") }
    guard arguments.endIndex < bytes.endIndex, bytes[arguments.endIndex] == UInt8(ascii: ")"),
      arguments.contains(UInt8(ascii: "="))
    else { return nil }
    return arguments.endIndex + 1
  }

  private static func parted(_ word: Substring) -> [Substring] {
    guard word.utf8.holds(UInt8(ascii: "/")), let slash = word.utf8.firstIndex(of: UInt8(ascii: "/")),
      slash > word.startIndex
    else { return [word] }
    let method = word[..<slash]
    guard HTTPMethod(word: method.utf8) != nil, !isMethods(word), !mayHoldScope(word[slash...]) else {
      return [word]
    }
    return [method, word[slash...]]
  }

  /// Whether a path without a border before it may have a scope run into its end: a colon is inside of a segment.
  ///
  ///     GET/boatsboat:read
  private static func mayHoldScope(_ path: Substring) -> Bool {
    zip(path.utf8, path.utf8.dropFirst()).contains { $1 == UInt8(ascii: ":") && $0 != UInt8(ascii: "/") }
  }

  /// `GET/POST`
  private static func isMethods(_ word: Substring) -> Bool {
    word.split(separator: "/").allSatisfy { HTTPMethod(anyCase: $0) != nil }
  }
}
