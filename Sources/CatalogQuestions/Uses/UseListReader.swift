package import Findings
import ScopeModel

/// Reads the calls of an app from a file: lines, a HAR file, an access log, or Swift sources.
///
/// The form is determined from what the file contains; a name that ends in `.swift` or `.har` decides too.
package enum UseListReader {
  /// The forms that a file of uses can have.
  package enum Form: String, CaseIterable, Hashable, Sendable {
    case lines, har, log, swift
  }

  /// - Parameter path: The file as it was named.
  /// - Throws: ``InputError`` if the bytes are not UTF-8, or a HAR file is broken.
  package static func read(_ bytes: [UInt8], path: String) throws(InputError) -> UseList {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputError(Finding(.error, id: "not-utf8", "The file is not UTF-8. Save it as UTF-8.", page: path))
    }
    switch form(of: text, path: path) {
    case .har: return try HARFile.uses(bytes, path: path)
    case .swift: return SwiftCalls.uses(in: text, path: path)
    case .log: return AccessLog.uses(in: text, path: path)
    case .lines: return CallLines.uses(in: text, path: path)
    }
  }

  package static func form(of text: String, path: String) -> Form {
    if path.hasSuffix(".swift") { return .swift }
    if path.hasSuffix(".har") { return .har }
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("{") { return .har }
    let lines = SourceLine.lines(of: text)
    if lines.contains(where: { AccessLog.request(in: $0.text) != nil }) { return .log }
    let isSource = lines.contains { line in
      let text = line.text.drop { $0 == " " }
      return text.hasPrefix("import ") || text.hasPrefix("@main") || text.contains("func ")
    }
    return isSource && SwiftCalls.mayHoldCalls(text) ? .swift : .lines
  }
}

/// A line of a text file.
struct SourceLine {
  /// From 1.
  var number: Int
  var text: Substring

  static func lines(of text: String) -> [SourceLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map {
      SourceLine(number: $0.offset + 1, text: $0.element)
    }
  }

  /// What a message shows of it.
  var shown: String { Self.shown(String(text)) }

  static func shown(_ text: String) -> String {
    let limit = 120
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > limit ? words.prefix(limit) + "…" : words
  }
}
