/// Where a file lies that a page includes, as far as a page may name it: in the page's own folder, or in the folder `includes` beside
/// that. Nothing else on the disk is reached from a page.
///
///     boats/list.md includes oars.md                        boats/oars.md
///     boats/list.md includes ../includes/list.md            boats/../includes/list.md
///     boats/list.md includes ../../keys.md                  refused
public struct IncludePath: Hashable, Sendable {
  /// The folder that the file must be in, also behind links of the file system.
  public var folder: String
  public var path: String

  /// `nil` if the page may not name that file.
  ///
  /// - Parameters:
  ///   - include: As the page writes it.
  ///   - page: The page's path.
  public init?(_ include: String, from page: String) {
    guard include.utf8.count <= Self.maximumBytes, Page.Form(endingOf: include) == .markdown,
      !include.utf8.contains(where: { $0 < 0x20 || "\\%:?#~".utf8.contains($0) })
    else { return nil }
    var names = include.split(separator: "/", omittingEmptySubsequences: false)[...]
    while names.first == "." { names.removeFirst() }
    let start = page.lastIndex(of: "/").map { String(page[...$0]) } ?? ""
    if names.first == "..", names.dropFirst().first == Self.shared, names.count > 2 {
      names.removeFirst(2)
      folder = "\(start)../\(Self.shared)"
      path = "\(folder)/\(names.joined(separator: "/"))"
    } else {
      folder = start.isEmpty ? "." : String(start.dropLast())
      if folder.isEmpty { folder = "/" }
      path = start + names.joined(separator: "/")
    }
    guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty && $0 != ".." && $0 != "." }) else { return nil }
  }

  private static let maximumBytes = 1_000
  /// The folder beside that of the pages in which the tools keep what several pages include.
  private static let shared: Substring = "includes"
}
