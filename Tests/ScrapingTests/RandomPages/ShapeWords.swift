import TestSupport

/// How one page words its requirements.
struct ShapeWords {
  private let anyWords: Int
  private let allWords: Int
  private let noneWord: String
  private let marksCode: Bool
  let label: String

  init(_ random: inout SeededRandom) {
    anyWords = random.count(0...4)
    allWords = random.count(0...3)
    noneWord = random.pick(["None", "No scope required", "none"])
    marksCode = random.oneIn(2)
    label = random.pick([
      "Required scope", "Required scopes", "Scopes", "OAuth scopes", "Required permissions", "Required OAuth scope",
    ])
  }

  func code(_ text: String) -> String { marksCode ? ShapeBlock.code(text) : text }

  /// The words of a cell, or behind a label.
  func cell(_ need: ShapeNeed) -> String {
    switch need {
    case .one(let scope): return code(scope)
    case .any(let scopes):
      let names = scopes.map(code)
      switch anyWords {
      case 0: return names.joined(separator: " or ")
      case 1: return "Any of: " + names.joined(separator: ", ")
      case 2: return "One of " + names.joined(separator: ", ")
      case 3: return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
      default: return names.joined(separator: " OR ")
      }
    case .all(let scopes):
      let names = scopes.map(code)
      switch allWords {
      case 0: return names.joined(separator: " and ")
      case 1: return "All of: " + names.joined(separator: ", ")
      case 2: return names.joined(separator: " + ")
      default: return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
      }
    case .listed(let scopes): return scopes.map(code).joined(separator: ", ")
    case .none: return noneWord
    case .silent: return ""
    case .byToken(let tokens): return tokens.map { "\($0.kind): \(cell($0.need))" }.joined(separator: "\n")
    }
  }

  /// Pieces of a page that say what an operation needs.
  func blocks(_ need: ShapeNeed, _ random: inout SeededRandom) -> [ShapeBlock] {
    let form = random.count(0...2)
    switch need {
    case .silent: return []
    case .byToken(let tokens):
      return form == 0
        ? [.paragraph(["\(label):"]), .list(tokens.map { ShapeBlock.Item(text: "\($0.kind): \(cell($0.need))") })]
        : [.table(["Token type", "Scopes"], tokens.map { [$0.kind, cell($0.need)] })]
    case .one(let scope) where form == 1: return [.paragraph(["This endpoint requires the \(code(scope)) scope."])]
    case .any(let scopes) where form > 0:
      let words = form == 1 ? "Requires one of the following scopes:" : "\(label): any of the following:"
      return [.paragraph([words]), .list(scopes.map { ShapeBlock.Item(text: code($0)) })]
    case .all(let scopes) where form > 0:
      return [
        .paragraph(["This endpoint requires all of the following scopes:"]),
        .list(scopes.map { ShapeBlock.Item(text: code($0)) }),
      ]
    default: return [.paragraph(["\(label): \(cell(need))"])]
    }
  }
}
