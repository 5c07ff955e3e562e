/// Addresses of the web: the schemes that a browser opens without running anything.
package enum WebAddress {
  /// Whether a text begins as such an address does. What follows is not looked at, and the case of letters counts.
  @inlinable package static func begins(_ text: some StringProtocol) -> Bool { begins(text.utf8) }

  @inlinable package static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8)
  }
}
