import Findings
import PageReading
import ScopeModel

/// Everything on a page whose meaning neither the general words nor a vendor file knows.
struct PageUnknowns {
  let page: Page
  let vendor: Vendor
  /// Heads, folded, of which the vendor file says what their columns hold.
  var settled: Set<String> = []

  /// Questions about it: what the columns hold, what labels lead to, what words in places of scopes say, and how scopes are joined.
  ///
  /// - Parameter reading: What the layout that fits best made of the page; `nil` if none fits.
  func questions(_ reading: LayoutReading?) -> [VendorQuestion] {
    let tables = OperationTables(page, vendor: vendor)
    let explanations = WordExplanations(page)
    let heads = UnknownHeads(vendor: vendor, read: Set(reading?.read ?? []))
    var questions = heads.questions(tables) + heads.questions(MatrixTables(page, vendor: vendor))
    let unplaced = (reading?.findings ?? []).filter { RequirementTalk.unreadIDs.contains($0.id) }.compactMap(\.line)
    questions += UnknownLabels(page, vendor: vendor, unplaced: Set(unplaced)).questions
    questions += UnknownPhrases(vendor: vendor).questions(on: page)
    questions += UnknownCells.questions(on: page, tables, vendor: vendor, settled: settled)
    // A layout may know marks that stand nowhere else than in its own places.
    questions += (reading?.openMarks ?? []).map(Self.question).filter { mark in
      !questions.contains { $0.isSame(as: mark) }
    }
    for index in questions.indices {
      let word = questions[index].word
      questions[index].page = page.path
      questions[index].says =
        questions[index].isAboutJoining ? explanations.aboutJoining(word) : explanations.about(word)
    }
    return questions
  }

  private static func question(_ open: OpenMark) -> VendorQuestion {
    var question = VendorQuestion(word: open.mark, choices: Joiner.allCases.map(\.rawValue))
    question.line = open.line
    question.seen = Samples.of(open.samples.map { cell(of: $0, holding: open.mark) })
    return question
  }

  /// The cell of a row that holds the mark: the others are about something else.
  private static func cell(of row: String, holding mark: String) -> String {
    let cells = row.split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
    return cells.last { $0.contains(mark) } ?? row
  }
}

extension VendorQuestion {
  /// Whether the question is about what is between scopes.
  var isAboutJoining: Bool { choices.allSatisfy { Joiner(rawValue: $0) != nil } }

  /// Whether the answer decides what there is to read: what a column holds, or what a label leads to.
  var isAboutStructure: Bool {
    choices.contains { choice in
      [WordListKey.column(.ignored), .requirement(.labels), .scopeFirst(.labels), .permissions(.phrases)].contains {
        $0.path == choice
      }
    }
  }

  /// The classes of words that the question's choices belong to.
  private static func classes(_ choices: [String]) -> Set<WordClass> {
    var classes: Set<WordClass> = []
    for choice in choices {
      if case .list(let key) = place(of: choice) { classes.formUnion(key.classes) }
    }
    return classes
  }

  /// Whether the question is about a word of the same class.
  func isAbout(_ word: String, _ choices: [String]) -> Bool {
    self.word.foldedWord == word.foldedWord && Self.classes(self.choices) == Self.classes(choices)
  }

  func isSame(as other: VendorQuestion) -> Bool { isAbout(other.word, other.choices) }

  /// Whether a file says already what the word means.
  func isSettled(by file: VendorFile) -> Bool {
    if isAboutJoining { return file.joiners[VendorFile.joinerMark(word)] != nil }
    let classes = Self.classes(choices)
    return file.words.contains { key, words in
      (!classes.isDisjoint(with: key.classes) || choices.contains(key.path))
        && words.contains { $0.foldedWord == word.foldedWord }
    }
  }
}
