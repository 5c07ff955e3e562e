import Findings
public import JSON
public import ScopeModel
import ScopeTable

extension Catalog {
  /// The catalog that a JSON file holds, of the format version that this type knows.
  ///
  /// Keys that are not known are passed over, because the format may be extended. Everything else is checked, and
  /// the whole is put into its order again.
  ///
  /// - Throws: ``CatalogReadingError`` with the place of the first thing that is wrong.
  public init(json bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(CatalogReadingError) {
    self = try JSONReader.read(bytes, limits: limits) { (reader) throws(JSONReader.Unfit) in try reader.catalog() }
  }
}

extension JSONReader {
  fileprivate func catalog() throws(Unfit) -> Catalog {
    // The version first: in another version nothing else need be where it is looked for.
    try required("formatVersion").checkFormatVersion()
    return Catalog(
      provider: try required("provider").provider(),
      title: try required("title").text(),
      apiVersion: try optional("apiVersion")?.text(),
      pages: try required("pages").each { (reader) throws(Unfit) in try reader.page() },
      scopes: try required("scopes").each { (reader) throws(Unfit) in try reader.scope() },
      inclusions: try optional("inclusions")?.each { (reader) throws(Unfit) in try reader.inclusion() } ?? [],
      operations: try required("operations").distinctOperations(),
      notSupported: try required("notSupported").each { (reader) throws(Unfit) in try reader.notSupported() },
      findings: try required("findings").each { (reader) throws(Unfit) in try reader.finding() })
  }

  private func checkFormatVersion() throws(Unfit) {
    let version = try number(atLeast: 0)
    guard version == Catalog.formatVersion else {
      throw unfit(
        "The catalog has format version \(version), but this program reads only version \(Catalog.formatVersion). "
          + "Generate the catalog again, or use the program that wrote it.",
        id: "unknown-format-version")
    }
  }

  /// The provider's id. It becomes part of file names, so that nothing but these characters may be in it.
  private func provider() throws(Unfit) -> String {
    let text = try words()
    let isFit = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
      default: false
      }
    }
    guard isFit, !text.hasPrefix("-") else {
      throw unfit(
        "“\(path.text)” should consist of lower-case letters, digits and hyphens, and not begin with a hyphen.")
    }
    return text
  }

  private func page() throws(Unfit) -> PageRecord {
    PageRecord(
      path: try required("path").words(),
      sha256: try required("sha256").sha256(),
      url: try optional("url")?.text(),
      retrieved: try optional("retrieved")?.date(),
      layout: try required("layout").text(),
      layouts: try optional("layouts")?.layouts(first: try required("layout").text()) ?? [],
      entriesSeen: try required("entriesSeen").number(atLeast: 0),
      entriesRead: try required("entriesRead").number(atLeast: 0),
      entriesExplained: try required("entriesExplained").number(atLeast: 0),
      operationsRead: try required("operationsRead").number(atLeast: 0))
  }

  /// Two layouts or more, of which the first one is in `layout` too.
  private func layouts(first: String) throws(Unfit) -> [String] {
    let layouts = try each { (reader) throws(Unfit) in try reader.text() }
    guard layouts.count > 1, layouts[0].utf8.elementsEqual(first.utf8) else {
      throw unfit("“\(path.text)” should list at least two layouts, beginning with the one in “layout”.")
    }
    return layouts
  }

  private func inclusion() throws(Unfit) -> Inclusion {
    Inclusion(
      scope: try required("scope").words(),
      includes: try required("includes").eachOfOneOrMore { (reader) throws(Unfit) in try reader.words() },
      source: try required("source").words())
  }

  /// `2026-11-20`. Only the shape is checked, not the calendar.
  private func date() throws(Unfit) -> String {
    let text = try text()
    let shape = text.utf8.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) ? UInt8(ascii: "9") : $0 }
    guard String(decoding: shape, as: UTF8.self) == "9999-99-99" else {
      throw unfit("“\(path.text)” should be a date such as 2026-11-20.")
    }
    return text
  }

  private func scope() throws(Unfit) -> Scope {
    Scope(
      name: try required("name").words(), object: try optional("object")?.text(),
      level: try optional("level")?.text())
  }

  /// The operations, of which no two may be the same.
  private func distinctOperations() throws(Unfit) -> [Operation] {
    let readers = try elements()
    var operations: [Operation] = []
    var indices: [OperationIdentity: Int] = [:]
    operations.reserveCapacity(readers.count)
    indices.reserveCapacity(readers.count)
    for (index, reader) in readers.enumerated() {
      let operation = try reader.operation()
      if let earlier = indices.updateValue(index, forKey: operation.identity) {
        throw reader.unfit(
          "The operation \(MessageText.quoted(operation.label)) appears twice: in “\(path[earlier].text)” and "
            + "“\(reader.path.text)”. Remove one.",
          id: "duplicate-operation")
      }
      operations.append(operation)
    }
    return operations
  }
}
