package import Findings
import PageReading
import ScopeModel
import ScopeTable
import TextRendering

/// What a draft of a vendor file amounts to, for a person to read: the open questions, what would be read, and what to do next.
package struct LearningReport {
  private let learning: VendorLearning
  /// How the file is called.
  private let fileName: String
  private let readings: [Reading]
  private let supposed: [Reading]

  /// What a page gives with a vendor file.
  private struct Reading {
    /// `nil` if no layout fits.
    var page: ScrapedPage?

    var isEmpty: Bool { page?.operations.isEmpty ?? true }
  }

  package init(_ learning: VendorLearning, fileName: String) {
    self.learning = learning
    self.fileName = fileName
    readings = Self.readings(learning, with: learning.file)
    supposed = learning.openQuestions.isEmpty ? readings : Self.readings(learning, with: learning.supposing())
  }

  /// Whether the pages give nothing, and nothing could be asked that would change it.
  package var hasNothingToLearn: Bool { learning.openQuestions.isEmpty && readings.allSatisfy(\.isEmpty) }

  /// That the pages give nothing, one finding for each.
  package var faults: [Finding] {
    learning.pages.map { page in
      Finding(
        .error, id: "nothing-to-learn",
        "There is nothing to learn: no table, heading or label on this page names an operation with its requirement. If a script fills the page, save it from a browser.",
        page: page.path)
    }
  }

  private static func readings(_ learning: VendorLearning, with file: VendorFile) -> [Reading] {
    let scraper = Scraper(vendor: Vendor(file, upon: BuiltInVendors.content.general))
    return learning.pages.map { page in
      do throws(InputError) {
        return Reading(page: try scraper.scrape(page))
      } catch {
        return Reading()
      }
    }
  }
}

// MARK: - Lines

extension LearningReport {
  /// The questions, each with its place.
  package var questions: [String] {
    learning.openQuestions.map { question in
      let place = [question.page, question.line.map { String($0) }].compactMap { $0 }.joined(separator: ":")
      return "\(place.isEmpty ? fileName : place): question: \(QuestionWords(question).text)"
    }
  }

  /// What the draft reads, and what to do next.
  package var closing: [String] {
    var lines = zip(learning.pages, zip(readings, supposed)).flatMap { page, pair in
      self.lines(page.path, pair.0, supposed: pair.1)
    }
    lines += samples
    lines += hints
    lines += next
    return lines
  }

  private func lines(_ path: String, _ reading: Reading, supposed: Reading) -> [String] {
    var lines: [String] = []
    if let page = reading.page {
      lines.append("\(path): \(Self.account(page)).")
      lines += unread(page)
    } else {
      lines.append("\(path): No layout can read this page yet.")
    }
    if let better = supposed.page, better.entriesRead > reading.page?.entriesRead ?? 0 {
      lines.append("  With the first choice of each question: \(Self.account(better)).")
    }
    return lines
  }

  private static func account(_ page: ScrapedPage) -> String {
    if page.entriesSeen == 0 {
      return
        "\(page.layout.rawValue), \(Plural.count(page.operations.count, "operation")) read"
    }
    let entries = Plural.count(page.entriesSeen, "entry")
    return "\(page.layout.rawValue), \(page.entriesRead) of \(entries) read"
  }

  /// So many findings are shown for each page.
  private static let shownFaults = 3

  private func unread(_ page: ScrapedPage) -> [String] {
    let faults = page.findings.filter { $0.severity == .error }
    var lines = faults.prefix(Self.shownFaults).map { fault in
      "  Unread: \(fault.line.map { "line \($0): " } ?? "")\(fault.message) [\(fault.id)]"
    }
    if faults.count > Self.shownFaults { lines.append("  … and \(faults.count - Self.shownFaults) more.") }
    return lines
  }

  /// So many operations are shown.
  private static let shownOperations = 3

  private var samples: [String] {
    let operations = readings.flatMap { $0.page?.operations ?? [] }
    // Those with a stated requirement show most.
    let stated = operations.filter { $0.requirement.kind != .unknown }
    return (stated + operations.filter { $0.requirement.kind == .unknown }).prefix(Self.shownOperations).map {
      operation in
      "  \(Self.name(operation)): \(RequirementInWords.text(operation.requirement))"
    }
  }

  private static func name(_ operation: ScopeModel.Operation) -> String {
    [operation.method?.rawValue, operation.path, operation.name].compactMap { $0 }.joined(separator: " ")
  }

  private var hints: [String] {
    var lines: [String] = []
    if learning.file.scopeForm == .words {
      lines.append("Scopes are read as names that consist of several words (\"scopes\": {\"form\": \"words\"}).")
    }
    let isOfOne = supposed.allSatisfy { $0.page?.layout == .operationPage }
    if !isOfOne, learning.openQuestions.contains(where: { $0.isAboutJoining && $0.says.isEmpty }) {
      lines.append(
        "The page of a single operation often says how scopes are joined. Adding one such page may settle that question."
      )
    }
    let rare = learning.openQuestions.filter { !$0.isAboutJoining && !$0.word.isEmpty && $0.seen.count == 1 }
    if !rare.isEmpty {
      let words = rare.prefix(Self.shownOperations).map { QuestionWords.quoted($0.word) }.joined(separator: ", ")
      lines.append("There is only one sample of \(words). Adding further pages would show more.")
    }
    return lines
  }

  private var next: [String] {
    let pages = learning.pages.map { ShellWord.quoted($0.path) }.joined(separator: " ")
    let file = ShellWord.quoted(fileName)
    var lines: [String] = []
    let count = learning.openQuestions.count
    if count > 0 {
      lines.append(
        "\(Plural.count(count, "question")) \(count == 1 ? "is" : "are") open. Replace each “\(VendorQuestion.unanswered)” in \(fileName) with one of its choices. "
          + "Then check for further questions: scopetables learn --vendor \(file) -o \(file) \(pages)")
    }
    lines.append("Next, run:")
    lines.append("  scopetables scrape --vendor \(file) \(pages)")
    lines.append("  scopetables init --vendor \(file) \(pages)")
    return lines
  }
}
