/// The anchors of one Markdown page. No two are equal, whatever the headings are.
///
/// Renderers make anchors from headings, each by rules of its own, so that a page which wants to be right everywhere
/// writes its own: `<a id="group.accounts"></a>`. The full stop keeps them apart from those that renderers make.
public struct MarkdownAnchors: Sendable {
  private var taken: Set<String> = []

  public init() {}

  /// A new anchor: the kind, and what of the name is an ASCII letter or digit. `group.works.2` may follow
  /// `group.works`.
  ///
  /// - Parameter kind: Lower-case letters: `group`.
  public mutating func anchor(_ kind: String, for name: String) -> String {
    var slug = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "A"..."Z": slug += String(scalar).lowercased()
      default: if !slug.isEmpty && !slug.hasSuffix("-") { slug += "-" }
      }
    }
    if slug.hasSuffix("-") { slug.removeLast() }
    let stem = "\(kind).\(slug.isEmpty ? "1" : slug)"
    var anchor = stem
    var number = 1
    while !taken.insert(anchor).inserted {
      number += 1
      // The second full stop is in no slug, so that a number never makes the anchor of another name.
      anchor = "\(stem).\(number)"
    }
    return anchor
  }

  /// The element that the anchor is, to be on a line before a heading or a table.
  public static func element(_ anchor: String) -> String { "<a id=\"\(anchor)\"></a>" }
}
