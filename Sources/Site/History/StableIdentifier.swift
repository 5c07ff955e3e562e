import Hashing
import JSON

/// Identifiers for things that have no address of their own, the same in every run: UUIDs of version 8 (RFC 9562, 5.8) from the first bits
/// of a SHA-256, as URNs. A feed needs such an identifier, and its host is unknown here.
enum StableIdentifier {
  /// `urn:uuid:2c26b46b-68ff-8c68-bf99-b453c1d30413`
  static func urn(of parts: [String]) -> String {
    // As JSON, so that different lists give different bytes.
    var bytes = Array(SHA256.bytes(of: Array(JSONNode.strings(parts).line.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { (String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)) }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
    return "urn:uuid:\(groups.joined(separator: "-"))"
  }
}
