/// The attributes of a start tag as libxml2's SAX interface hands them over: names and values in turn, a null after them.
///
/// It is used only while the callback runs that received it.
struct SAXAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    self.list = list
  }

  /// The value as a string; `nil` where there is no such attribute or it has no value.
  func string(of name: StaticString) -> String? {
    guard case .some(.some(let value)) = value(of: name) else { return nil }
    return String(cString: value)
  }

  /// The value's bytes, or none.
  func bytes(of name: StaticString) -> [UInt8] {
    guard let value = string(of: name) else { return [] }
    return Array(value.utf8)
  }

  /// Whether the attributes hide the element from a reader.
  var hide: Bool {
    guard list != nil else { return false }
    if has("hidden") { return true }
    if let value = string(of: "aria-hidden"), value.lowercased() == "true" { return true }
    guard let style = string(of: "style") else { return false }
    return style.lowercased().filter { !$0.isWhitespace }.contains("display:none")
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
