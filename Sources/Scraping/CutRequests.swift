import Findings
import PageReading
import ScopeModel
import ScopeTable

/// Lines that look like a request or the heading of an operation, and of which nothing was read, or less than they say: a blank or a letter of
/// another script in the path keeps the rest of it away.
///
///     GET /me/mess ages/{id}            Delete token delete /tokens/cur rent
struct CutRequests {
  private(set) var findings: [Finding] = []

  init(page: Page, reading: LayoutReading, layouts: [LayoutName]) {
    let accounted = Set((reading.read + reading.explained.map(\.place)).map(\.offset))
    let candidates = Self.candidates(of: page)
    let habits = RequestHabits(candidates.map { ($0.shape, $0.holder) })
    for candidate in candidates {
      let (line, shape, holder) = (candidate.line, candidate.shape, candidate.holder)
      let isAccounted = accounted.contains(line.offset)
      let isTold =
        shape.isBroken || habits.areBroken(by: shape, in: holder, isAccounted: isAccounted)
        || (!isAccounted && (shape.holdsForeignPath || shape.hasTail || (holder == .code && shape.hasPathTail)))
        || (!isAccounted && holder == .paragraph && shape.isHeading && layouts == [.operationList])
      guard isTold else { continue }
      findings.append(
        Finding(
          .warning, id: "cut-request",
          "“\(line.text.prefix(200))” looks like a request, but only part of it was read because of a space, a foreign letter or the wrong kind of line. If it states an operation, correct it in your copy of the page.",
          page: page.path, line: line.number))
    }
  }

  /// What a line that may be a request stands in.
  enum Holder {
    case heading, paragraph, code, item
    /// In a text dump: cells that were parted at blanks may have been parted inside of a path.
    case row
  }

  private static func candidates(of page: Page) -> [(line: Line, shape: CutRequest, holder: Holder)] {
    var found: [(line: Line, shape: CutRequest, holder: Holder)] = []
    func add(_ lines: [Line], _ holder: Holder) {
      for line in lines {
        guard let shape = CutRequest(line.text, isRow: holder == .row) else { continue }
        found.append((line, shape, holder))
      }
    }
    for block in page.blocks {
      switch block {
      case .heading(let heading):
        add([Line(number: heading.line, text: heading.text, offset: heading.offset)], .heading)
      case .paragraph(let paragraph): add(paragraph.lines, .paragraph)
      case .code(let code): add(code.lines, .code)
      case .listItem(let item): add(item.lines, .item)
      case .table(let table):
        guard page.form == .text else { continue }
        for row in table.rows {
          let text = row.excerpt.replacing(" | ", with: " ")
          add([Line(number: row.line, text: text, offset: row.offset)], .row)
        }
      }
    }
    return found
  }
}

/// What is usual on a page behind the path of a request. Where a path is cut in its last word, nothing but the page's other requests shows it.
///
///     GET /boats/:id             GET /bo ats
///     DELETE /boats/:id          GET /boats/:i d Get a boat
private struct RequestHabits {
  /// How many requests end with their path, and in how many one word follows that could be a part of it.
  private var bare = 0
  private var tailed = 0
  /// The rows of text dumps with a request, and those of them where a word in small letters follows.
  private var rows = 0
  private var rowsInSmall = 0
  /// In how many places each segment of a path stands.
  private var segments: [Substring: Int] = [:]

  init(_ requests: [(shape: CutRequest, holder: CutRequests.Holder)]) {
    for (shape, holder) in requests {
      guard let path = shape.path else { continue }
      for segment in path.split(separator: "/") { segments[segment, default: 0] += 1 }
      if holder == .row {
        rows += 1
        if shape.hasPathWordBehind { rowsInSmall += 1 }
      } else if shape.behind.isEmpty {
        bare += 1
      } else if shape.hasPathTail {
        tailed += 1
      }
    }
  }

  /// Whether the word behind a path seems to be the rest of it.
  func areBroken(by shape: CutRequest, in holder: CutRequests.Holder, isAccounted: Bool) -> Bool {
    guard let path = shape.path, let word = shape.behind.first, shape.hasPathWordBehind else { return false }
    // Together they are a segment of the page's other paths, and the cut one is none.
    let last = path.hasSuffix("/") ? "" : path.split(separator: "/").last ?? ""
    if let whole = segments[last + word], whole > 0, last.isEmpty || segments[last] == 1 { return true }
    if holder == .row { return rows > 2 && rowsInSmall * 4 <= rows + 1 }
    guard shape.hasPathTail else { return false }
    return isAccounted ? tailed * 10 <= bare : tailed * 2 <= bare
  }
}

/// What the words of one line say about a request in it.
struct CutRequest {
  /// The path, as it is written; `nil` where the line only looks like a request.
  private(set) var path: Substring?
  /// The words behind it.
  private(set) var behind: ArraySlice<Substring> = []
  /// Behind the path stands a word that can only be the rest of it: `GET /me/mess ages/{id}`.
  private(set) var isBroken = false
  /// The path holds a letter that no path holds unescaped.
  private(set) var holdsForeignPath = false
  /// The line ends as a heading does, with a method in small letters and a path, and one or two words more.
  private(set) var hasTail = false
  /// The line begins with a method and a path, and ends with one word that could belong to the path.
  private(set) var hasPathTail = false
  /// The line is some words, a method in lower case and a path.
  private(set) var isHeading = false

  /// Whether the word right behind the path is one in small letters that could belong to it.
  var hasPathWordBehind: Bool {
    guard let first = behind.first?.utf8.first, !first.isASCIIUppercase else { return false }
    return behind.first.map(Self.isPathWord) ?? false
  }

  /// `nil` if the line does not look like a request.
  ///
  /// - Parameter isRow: Whether it is a row of a text dump, in which any cell may stand before the operation.
  init?(_ text: String, isRow: Bool = false) {
    guard text.utf8.contains(UInt8(ascii: "/")), text.utf8.count <= 1_000 else { return nil }
    let words = OperationText.words(of: text)
    // A method with a letter of another script is not a method, and its line would be lost.
    if let first = words.first, words.count > 1, words[1].first == "/", first.utf8.count > first.count {
      let folded = first.unicodeScalars.filter(\.isASCII)
      holdsForeignPath = HTTPMethod.allCases.contains { method in
        method.rawValue.count == first.count && folded.allSatisfy { method.rawValue.unicodeScalars.contains($0) }
      }
    }
    let index = words.indices.dropLast().first { index in
      HTTPMethod(word: words[index].utf8, spelled: index == 0 ? .any : [.capitals, .small]) != nil
        && words[index + 1].first == "/"
    }
    guard let index, words[index + 1].utf8.count > 1 else {
      // A badge that is right beside the path has run together with it.
      isHeading = OperationHeading(text, allowsRunTogether: true)?.title.isEmpty == false
      guard holdsForeignPath || isHeading else { return nil }
      return
    }
    // A sentence may name a path anywhere; a request begins its line, or follows a short title without marks.
    let title = words[..<index]
    let isTitled = title.count <= 10 && !title.contains(where: { ".,;:!?".contains($0.last ?? " ") })
    guard isRow || isTitled else { return nil }
    let path = words[index + 1]
    // In a row whose cells ran together nothing says where the path ends.
    if isRow, words[index].endIndex == path.startIndex { return }
    self.path = path
    behind = words[(index + 2)...]
    holdsForeignPath = index == 0 && path.utf8.contains { $0 >= 0x80 }
    if let next = behind.first { isBroken = Self.isRestOfPath(next) }
    let endsAsProse = ".,;:!?)".contains(text.last ?? " ")
    hasPathTail = index == 0 && !endsAsProse && behind.count == 1 && hasPathWordBehind
    guard words[index].utf8.allSatisfy(\.isASCIILowercase) else { return }
    hasTail = !endsAsProse && (1...2).contains(behind.count) && behind.allSatisfy(Self.isPathWord)
    isHeading = !title.isEmpty && behind.isEmpty && !endsAsProse
  }

  /// Whether a word is made of what paths are made of.
  private static func isPathWord(_ word: Substring) -> Bool {
    !word.isEmpty
      && word.utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIUppercase || "{}-_./$0123456789".utf8.contains($0) }
  }

  /// Whether a word after a path is neither a word of a sentence nor another path: it holds a slash or a brace inside. Two plain words around a
  /// slash may be words as well: `read/write`.
  private static func isRestOfPath(_ word: Substring) -> Bool {
    guard word.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "}") }), !word.hasPrefix("HTTP/")
    else { return false }
    // A parameter may be written with a colon; elsewhere colons are in addresses and scopes.
    let plain = word.replacing("/:", with: "/")
    guard isPathWord(withoutParameters(plain[...])[...]), let first = word.utf8.first, first != UInt8(ascii: "/"),
      first != UInt8(ascii: "{")
    else { return false }
    let slashes = word.utf8.count { $0 == UInt8(ascii: "/") }
    return slashes > 1 || (slashes == 1 && word.contains("{")) || (word.contains("}") && !word.contains("{"))
      || (slashes == 1 && word.contains("/:")) || (slashes == 1 && !pairs.contains(word.lowercased()))
  }

  /// The word without what is between braces: `ers/{}/boats` for `ers/{id | name}/boats`.
  private static func withoutParameters(_ word: Substring) -> String {
    var isInside = false
    return String(
      word.filter { character in
        if character == "}" { isInside = false }
        defer { if character == "{" { isInside = true } }
        return !isInside
      })
  }

  private static let pairs: Set<String> = [
    "and/or", "read/write", "write/read", "n/a", "w/o", "yes/no", "true/false", "on/off", "i/o", "allow/deny",
    "user/admin",
  ]
}
