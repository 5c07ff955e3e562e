import PageReading
import ScopeModel
import ScopeTable

/// A page of one operation: its method and path, what it needs, and its parameters.
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

  func fit(_ page: Page) -> LayoutFit {
    let pieces = PagePiece.pieces(of: page)
    let requests = RequestLine.all(in: pieces)
    let count = Set(requests.filter { !$0.isCall }.map(\.identity)).count
    let isAlone = requests.allSatisfy { $0.title == nil }
    if count == 1, isAlone || Self.describesRequest(pieces) { return .fits }
    if count == 0, !requests.isEmpty { return .fits }
    let saw = count == 0 ? PageSummary(page).words : "\(count) operations in headings and running text"
    return .misses(
      lookedFor:
        "one operation, as a method and a path by themselves or in an example call of curl, and what it needs or takes",
      saw: saw)
  }

  /// Whether a page says anything about a request besides its method and path: behind other words these may be a mere
  /// mention.
  private static func describesRequest(_ pieces: [PagePiece]) -> Bool {
    pieces.contains { piece in
      guard let line = piece.line else { return false }
      return line.text.hasPrefix("curl ") || PageSections.kind(of: line.text) != nil
        || PageSections.isPlacement(line.text)
        || RequirementIntroduction(line.text, wording: Vendor.general.requirement) != nil
    }
  }

  func read(_ page: Page, vendor: Vendor) -> LayoutReading {
    let pieces = PagePiece.pieces(of: page)
    guard let request = RequestLine.all(in: pieces).first else { return LayoutReading() }
    var reader = OperationPageReader(page: page, pieces: pieces, request: request, wording: vendor.requirement)
    return reader.read(vendor: vendor)
  }
}
