/// A line of a Markdown page in whose place another file is shown, as the documentation tools of several vendors write it.
///
///     [!INCLUDE [permissions-table](../includes/permissions/boats-list.md)]
public struct IncludeLine: Hashable, Sendable {
  /// What the file is called: `permissions-table`.
  public var title: String
  /// Where it lies, from the folder of the page: `../includes/permissions/boats-list.md`.
  public var path: String

  /// `nil` if the line is no such line as a whole.
  public init?(_ line: some StringProtocol) {
    let text = line.drop { $0 == " " }
    guard text.prefix(10).lowercased().hasPrefix("[!include"), let open = text.dropFirst(2).firstIndex(of: "["),
      let middle = text.firstRange(of: "]("), middle.lowerBound > open,
      let close = text[middle.upperBound...].firstIndex(of: ")")
    else { return nil }
    let rest = text[text.index(after: close)...].drop { $0 == " " }
    guard rest.first == "]", rest.dropFirst().allSatisfy({ $0 == " " }) else { return nil }
    title = String(text[text.index(after: open)..<middle.lowerBound])
    path = String(text[middle.upperBound..<close])
  }

  /// Whether its name says that it holds what an operation needs.
  public var isOfRequirement: Bool {
    let name = (title + " " + path).lowercased()
    return ["permission", "scope", "privilege"].contains { name.contains($0) }
  }
}
