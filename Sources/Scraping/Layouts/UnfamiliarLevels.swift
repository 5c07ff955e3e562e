import Findings
import ScopeModel
import ScopeTable

/// Looks for scopes that a cut or a slip may have made: `account:wri`.
enum UnfamiliarLevels {
  /// How many scopes a page must name before a level that stands once among them is worth a look.
  static let minimumMentions = 50

  /// Adds a warning for a level that is in a single operation of a page with many.
  static func report(_ reading: inout LayoutReading, vendor: Vendor, page: String) {
    // Names of operations that are scopes share no levels.
    guard !vendor.operations.namesAreScopes else { return }
    /// For each level, the line of the first operation that needs it, and how many do.
    var levels: [String: (line: Int, count: Int)] = [:]
    var mentions = 0
    // A page names few scopes, and each of them often.
    var known: [String: String?] = [:]
    func level(of name: String) -> String? {
      if let level = known[name] { return level }
      let level = vendor.scopes.scope(named: name).level
      known[name] = .some(level)
      return level
    }
    for operation in reading.operations {
      let names = operation.requirement.scopeNames
      mentions += names.count
      for level in Set(names.compactMap(level(of:))) {
        levels[level, default: (operation.evidence.line, 0)].count += 1
      }
    }
    guard mentions >= minimumMentions else { return }
    for (level, found) in levels.sorted(by: { $0.key < $1.key }) where found.count == 1 {
      reading.findings.append(
        Finding(
          .warning, id: "unfamiliar-level",
          "The scope level “\(level)” appears nowhere else on this page. If it is truncated or mistyped, correct the page.",
          page: page, line: found.line))
    }
  }
}
