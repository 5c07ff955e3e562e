import Findings
import ScopeModel
import TextRendering

/// Compares two sides: their neutral difference, what the rules say of it, and what the suppressions leave of that.
public struct DriftComparison: Sendable {
  public var options: DriftOptions
  public var suppressions: DriftSuppressions

  public init(options: DriftOptions = DriftOptions(), suppressions: DriftSuppressions = DriftSuppressions()) {
    self.options = options
    self.suppressions = suppressions
  }

  /// - Parameter today: `YYYY-MM-DD`; suppressions that ended before it no longer count.
  public func report(base: DriftSide, revision: DriftSide, today: String) -> DriftReport {
    var drafts: [DriftDraft] = []
    var notes: [Finding] = []
    let pairs = Self.pairs(base, revision)
    for pair in pairs {
      let difference = CatalogDifference(pair, base: base, revision: revision)
      notes += difference.rewording.findings(page: revision.name)
      notes += difference.credentialListing.findings(page: revision.name)
      drafts += DriftJudgement(difference, of: pair, options: options).drafts
    }
    let (kept, suppressed, findings) = suppressions.applied(to: drafts.changes(), today: today)
    return Self.report(
      base, revision, of: pairs, kept, suppressed: suppressed,
      findings: Self.findings(base, revision) + notes + findings, sides: .versions)
  }

  /// - Parameter findings: Those that are about the sides among them.
  static func report(
    _ base: DriftSide, _ revision: DriftSide, of pairs: [CatalogPair], _ changes: [DriftChange],
    suppressed: [DriftReport.SuppressedChange], findings: [Finding], sides: DriftSides
  ) -> DriftReport {
    DriftReport(
      base: base.name, revision: revision.name, changes: changes, suppressed: suppressed, findings: findings,
      revisionPages: pages(of: pairs), operations: pairs.reduce(0) { $0 + $1.revision.operations.count },
      addresses: addresses(base, revision), sides: sides)
  }

  /// The revision's, where both sides know one.
  private static func addresses(_ base: DriftSide, _ revision: DriftSide) -> [String: String] {
    let pages = (revision.catalogs + base.catalogs).flatMap(\.pages)
    return Dictionary(pages.compactMap { page in page.url.map { (page.path, $0) } }) { first, _ in first }
  }

  private static func pages(of pairs: [CatalogPair]) -> [String: [String]] {
    Dictionary(pairs.map { ($0.provider, $0.revision.pages.map(\.path)) }) { $0 + $1 }
  }

  /// What is said of the two sides as a whole.
  private static func findings(_ base: DriftSide, _ revision: DriftSide) -> [Finding] {
    var findings = base.unread + revision.unread.filter { !base.unread.contains($0) }
    findings += SchemaDifference(base.schemas, revision.schemas, page: revision.name).findings
    let (before, after) = (base.catalogs.first?.provider, revision.catalogs.first?.provider)
    let isDocument = (base.catalogs + revision.catalogs).contains(where: \.isSpecification)
    if base.catalogs.count == 1, revision.catalogs.count == 1, !isDocument, let before, let after, before != after {
      findings.append(
        Finding(
          .warning, id: "different-providers",
          "The base belongs to “\(before)”, but the revision belongs to “\(after)”.",
          page: revision.name))
    }
    return findings
  }

  /// The catalogs of each provider; a side that has none of it has an empty one. Two single catalogs are compared whatever
  /// they are called: an OpenAPI document does not name its provider.
  static func pairs(_ base: DriftSide, _ revision: DriftSide) -> [CatalogPair] {
    let details = (base.details, revision.details)
    if base.catalogs.count == 1, revision.catalogs.count == 1 {
      return [CatalogPair(base: base.catalogs[0], revision: revision.catalogs[0], details: details)]
    }
    let ids = Set((base.catalogs + revision.catalogs).map { ExactText($0.provider) }).sorted()
    return ids.map { id in
      let before = base.catalogs.first { ExactText($0.provider) == id }
      let after = revision.catalogs.first { ExactText($0.provider) == id }
      return CatalogPair(
        base: before ?? .empty(provider: id.text), revision: after ?? .empty(provider: id.text), details: details)
    }
  }
}

extension Catalog {
  fileprivate static func empty(provider: String) -> Catalog {
    Catalog(provider: provider, title: provider, pages: [], scopes: [], operations: [])
  }
}

extension HeadingRewording {
  /// A page that was reworded as a whole is reported in one line.
  fileprivate func findings(page: String) -> [Finding] {
    guard isWholesale else { return [] }
    var message =
      "\(Plural.count(groups.count, "heading")) of unchanged operations \(groups.count == 1 ? "was" : "were") reworded, which is not drift."
    if !scopes.isEmpty {
      let names = scopes.map { "`\($0.base)` is now `\($0.revision)`" }.joined(separator: ", ")
      message += " The names of scopes derived from them changed too: \(names)."
    }
    var findings = [Finding(.note, id: "headings-reworded", message, page: page)]
    if !splits.isEmpty {
      let names = splits.map { split in
        "`\(split.base)` is now \(split.revisions.map { "`\($0)`" }.joined(separator: " or "))"
      }
      let words = "Scopes were split by area. Each operation was compared with the part that it uses now: "
      findings.append(
        Finding(.note, id: "scopes-split", words + names.joined(separator: ", ") + ".", page: page))
    }
    return findings
  }
}

extension CredentialListing {
  /// A page that starts or stops listing kinds of token is reported in one line.
  fileprivate func findings(page: String) -> [Finding] {
    switch self {
    case .compared: return []
    case .learned(let operations):
      let message =
        "Kinds of token are listed for the first time, for \(Plural.count(operations, "operation")). They are not compared."
      return [Finding(.note, id: "credentials-learned", message, page: page)]
    case .forgotten(let operations):
      let message =
        "Kinds of token were listed for \(Plural.count(operations, "operation")) and are no longer listed, so it is unknown which still work."
      return [Finding(.warning, id: "credentials-forgotten", message, page: page)]
    }
  }
}
