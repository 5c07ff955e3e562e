import PageReading

/// The words by which vendors are known on a page: in a heading, a table's heads or running text.
///
/// All vendors' words are looked for at the same time, so that a page is read once and not once for each of them.
struct Signatures: Sendable {
  /// Those of the vendors that the program knows.
  static let builtIn = Signatures(Vendor.all.map(\.signatures))

  private struct Mark {
    var bytes: [UInt8]
    /// The index of its vendor.
    var vendor: Int
  }

  /// The marks by their first byte.
  private let marks: [[Mark]]
  /// The vendors of marks that are in every text, because they are empty.
  private let everywhere: Int?

  /// - Parameter signatures: The words of each vendor, in the order in which vendors are tried.
  init(_ signatures: [[String]]) {
    var marks: [[Mark]] = Array(repeating: [], count: 256)
    var everywhere: Int?
    for (vendor, words) in signatures.enumerated() {
      for word in words {
        let bytes = Array(word.utf8)
        if let first = bytes.first {
          marks[Int(first)].append(Mark(bytes: bytes, vendor: vendor))
        } else {
          everywhere = everywhere ?? vendor
        }
      }
    }
    self.marks = marks
    self.everywhere = everywhere
  }

  /// The index of the first vendor of whose words one is on the page; `nil` if there is none.
  func first(on page: Page) -> Int? {
    var first: Int?
    for block in page.blocks {
      switch block {
      case .heading(let heading): search(heading.text, &first)
      case .table(let table): for row in table.headerRows { search(row.excerpt, &first) }
      case .paragraph(let paragraph): for line in paragraph.lines { search(line.text, &first) }
      case .listItem(let item): for line in item.lines { search(line.text, &first) }
      case .code(let code): for line in code.lines { search(line.text, &first) }
      }
      if first == 0 { return first }
    }
    return first
  }

  /// Looks in a text for words of vendors before the first one so far.
  private func search(_ text: String, _ first: inout Int?) {
    if let everywhere { first = min(everywhere, first ?? everywhere) }
    var text = text
    text.withUTF8 { bytes in
      for start in bytes.indices {
        for mark in marks[Int(bytes[start])] where first.map({ mark.vendor < $0 }) ?? true {
          if bytes[start...].starts(with: mark.bytes) { first = mark.vendor }
        }
      }
    }
  }
}
