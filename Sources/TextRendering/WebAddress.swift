/// Addresses of the web: the schemes that a browser opens without running anything.
package enum WebAddress {
  /// Whether a text begins as such an address does. What follows is not looked at, and the case of letters counts.
  ///
  /// It is asked for most cells of a page, so that the compiler is told to make it for each kind of text.
  @inlinable @inline(__always) package static func begins(_ text: some StringProtocol) -> Bool { begins(text.utf8) }

  @inlinable @inline(__always) package static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "h") else { return false }
    return bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8)
  }
}
