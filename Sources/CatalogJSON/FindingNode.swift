package import Findings
package import JSON

/// A finding as the catalog, the reports and the messages in JSON write it.
package enum FindingNode {
  package static func node(of finding: Finding) -> JSONNode { .object(members(of: finding)) }

  package static func members(of finding: Finding) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("severity", finding.severity.rawValue)
    members.add("id", finding.id)
    members.add("message", finding.message)
    members.add("page", finding.page)
    members.add("line", finding.line)
    members.add("column", finding.column)
    members.add("reason", finding.reason)
    return members
  }

  /// The finding that the bytes of a JSON value hold; `nil` where they hold none.
  package static func finding(json bytes: [UInt8]) -> Finding? {
    try? JSONReader.read(bytes, limits: JSONLimits()) { (reader) throws(JSONReader.Unfit) in try reader.finding() }
  }
}
