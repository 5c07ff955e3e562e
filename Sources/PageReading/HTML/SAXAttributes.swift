/// The attributes of a start tag as libxml2's SAX interface hands them over: names and values in turn, a null after them.
///
/// It is used only while the callback runs that received it.
struct SAXAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    self.list = list
  }

  /// The value as a string; `nil` if there is no such attribute or it has no value.
  func string(of name: StaticString) -> String? {
    guard case .some(.some(let value)) = value(of: name) else { return nil }
    return String(cString: value)
  }

  /// The value's bytes, or none.
  func bytes(of name: StaticString) -> [UInt8] {
    guard let value = string(of: name) else { return [] }
    return Array(value.utf8)
  }

  /// Whether the attributes hide the element from a reader. What a search in the page brings up is not hidden.
  var hide: Bool {
    guard list != nil else { return false }
    if has("hidden") { return string(of: "hidden")?.lowercased() != "until-found" }
    guard let style = string(of: "style") else { return false }
    let declarations = style.lowercased().filter { !$0.isWhitespace }.split(separator: ";")
    return declarations.contains { $0.hasPrefix("display:none") || $0.hasPrefix("visibility:hidden") }
  }

  /// Whether the attributes keep the element from screen readers: what is left for the eye is an icon or a mark.
  var isDecoration: Bool {
    string(of: "aria-hidden")?.lowercased() == "true"
  }

  /// Whether the element is a panel that a control of the page brings up, so that a reader sees it after a click.
  func isPanel(of controls: Set<String>) -> Bool {
    if string(of: "role")?.lowercased() == "tabpanel" { return true }
    return !controls.isEmpty && string(of: "id").map(controls.contains) ?? false
  }

  /// The ids of the panels that a click on the element brings up.
  var controlledPanels: [String] {
    guard list != nil else { return [] }
    let ids = string(of: "aria-controls") ?? string(of: "data-bs-target") ?? string(of: "data-target")
    guard let ids else { return [] }
    return ids.split(separator: " ").map { String($0.first == "#" ? $0.dropFirst() : $0) }
  }

  /// Whether the element has an attribute, with a value or without one.
  func has(_ name: StaticString) -> Bool { value(of: name) != nil }

  /// `nil` without the attribute, `.some(nil)` where it has no value.
  private func value(of name: StaticString) -> UnsafePointer<UInt8>?? {
    guard var item = list else { return nil }
    while let candidate = item.pointee {
      if Markup.isName(candidate, name) { return .some((item + 1).pointee) }
      item += 2
    }
    return nil
  }
}
