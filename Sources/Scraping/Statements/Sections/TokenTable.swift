import PageReading

/// A table that says what each kind of token needs, known by its heads and cells alone. Where a page holds one, it is what the page
/// states, and sentences beside it are about it.
///
///     Permission type | Permissions (from least to most privileged)          Boat  | Delegated  | Application
///     Application     | Boats.Read.All, Boats.ReadWrite.All                   sloop | Boats.Read | Not supported.
enum TokenTable {
  /// Whether a piece is such a table.
  static func isOne(_ piece: PagePiece, vendor: Vendor) -> Bool {
    guard case .table(let table) = piece, let heads = table.headerRows.last else { return false }
    let body = table.rows.dropFirst(table.headerRows.count).map(\.bordered)
    guard !body.isEmpty else { return false }
    if RequirementTable.isHead(heads.excerpt, vendor: vendor) {
      return body.allSatisfy { cells in
        cells.first.map { CredentialStatement.kind($0.text, vendor: vendor, among: \.rows) != nil } ?? false
      }
    }
    let roles = heads.bordered.map { HeadWords.role(of: $0.text, vendor: vendor) }
    guard CredentialColumns(roles) != nil else { return false }
    let answers = body.flatMap { cells in
      cells.indices.filter { roles.indices.contains($0) && roles[$0]?.isCredential == true }.map { cells[$0].text }
    }
    let grammar = ScopeName(words: vendor.scopes)
    return answers.allSatisfy { isAnswer($0, vendor: vendor) } && answers.contains(where: grammar.isList)
  }

  /// Whether a table of that kind follows below the heading under which a line stands, or below deeper ones.
  static func follows(_ index: Int, in pieces: [PagePiece], end: Int, vendor: Vendor) -> Int? {
    let level = pieces[...index].last { $0.rank != nil }?.rank
    for next in pieces.indices[(index + 1)..<end] {
      if isOne(pieces[next], vendor: vendor) { return next }
      guard let line = pieces[next].prose else { return nil }
      if case .heading(let own) = line.kind, own ?? 0 <= level ?? 0 { return nil }
    }
    return nil
  }

  private static func isAnswer(_ text: String, vendor: Vendor) -> Bool {
    let wording = vendor.requirement
    return text.isEmpty || wording.saysAnything(text) || wording.saysNotSupported(text)
      || ScopeName(words: vendor.scopes).isList(text)
  }
}

extension PagePiece {
  /// The rank of a heading; `nil` for anything else, and in a text dump.
  var rank: Int? {
    if case .heading(let level) = line?.kind { level } else { nil }
  }

  var isHeading: Bool {
    if case .heading = line?.kind { true } else { false }
  }
}
