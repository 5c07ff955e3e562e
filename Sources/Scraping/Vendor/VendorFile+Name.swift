import Settings

extension VendorFile {
  /// An id for the vendor of a page, from the page's name: `Acme scopes.html` gives `acme-scopes`.
  package static func id(fromPage path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    let words = stem.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = String(words.joined(separator: "-").drop { !$0.isLetter }.prefix(NamePattern.maximumLength))
    return NamePattern.providerID.matches(id) ? id : "vendor"
  }
}
