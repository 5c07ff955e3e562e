/// A shape that names in a configuration must have. Only ASCII is allowed: these names become folders, modules and types
/// on every system.
package struct NamePattern {
  /// The same shape as a regular expression (ECMA-262), for the JSON Schema.
  package let expression: String
  private let isFirst: @Sendable (UInt8) -> Bool
  private let isLater: @Sendable (UInt8) -> Bool

  /// The most characters that a name may have.
  package static let maximumLength = 64

  /// `devrev`, `github-enterprise`
  package static let providerID = NamePattern(
    expression: "^[a-z][a-z0-9-]{0,63}$",
    isFirst: { isLower($0) }, isLater: { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "-") })
  /// `DevRev`
  package static let typeName = NamePattern(
    expression: "^[A-Z][A-Za-z0-9_]{0,63}$",
    isFirst: { isUpper($0) },
    isLater: { isUpper($0) || isLower($0) || isDigit($0) || $0 == UInt8(ascii: "_") })
  /// Keywords of Swift that look like the name of a type.
  package static let reservedTypeNames = ["Any", "Protocol", "Self", "Type"]

  package func matches(_ name: String) -> Bool {
    guard let first = name.utf8.first, isFirst(first) else { return false }
    return name.utf8.count <= Self.maximumLength && name.utf8.dropFirst().allSatisfy(isLater)
  }

  private static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
