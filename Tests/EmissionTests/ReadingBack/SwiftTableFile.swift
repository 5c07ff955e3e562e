import ScopeTable

/// The literals of a generated Swift file, read from its text.
///
/// It knows of Swift what the emitter uses: raw literals over several lines, with `\#u{…}` as the only escape.
struct SwiftTableFile {
  /// In the order of the file.
  var literals: [String] = []

  struct Fault: Error {
    var message: String
  }

  init(_ text: String) throws {
    var end: String?
    var lines: [String] = []
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let closing = end {
        if line == closing {
          literals.append(try Self.unescaped(lines.joined(separator: "\n"), hashes: closing.dropFirst(3)))
          (end, lines) = (nil, [])
        } else {
          lines.append(line)
        }
      } else if line.hasPrefix("#"), line.hasSuffix("\"\"\""), line.dropLast(3).allSatisfy({ $0 == "#" }) {
        end = "\"\"\"" + line.dropLast(3)
      }
    }
    if end != nil { throw Fault(message: "A literal has no end.") }
  }

  /// The table that the two files of an emission hold.
  static func table(reviewed: String, index: String) throws -> OperationTable {
    guard let rows = try SwiftTableFile(reviewed).literals.first, let index = try SwiftTableFile(index).literals.first
    else { throw Fault(message: "A literal is missing.") }
    return OperationTable(rows: rows, index: index)
  }

  private static func unescaped(_ text: String, hashes: Substring) throws -> String {
    let mark = Array("\\\(hashes)".unicodeScalars)
    let scalars = Array(text.unicodeScalars)
    var unescaped = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      guard scalars[position...].starts(with: mark) else {
        unescaped.append(scalars[position])
        position += 1
        continue
      }
      let rest = scalars[(position + mark.count)...]
      guard rest.starts(with: "u{".unicodeScalars), let close = rest.firstIndex(of: "}"),
        let value = UInt32(String(String.UnicodeScalarView(rest[(rest.startIndex + 2)..<close])), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw Fault(message: "No escape that the emitter writes.") }
      unescaped.append(scalar)
      position = close + 1
    }
    return String(unescaped)
  }
}
