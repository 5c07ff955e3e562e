import PageReading
import ScopeModel
import ScopeTable
import Scraping

/// A page before any damage, and what a right reading of it gives.
struct WholePage {
  let bytes: [UInt8]
  let pieces: PagePieces
  let operations: [OperationIdentity: ScopeModel.Operation]
  /// The operations that were read from each zone.
  let identities: [Int: Set<OperationIdentity>]
  private let lineStarts: [Int]

  init(_ bytes: [UInt8], of subject: DamageSubject) throws {
    let page = try PageReader().read(bytes, path: subject.name)
    let scraped = try subject.scraper.scrape(page)
    let pieces = PagePieces(bytes, page: page, isSection: subject.isSection ?? { _ in true })
    var operations: [OperationIdentity: ScopeModel.Operation] = [:]
    var identities: [Int: Set<OperationIdentity>] = [:]
    for operation in scraped.operations {
      operations[operation.identity] = operation
      for evidence in [operation.evidence] + operation.furtherEvidence {
        identities[pieces.zones.index(ofLine: evidence.line), default: []].insert(operation.identity)
      }
    }
    self.bytes = bytes
    self.pieces = pieces
    self.operations = operations
    self.identities = identities
    lineStarts = PagePieces.lines(of: bytes).map(\.lowerBound)
  }

  var zones: PageZones { pieces.zones }

  /// The line of an offset, from 1.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The zones that a range of bytes lies in.
  func zones(of range: Range<Int>) -> ClosedRange<Int> {
    let first = zones.index(ofLine: line(at: range.lowerBound))
    return first...max(first, zones.index(ofLine: line(at: max(range.lowerBound, range.upperBound - 1))))
  }
}
