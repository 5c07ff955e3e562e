import Findings
import PageReading
import ScopeModel
import ScopeTable
import Scraping

/// What a damage did to the reading of a page, and what of it is wrong.
///
/// Every operation that the damage did not touch must keep its method, path and requirement, or be named by a finding of
/// severity warning or error, or the page must be refused; and no other operation may appear.
struct DamageVerdict {
  /// What is wrong, a sentence each.
  private(set) var faults: [String] = []
  /// Whether the page was refused as a whole.
  private(set) var isRefused = false
  private(set) var kept = 0
  private(set) var named = 0

  private let whole: WholePage
  private let damaged: DamagedPage

  init(_ damaged: DamagedPage, of whole: WholePage, subject: DamageSubject) {
    self.whole = whole
    self.damaged = damaged
    let touched = Self.touched(damaged, whole, subject)
    do {
      let scraped = try subject.scraper.scrape(try PageReader().read(damaged.bytes, path: subject.name))
      judge(scraped, touchedZones: touched, touched: Set(touched.flatMap { whole.identities[$0] ?? [] }))
    } catch {
      isRefused = true
    }
  }

  private static func touched(_ damaged: DamagedPage, _ whole: WholePage, _ subject: DamageSubject) -> Set<Int> {
    var zones = Set(damaged.touched.flatMap { whole.zones(of: $0) })
    // Two column heads that changed places say something else of every row, and nothing on the page contradicts them.
    if damaged.swapsColumnHeads { zones.formUnion(zones.flatMap { whole.zones.table(around: $0) }) }
    if subject.hasBodies { zones.formUnion(zones.compactMap { whole.zones.entry(above: $0) }) }
    // A heading that comes or goes opens or closes the sections of its rank.
    guard subject.isSection != nil, let rank = zones.compactMap({ whole.zones.level(at: $0) }).min() else {
      return zones
    }
    return zones.union(zones.flatMap { whole.zones.section(around: $0, rank: rank) })
  }

  private mutating func judge(_ scraped: ScrapedPage, touchedZones: Set<Int>, touched: Set<OperationIdentity>) {
    let named = Names(scraped, zone: zone, places: Set(damaged.places.flatMap { whole.zones(of: $0) }))
    var read: [OperationIdentity: ScopeModel.Operation] = [:]
    for operation in scraped.operations {
      let identity = operation.identity
      let name = operation.label
      if read.updateValue(operation, forKey: identity) != nil { faults.append("\(name) is there twice") }
      guard whole.operations[identity] == nil else { continue }
      let zone = zone(operation.evidence.line)
      if touchedZones.contains(zone) || named.holds(name, zone: zone) { continue }
      faults.append("\(name) appears, from line \(operation.evidence.line)")
    }
    for (identity, operation) in whole.operations where !touched.contains(identity) {
      let name = operation.label
      if let now = read[identity], isSame(now, operation) {
        kept += 1
        continue
      }
      // A damaged row may state an operation that stands elsewhere as well.
      if let now = read[identity],
        ([now.evidence] + now.furtherEvidence).contains(where: { touchedZones.contains(zone($0.line)) })
      {
        continue
      }
      let places = ([operation.evidence] + operation.furtherEvidence).map { whole.zones.index(ofLine: $0.line) }
      // A message may quote the words of the page, where path parameters are spelled otherwise.
      let words = operation.evidence.excerpt.split(separator: " ").prefix(2).joined(separator: " ")
      if places.contains(where: { named.holds(name, zone: $0) || named.holds(words, zone: $0) }) {
        self.named += 1
      } else {
        let now = read[identity].map { TruthNotation.notation($0.requirement) } ?? "nothing"
        faults.append("\(name) gives \(now), not \(TruthNotation.notation(operation.requirement))")
      }
    }
    if scraped.entriesSeen != scraped.entriesRead + scraped.entriesExplained
      && !scraped.findings.contains(where: { $0.severity == .error })
    {
      faults.append("the account does not close")
    }
  }

  /// A slip may change a letter of a note, or of a parameter's name; nothing that decides.
  private func isSame(_ now: ScopeModel.Operation, _ before: ScopeModel.Operation) -> Bool {
    if damaged.places.isEmpty { return now.path == before.path && now.requirement == before.requirement }
    return TruthNotation.notation(now.requirement) == TruthNotation.notation(before.requirement)
  }

  /// The zone of the whole page from which a line of the damaged one came.
  private func zone(_ line: Int) -> Int {
    guard !damaged.origins.isEmpty else { return 0 }
    return whole.zones.index(ofLine: damaged.origins[min(max(line, 1), damaged.origins.count) - 1])
  }

  /// What the findings of a page name.
  private struct Names {
    private var zones: Set<Int> = []
    private var messages: [String] = []
    private var isPage = false

    /// - Parameter places: The zones of a slip; a finding about one of them names all that the slip did.
    init(_ scraped: ScrapedPage, zone: (Int) -> Int, places: Set<Int>) {
      for finding in scraped.findings where finding.severity != .note {
        messages.append(finding.message)
        if let line = finding.line {
          zones.insert(zone(line))
          if places.contains(zone(line)) { isPage = true }
        } else if finding.severity == .error {
          isPage = true
        }
        // A column that is not read is named once, and not in each of its rows.
        if finding.severity == .error, finding.id == "unknown-column-heads" { isPage = true }
      }
    }

    func holds(_ name: String, zone: Int) -> Bool {
      isPage || zones.contains(zone) || messages.contains { $0.contains(name) }
    }
  }
}
