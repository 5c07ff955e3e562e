import Findings
package import PageReading
import ScopeModel
import ScopeTable

/// Drafts a vendor file from pages, or extends one.
///
/// What the pages leave open becomes a question in the file. Nothing is guessed: a question stays open until a person answers it.
package struct VendorLearning: Sendable {
  package let pages: [Page]
  /// The draft, with its questions.
  package private(set) var file: VendorFile
  /// The questions of the file that was given.
  private let given: [VendorQuestion]
  private let givenLayout: LayoutName?

  /// - Parameter file: What is known already: an id alone, or a vendor file.
  package init(_ pages: [Page], file: VendorFile) {
    let vendor = Vendor(file, upon: BuiltInVendors.content.general)
    self.pages = pages.map(vendor.counted)
    self.file = file
    given = file.questions
    givenLayout = file.layout
    extend()
  }

  /// The unanswered questions.
  package var openQuestions: [VendorQuestion] { file.questions.filter { $0.answer == nil } }

  /// Answers a question, and looks what else is open now.
  ///
  /// - Parameter answer: One of the question's choices.
  package mutating func answer(_ question: VendorQuestion, with answer: String) {
    guard question.choices.contains(answer), let index = file.questions.firstIndex(where: { $0.isSame(as: question) })
    else {
      return
    }
    file.questions[index].answer = answer
    // What was asked on the supposition of another answer is asked again where it still matters.
    let given = given
    file.questions.removeAll { asked in asked.answer == nil && !given.contains { $0.isSame(as: asked) } }
    extend()
  }

  /// How often an answer may lead to further questions.
  private static let maximumRounds = 6

  private mutating func extend() {
    for _ in 0..<Self.maximumRounds {
      draftForm()
      let vendor = Vendor(supposing(), upon: BuiltInVendors.content.general)
      let readings = readings(vendor)
      draftCredentials(readings, vendor: vendor)
      let known = supposing().answered
      var further: [VendorQuestion] = []
      for (page, reading) in zip(pages, readings) {
        let unknowns = PageUnknowns(page: page, vendor: vendor, settled: settledHeads)
        for question in unknowns.questions(reading?.reading) {
          guard !question.isSettled(by: known), !file.questions.contains(where: { $0.isSame(as: question) }) else {
            continue
          }
          further.merge(question)
        }
      }
      let elsewhere = JoinedElsewhere(readings.compactMap { $0 }.flatMap(\.reading.operations)).sentences
      for index in further.indices where further[index].isAboutJoining { further[index].says += elsewhere }
      if further.isEmpty { break }
      file.questions += further
    }
    draftLayout()
  }

  /// The heads, folded, of which the file or an answer says what their columns hold.
  private var settledHeads: Set<String> {
    let words = file.answered.words.filter { $0.key.classes.contains(.heads) }.flatMap(\.value)
    return Set(words.map(\.foldedWord))
  }

  /// The file as if each open question about a column or a label were answered by its first choice: what such a column holds may ask
  /// further questions.
  func supposing() -> VendorFile {
    var file = file
    for index in file.questions.indices where file.questions[index].answer == nil {
      if file.questions[index].isAboutStructure { file.questions[index].answer = file.questions[index].choices.first }
    }
    return file
  }

  private func readings(_ vendor: Vendor) -> [LayoutChoice?] {
    pages.map { page in
      do throws(InputError) {
        return try LayoutChoice(page, vendor: vendor, layout: nil)
      } catch {
        return nil
      }
    }
  }

  // MARK: What the pages say

  /// Where a person may name a kind of token, the file has to name the others too: it no longer goes by the page's own words then.
  private mutating func draftCredentials(_ readings: [LayoutChoice?], vendor: Vendor) {
    let asks = file.questions.contains { $0.choices.contains { WordListKey(path: $0)?.credential != nil } }
    guard asks, file.credentials.isEmpty else { return }
    // A table whose rows cannot be read yet still names kinds of token in its heads.
    var kinds: [String] = []
    for column in pages.flatMap({ OperationTables($0, vendor: vendor).tables }).compactMap(\.columns).flatMap(
      \.credentials)
    where !kinds.contains(column.credential) {
      kinds.append(column.credential)
    }
    for operation in readings.compactMap({ $0 }).flatMap(\.reading.operations) {
      guard case .perCredential(let cases) = operation.requirement.kind else { continue }
      for kind in cases.map(\.credential) where !kinds.contains(kind) { kinds.append(kind) }
    }
    for kind in kinds {
      for key in VendorFile.CredentialKey.allCases { file.add(kind, to: .credential(kind, key)) }
    }
  }

  /// Names of several words are read as such where most of the page's requirements are nothing else.
  private mutating func draftForm() {
    guard file.scopeForm == nil else { return }
    let vendor = Vendor(supposing(), upon: BuiltInVendors.content.general)
    var (names, cells) = (0, 0)
    for page in pages {
      for placed in OperationTables(page, vendor: vendor).tables {
        guard let columns = placed.columns, let column = columns.requirement else { continue }
        for row in placed.body where row.bordered.indices.contains(column) && !row.bordered[column].isEmpty {
          let text = row.bordered[column].text
          cells += 1
          if isName(text, vendor: vendor) { names += 1 }
        }
      }
    }
    if names * 2 > cells { file.scopeForm = .words }
  }

  /// Whether a cell is one name of several words, and no list of names.
  private func isName(_ text: String, vendor: Vendor) -> Bool {
    let grammar = ScopeName(words: vendor.scopes)
    let words = text.split(separator: " ").map(String.init)
    return words.count > 1 && ScopeName.isSeveralWords(text) && !vendor.requirement.saysAnything(text)
      && words.contains { grammar.strength($0) != .shaped }
  }

  /// The layout, where all pages have the same one and nothing is open that may change it.
  private mutating func draftLayout() {
    file.layout = givenLayout
    guard givenLayout == nil, openQuestions.isEmpty else { return }
    let readings = readings(Vendor(file, upon: BuiltInVendors.content.general))
    let found = Set(
      readings.map { $0.flatMap { $0.reading.operations.isEmpty || $0.layouts.count > 1 ? nil : $0.layouts.first } })
    if found.count == 1 { file.layout = found.first ?? nil }
  }
}

extension [VendorQuestion] {
  /// Adds a question, or its samples to the one that asks the same.
  fileprivate mutating func merge(_ question: VendorQuestion) {
    guard let index = firstIndex(where: { $0.isSame(as: question) }) else {
      append(question)
      return
    }
    self[index].seen = Samples.of(self[index].seen + question.seen)
    for sentence in question.says
    where self[index].says.count < WordExplanations.maximum && !self[index].says.contains(sentence) {
      self[index].says.append(sentence)
    }
  }
}
