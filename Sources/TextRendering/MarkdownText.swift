/// Text and names in GitHub-flavoured Markdown (CommonMark 0.31 with tables, strikethrough and autolinks).
///
/// What a page says is shown as text, wherever it is put: in a paragraph, a list item, a heading, or a cell of a table.
/// Three things cannot be shown as they are:
///
/// - An invisible character, such as NUL or a bidirectional override, is named: `⟨U+202E⟩`. The joiners U+200C
///   and U+200D stay, because scripts and emoji need them.
/// - White space is folded as HTML folds it: at both ends it is dropped, inside it is one space.
/// - A line break is `<br>` in text and a space in a heading.
public enum MarkdownText {
  /// Text in a paragraph, a list item or a cell.
  public static func inline(_ text: String) -> String { inline(text, escaped: escaped) }

  /// The same in a comment on a pull request or an issue, where more is linked than in a file: commits, numbers of other
  /// trackers, addresses.
  public static func inlineInComment(_ text: String) -> String { inline(text) { withSeams(escaped($0)) } }

  private static func inline(_ text: String, escaped: (String) -> String) -> String {
    let lines = lines(of: text).map(folded)
    let kept = lines.drop { $0.isEmpty }
    let end = kept.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? kept.startIndex
    return kept[..<end].map(escaped).joined(separator: "<br>")
  }

  /// Text of a heading, on one line.
  public static func heading(_ text: String) -> String {
    escaped(folded(lines(of: text).joined(separator: " ")))
  }

  /// A name or path in code type: a code span, or `<code>` where the name holds what a code span in a cell cannot.
  public static func code(_ name: String) -> String { code(name, inTable: true) }

  /// The same for a place that is in no table: there a bar ends no code span.
  public static func codeOutsideTables(_ name: String) -> String { code(name, inTable: false) }

  private static func code(_ name: String, inTable: Bool) -> String {
    let shown = visible(name)
    return fitsCodeSpan(shown, inTable: inTable) ? "`\(shown)`" : "<code>\(entities(shown))</code>"
  }

  /// A link to a web page, or the address in code type where it is not an address of the web.
  public static func link(_ address: String) -> String {
    guard WebAddress.begins(address) else { return code(address) }
    return "[\(inline(address))](\(destination(address)))"
  }

  /// A link whose words are Markdown already, such as a code span.
  ///
  /// - Parameters:
  ///   - markdown: Words in which no other link stands.
  ///   - address: An address of the web, or a reference that ``URIText`` made.
  public static func link(markdown: String, to address: String) -> String {
    "[\(markdown)](\(destination(address)))"
  }

  /// A link to an anchor of the same page. The anchor is one that ``MarkdownAnchors`` made.
  public static func link(_ text: String, anchor: String) -> String {
    "[\(inline(text))](#\(anchor))"
  }
}

// MARK: - White space and what is not seen

extension MarkdownText {
  private static func lines(of text: String) -> [String] {
    var lines = [""]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": lines.append("")
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return lines
  }

  private static func folded(_ line: String) -> String {
    let words = line.unicodeScalars.split { $0 == " " || $0 == "\t" }
    return visible(words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " "))
  }

  /// The text with a name for every invisible character.
  private static func visible(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      let isJoiner = scalar.value == 0x200C || scalar.value == 0x200D
      if scalar.isUnseen && !isJoiner {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        shown += "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

// MARK: - Escaping

extension MarkdownText {
  /// What breaks a reference of GitHub's, which looks at the finished page, without being seen.
  static let seam = "<!-- -->"

  private static func escaped(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var escaped = ""
    for (index, scalar) in scalars.enumerated() {
      let rest = scalars[(index + 1)...]
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // A cell ends at a bar, and not every implementation counts the backslashes before it alike.
      case "|": escaped += "&#124;"
      case "\\": escaped += "&#92;"
      case "*", "_", "`", "[", "]", "~", "$": escaped += "\\\(scalar)"
      // Templates of site generators.
      case "{" where rest.first == "{" || rest.first == "%": escaped += "&#123;"
      case "@": escaped += "@" + (rest.first.map(isWord) == true ? seam : "")
      case "#": escaped += (index == 0 ? "\\#" : "#") + (rest.first.map(isDigit) == true ? seam : "")
      case "-" where index > 0 && follows(scalars[..<index], "gh") && rest.first.map(isDigit) == true:
        escaped += "-" + seam
      case "-", "+", "=": escaped += index == 0 ? "\\\(scalar)" : "\(scalar)"
      case ":" where rest.starts(with: "//".unicodeScalars): escaped += "\\:"
      case ":" where isShortcode(rest): escaped += ":" + seam
      case "." where follows(scalars[..<index], "www"): escaped += "\\."
      case ".", ")": escaped += isAfterNumber(index, scalars) ? "\\\(scalar)" : "\(scalar)"
      case _ where isWideSpace(scalar): escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether an emoji's short code ends in what follows a colon: `smile:`.
  private static func isShortcode(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix(while: { isWord($0) || $0 == "+" || $0 == "-" })
    return !name.isEmpty && rest.dropFirst(name.count).first == ":"
  }

  private static func follows(_ scalars: ArraySlice<Unicode.Scalar>, _ word: String) -> Bool {
    scalars.suffix(word.unicodeScalars.count).elementsEqual(word.unicodeScalars) { scalar, letter in
      scalar == letter || scalar.value + 32 == letter.value
    }
  }

  /// Whether nothing but digits precedes, as before the mark of a numbered list.
  private static func isAfterNumber(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    index > 0 && index < 10 && scalars[..<index].allSatisfy(isDigit)
  }

  /// A space that Markdown takes for a character like any other. Implementations drop it at the ends of a line all the
  /// same, unless it is an entity.
  private static func isWideSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  private static func fitsCodeSpan(_ name: String, inTable: Bool) -> Bool {
    let scalars = Array(name.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " " else { return false }
    for (index, scalar) in scalars.enumerated() {
      if scalar == "`" || scalar == "|" && inTable || isWideSpace(scalar) { return false }
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "{" && (next == "{" || next == "%") { return false }
    }
    return true
  }

  /// Text in which Markdown finds nothing to read: every sign of ASCII and every space is a numeric entity.
  private static func entities(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII && !isWord(scalar) || scalar == "_" || isWideSpace(scalar) {
        escaped += "&#\(scalar.value);"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// An address in which nothing but letters, digits and the signs of RFC 3986 stands that end no destination.
  private static func destination(_ address: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var escaped = ""
    for byte in address.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80 && (isWord(scalar) || "-.~:/?#@!$'+,;=%".unicodeScalars.contains(scalar)) {
        escaped.unicodeScalars.append(scalar)
      } else if scalar == "&" {
        escaped += "&amp;"
      } else {
        escaped += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return escaped
  }
}
