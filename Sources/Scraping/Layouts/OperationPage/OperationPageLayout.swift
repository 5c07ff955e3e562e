import PageReading
import ScopeModel
import ScopeTable
import TextRendering

/// A page of one operation, or of several requests that one requirement is for: method and path, what is needed, parameters.
///
///     List Works (POST)
///     POST
///     /works.list
///     Required scopes: Depends on the object type in the type field:
///     type      | required scope
///     incident  | incident:read OR incident:write OR incident:all
///     Request Body
///     cursor?string
///
/// Seen in DevRev's endpoint pages. In older text dumps of them the method and the path are left in the example call
/// alone, and the parameters have lost their names.
struct OperationPageLayout: Layout {
  let name = LayoutName.operationPage

  func fit(_ subject: LayoutSubject) -> LayoutFit {
    let (page, vendor) = (subject.page, subject.vendor)
    let pieces = PagePiece.pieces(of: page)
    let requests = PageRequests(pieces, vendor: vendor)
    // The rows of a table whose cells ran together are not requests of one page.
    let isTable = subject.tables.tables.contains {
      $0.isFused && $0.body.count > 1 && $0.heads?.nameOperations == true
    }
    if let found = requests.ofPage, !isTable {
      let isAlone = requests.stated.allSatisfy { $0.title == nil }
      if found.first?.isCall == true || isAlone || Self.describesRequest(pieces, vendor: vendor) {
        return .fits {
          var reader = OperationPageReader(page: page, pieces: pieces, requests: found, vendor: vendor)
          return reader.read()
        }
      }
    }
    let count = Set(requests.stated.map(\.identity)).count
    return .misses(
      lookedFor:
        "one operation, given as a method and path or as a curl example, with its scopes or parameters",
      saw: count == 0 ? PageSummary(page).words : "\(Plural.count(count, "operation")) in headings and running text")
  }

  /// Whether a page says anything about a request besides its method and path: after other words these may be a mere
  /// mention.
  private static func describesRequest(_ pieces: [PagePiece], vendor: Vendor) -> Bool {
    pieces.contains { piece in
      guard let line = piece.line else { return false }
      return CallLines.begin(line.text) || PageSections.kind(of: line.text) != nil
        || PageSections.isPlacement(line.text)
        || RequirementIntroduction(line.text, vendor: vendor) != nil
    }
  }
}
