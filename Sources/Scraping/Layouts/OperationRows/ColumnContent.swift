import PageReading
import ScopeTable
import TextRendering

/// What the cells of one column look like, whatever its head says. Each question is answered when it is asked: mostly a column's head says
/// enough.
final class ColumnContent {
  /// Cells with words of their own.
  let filled: Int
  private let cells: [Cell]
  private let vendor: Vendor
  private lazy var kinds = Kinds(cells, vendor: vendor)

  /// How many rows of a table are looked at.
  static let maximumRows = 400

  /// - Parameter column: The column's cells in the rows below the heads.
  init(_ column: [Cell], vendor: Vendor) {
    self.vendor = vendor
    cells = column.prefix(Self.maximumRows).filter { $0.span == .own && !$0.isEmpty }
    filled = cells.count
  }

  /// How many cells hold what states an operation.
  private struct Kinds {
    var methods = 0
    var paths = 0
    var operations = 0

    init(_ cells: [Cell], vendor: Vendor) {
      for cell in cells {
        let text = cell.text
        if OperationText.words(of: text).allSatisfy({ OperationStatements.methods(in: $0) != nil }) {
          methods += 1
        } else if !text.utf8.holds(UInt8(ascii: "/")) {
          // Neither a path nor a request.
          continue
        } else if CellPaths.all(in: cell, vendor: vendor, allowsRelative: false) != nil {
          paths += 1
        } else if OperationStatements.areIn(text, vendor: vendor) {
          operations += 1
        }
      }
    }
  }

  /// Cells that hold scopes with marks inside.
  private lazy var scopes = {
    let grammar = ScopeName(words: vendor.scopes)
    return cells.map(\.text).count { text in
      if saysNone(text) { return false }
      let names = Self.names(in: text)
      return !names.isEmpty && names.allSatisfy { grammar.strength($0) == .shaped }
    }
  }()

  /// Whether every cell holds words that a requirement's cell can hold: scopes of any form, words for none or for "not supported".
  private lazy var areAnswers = {
    let grammar = ScopeName(words: vendor.scopes)
    return cells.map(\.text).allSatisfy { text in
      if saysNone(text) { return true }
      let names = Self.names(in: text)
      return !names.isEmpty && names.allSatisfy { grammar.strength($0) != nil }
    }
  }()

  private func saysNone(_ text: String) -> Bool {
    vendor.requirement.saysAnything(text) || vendor.requirement.saysNotSupported(text)
  }

  private static func names(in text: String) -> [String] {
    ScopeListWords.all(in: text).map { MarkedWord($0).name }.filter { !["or", "and", "OR", "AND"].contains($0) }
  }

  private func isMost(_ count: Int) -> Bool { count > 0 && count * 2 >= filled }

  var holdsMethods: Bool { isMost(kinds.methods) }
  var holdsPaths: Bool { isMost(kinds.paths) }
  var holdsOperations: Bool { isMost(kinds.operations) }
  var holdsScopes: Bool { isMost(scopes) }
  var holdsAnswers: Bool { filled > 0 && areAnswers }
}

/// The paths of a cell: one for each line, or several between commas.
enum CellPaths {
  /// `nil` if the cell holds anything else.
  static func all(in cell: Cell, vendor: Vendor, allowsRelative: Bool) -> (paths: [RequestPath], badges: [String])? {
    var found: [RequestPath] = []
    var badges: [String] = []
    for line in cell.lines {
      let words = OperationText.words(of: line.text)
      // A path without its slash is alone on its line: a blank may have cut it.
      let mayBeRelative =
        allowsRelative && (words.count == 1 || words.dropFirst().allSatisfy { Badge.isOne(String($0)) })
      for word in words where word != "," && word != "|" {
        if let paths = RequestPath.all(in: word, vendor: vendor, allowsRelative: mayBeRelative) {
          // What begins with a parameter may be the end of the path before it, which markup has parted.
          if word != words.first, paths.contains(where: { $0.path.path.hasPrefix("/{") }) { return nil }
          found += paths
        } else if !found.isEmpty, Badge.isOne(String(word)) {
          badges.append(String(word))
        } else {
          return nil
        }
      }
    }
    return found.isEmpty ? nil : (found, badges)
  }
}
