import Hashing
import JSON
import ScopeModel
import TextRendering

/// What distinguishes one change from all others. It is the same in every report of the change.
enum Fingerprint {
  /// - Parameters:
  ///   - parts: The facts of the change; no wording of page or message.
  ///   - ordinal: From 0; counts changes that share all parts.
  static func fingerprint(of parts: [String?], ordinal: Int) -> String {
    var nodes = parts.map { part in part.map(JSONNode.string) ?? JSONNode.null }
    if ordinal > 0 { nodes.append(.number(ordinal)) }
    let digest = SHA256.hexadecimal(of: Array(JSONNode.array(nodes).line.utf8))
    return String(digest.prefix(DriftChange.fingerprintLength))
  }
}
