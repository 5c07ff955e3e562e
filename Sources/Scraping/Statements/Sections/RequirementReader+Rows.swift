import PageReading

extension RequirementReader {
  /// Takes the rows after the introduction, up to the next head or the first line that is not a row.
  mutating func collectRows() {
    var stray: [(line: Line, index: Int)] = []
    var index = next
    var term: PageLine?
    var tableHeads: [String]?
    var tookTable = false
    scan: while index < end {
      switch pieces[index] {
      case .table(let table):
        // A table that was split goes on under the same heads.
        let heads = table.headerRows.last?.bordered.map(\.text)
        guard rows.isEmpty || (index == next && heads != nil && heads == tableHeads) else { break scan }
        tableHeads = heads
        tookTable = true
        let read = RequirementTable(table, vendor: vendor, announced: announced)
        rows += read.rows
        announced = announced ?? read.announced
        firstIsLeast = read.firstIsLeast
        for row in table.rows { words.append(Line(number: row.line, text: row.excerpt, offset: row.offset)) }
        index += 1
        next = index
      case .line(let line):
        guard !tookTable else { break scan }
        if line.kind == .code {
          guard rows.isEmpty || listDepth == nil, isAllScopes(line.text) else { break scan }
          rows.append(.text(line.text))
          words.append(line.source)
          index += 1
          next = index
          continue
        }
        guard PageSections.kind(of: line.text) == nil, !beginsAnother(line), !isRole(line.text)
        else { break scan }
        if rows.isEmpty, let dependence = RequirementIntroduction.Dependence(line.text) {
          self.dependence = self.dependence ?? dependence
        } else if rows.isEmpty, RequirementTable.isHead(line.text, vendor: vendor) {
          if RequirementTable.isCredentialHead(line.text) { noteCredentialHead(line.text) } else { hasTypeHeads = true }
        } else if line.kind == .item(.term), !isLikely(line.text) {
          term = line
        } else if let label = term, line.kind == .item(.detail) {
          rows.append(.parted(label: label.text, cell: line.text))
          words.append(label.source)
        } else if let row = credentialRow(line) {
          rows.append(row)
        } else if isLikely(line.text) || isName(line, at: index) {
          for lost in stray {
            rows.append(.unreadable("the line “\(lost.line.text)” is among the scopes but names none"))
          }
          words += stray.map(\.line)
          stray = []
          take(line)
        } else if continuesBlock(line, at: index) {
          stray.append((line.source, index))
          index += 1
          continue
        } else if case .ofCredential? = rows.last, let depth = line.depth, pieces[index - 1].line?.depth == depth {
          rows.append(
            .unreadable("the item “\(line.text)” is among kinds of token but does not name one with its requirement"))
        } else {
          break scan
        }
        if line.kind != .item(.term) { words.append(line.source) }
        index += 1
        next = index
      }
    }
  }

  /// Adds a line of scopes. What a deeper item says is about the scope above it.
  private mutating func take(_ line: PageLine) {
    if let depth = line.depth {
      if let listDepth, depth > listDepth { return remarks.append(line.text) }
      listDepth = listDepth ?? depth
    }
    rows.append(.text(line.text))
  }

  private func isRole(_ text: String) -> Bool {
    let label = text.trimmed(of: "*_").prefix { $0 != ":" }.lowercased()
    return vendor.requirement.roleLabels.contains { $0.lowercased() == label }
  }

  private func isLikely(_ text: String) -> Bool { TypeRow.isLikely(text, vendor: vendor) }

  private func isAllScopes(_ text: String) -> Bool {
    ScopeName(words: vendor.scopes).isList(text)
  }

  /// Whether a line after the introduction names a scope by standing there: an item of the list below, a line of scopes, or the only
  /// words of the line right below a label.
  private func isName(_ line: PageLine, at index: Int) -> Bool {
    if isAllScopes(NotedText(line.text).main) { return true }
    guard let introduction else { return false }
    let main = NotedText(line.text).main
    let isWord =
      ScopeName(words: vendor.scopes).strength(MarkedWord(main).name) != nil
      || (introduction.allowsWords && ScopeName.isSeveralWords(main)) || vendor.requirement.saysAnything(main)
    if let depth = line.depth {
      let own = pieces[start].line?.depth ?? -1
      guard depth > own || pieces[start].line?.depth == nil else { return false }
      return isWord || (listDepth.map { depth > $0 } ?? false)
    }
    guard isWord, introduction.isLabel || introduction.announced != nil else { return false }
    // In running text only the lines right below belong to the label, in one block.
    guard index == start + 1 || isBlockOfRows(line, at: index) else { return false }
    return speaksOfRequirement(pieces[start].line ?? line) || pieces[start].line?.text.hasSuffix(":") == true
      || pieces[start].line.map { if case .heading = $0.kind { true } else { false } } == true
  }

  private func isBlockOfRows(_ line: PageLine, at index: Int) -> Bool {
    guard let above = pieces[index - 1].line else { return false }
    return above.block == line.block && !rows.isEmpty
  }

  /// Whether a line that is not a row is in the block of the rows above it, or between the introduction and them.
  private func continuesBlock(_ line: PageLine, at index: Int) -> Bool {
    guard index > start, let above = pieces[index - 1].line, line.depth == nil else { return false }
    return above.block == line.block
  }

  // MARK: Kinds of token

  /// A line that names a kind of token, with or without its scopes after it.
  private func credentialRow(_ line: PageLine) -> RequirementRow? {
    let bare = line.text.hasSuffix(":") ? String(line.text.dropLast()) : line.text
    if let kind = CredentialStatement.kind(bare, vendor: vendor, among: \.labels)
      ?? CredentialStatement.kind(bare, vendor: vendor, among: \.rows)
    {
      return .credential(kind)
    }
    return CredentialLine(line.text, vendor: vendor).map {
      .ofCredential(CredentialCells(credential: $0.credential, cells: [[$0.rest]]))
    }
  }

  private mutating func noteCredentialHead(_ text: String) {
    let lowered = text.lowercased()
    guard lowered.contains("least"), lowered.contains("most") || lowered.contains("higher") else { return }
    announced = announced ?? .any
    firstIsLeast = true
  }
}
