public import Findings

/// What the pages of one shard state, before it is joined with the others: a catalog in pieces.
///
/// It holds each page by itself, because joining pages is where they are compared. All parts together give the bytes that one run over all
/// pages gives.
public struct CatalogPart: Sendable {
  public static let formatVersion = 1

  /// The version of the program that read the pages. Another one may read them in another way.
  public var program: String
  public var shard: Shard
  /// How many pages the whole list has.
  public var pageCount: Int
  /// The pages of the shard, in the order of the list.
  public var sources: [CatalogBuilder.Source]

  public init(program: String, shard: Shard, pageCount: Int, sources: [CatalogBuilder.Source]) {
    self.program = program
    self.shard = shard
    self.pageCount = pageCount
    self.sources = sources
  }

  /// The pages of all parts in the order of the list, whatever the order of the parts.
  ///
  /// - Parameter parts: Each with the path of its file, for messages.
  /// - Throws: ``InputError`` if a part is missing, is there twice or does not belong to the others.
  public static func joined(_ parts: [(path: String, part: CatalogPart)]) throws(InputError) -> [CatalogBuilder.Source]
  {
    guard let first = parts.first else {
      throw InputError(id: "no-part", "There is nothing to merge. Specify the parts.", path: "")
    }
    var places: [Int: Int] = [:]
    for (place, other) in parts.enumerated() {
      try expectKinship(of: other, with: first)
      if let earlier = places.updateValue(place, forKey: other.part.shard.number) {
        throw InputError(
          id: "duplicate-part",
          "This is part \(other.part.shard) again, as is \(parts[earlier].path). Remove one of them.", path: other.path)
      }
    }
    let ordered = (1...first.part.shard.count).map { number in places[number].map { parts[$0].part } }
    let missing = ordered.indices.filter { ordered[$0] == nil }.map { "\($0 + 1)/\(first.part.shard.count)" }
    guard missing.isEmpty else {
      let shown = missing.prefix(10).joined(separator: ", ") + (missing.count > 10 ? ", …" : "")
      throw InputError(
        id: "missing-part",
        "These parts are missing: \(shown). Make them with scrape --shard, and specify all of them.",
        path: "")
    }
    return ordered.flatMap { $0?.sources ?? [] }
  }

  private static func expectKinship(
    of other: (path: String, part: CatalogPart), with first: (path: String, part: CatalogPart)
  ) throws(InputError) {
    let (part, model) = (other.part, first.part)
    guard part.program == model.program else {
      throw InputError(
        id: "foreign-part",
        "This part was made by version \(part.program) of the program, but \(first.path) by version \(model.program). Make all parts with the same one.",
        path: other.path)
    }
    guard part.shard.count == model.shard.count, part.pageCount == model.pageCount else {
      throw InputError(
        id: "foreign-part",
        "This is part \(part.shard) of \(part.pageCount) pages, but \(first.path) is part \(model.shard) of \(model.pageCount) pages. Make all parts from the same list of pages.",
        path: other.path)
    }
    let places = part.shard.places(of: part.pageCount)
    guard part.sources.count == places.count else {
      throw InputError(
        id: "foreign-part",
        "Part \(part.shard) of \(part.pageCount) pages should hold \(places.count) of them, but holds \(part.sources.count). Make it again.",
        path: other.path)
    }
  }
}
