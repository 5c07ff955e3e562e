import CatalogJSON
public import Findings
public import JSON

extension CatalogPart {
  /// The part that a JSON file holds.
  ///
  /// - Parameter path: The name of the file in messages.
  /// - Throws: ``InputError`` with the place of the first thing that is wrong.
  public init(json bytes: [UInt8], path: String, limits: JSONLimits = JSONLimits()) throws(InputError) {
    do throws(CatalogReadingError) {
      self = try JSONReader.read(bytes, limits: limits) { (reader) throws(JSONReader.Unfit) in try reader.part() }
    } catch {
      throw error.inputError(in: path)
    }
  }
}

extension JSONReader {
  fileprivate func part() throws(Unfit) -> CatalogPart {
    // The version first: in another version nothing else need be where it is looked for.
    let version = try required("formatVersion")
    guard try version.number(atLeast: 0) == CatalogPart.formatVersion else {
      throw version.unfit(
        "This program reads parts of format version \(CatalogPart.formatVersion) only. Make the part again.",
        id: "unknown-format-version")
    }
    return CatalogPart(
      program: try required("program").words(), shard: try required("shard").shard(),
      pageCount: try required("pageCount").number(atLeast: 0),
      sources: try required("pages").each { (reader) throws(Unfit) in try reader.source() })
  }

  private func shard() throws(Unfit) -> Shard {
    guard let shard = Shard(try text()) else { throw unfit("“\(path.text)” should be a part such as 2/7.") }
    return shard
  }

  private func source() throws(Unfit) -> CatalogBuilder.Source {
    var page = ScrapedPage(
      path: try required("path").words(), provider: try required("provider").words(),
      title: try required("title").text(),
      layouts: try required("layouts").eachOfOneOrMore { (reader) throws(Unfit) in
        try reader.choice(of: LayoutName.self)
      },
      operations: try required("operations").each { (reader) throws(Unfit) in try reader.operation() },
      notSupported: try required("notSupported").each { (reader) throws(Unfit) in try reader.notSupported() },
      findings: try required("findings").each { (reader) throws(Unfit) in try reader.finding() },
      entriesSeen: try required("entriesSeen").number(atLeast: 0),
      entriesRead: try required("entriesRead").number(atLeast: 0),
      entriesExplained: try required("entriesExplained").number(atLeast: 0), claimedLines: [])
    page.spelling = try required("spelling").spelling()
    return CatalogBuilder.Source(page: page, sha256: try required("sha256").sha256())
  }

  private func spelling() throws(Unfit) -> ScopeWords {
    let separator = try required("separator")
    let text = try separator.text()
    guard let character = text.first, text.count == 1 else {
      throw separator.unfit("“\(separator.path.text)” should be one character.")
    }
    return ScopeWords(
      form: try required("form").choice(of: ScopeWords.Form.self), separator: character,
      includes: try required("includes").each { (reader) throws(Unfit) in try reader.statement() })
  }

  private func statement() throws(Unfit) -> ScopeWords.Inclusion {
    ScopeWords.Inclusion(
      scope: try optional("scope")?.words(), level: try optional("level")?.words(),
      includes: try required("includes").each { (reader) throws(Unfit) in try reader.words() },
      source: try required("source").text())
  }
}
