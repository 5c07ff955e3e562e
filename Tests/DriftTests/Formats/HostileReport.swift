import Findings
import ScopeModel
import ScopeTable

@testable import Drift

/// A report whose every field holds one string that tries to break out.
enum HostileReport {
  static func report(of string: String) -> DriftReport {
    var changes = DriftLevel.allCases.flatMap { level in
      DriftRule.all.filter { $0.level == level }.prefix(3).map { change($0, string, subject: nil) }
    }
    changes += subjects(of: string).map { change(.requirementChanged, string, subject: $0) }
    changes += [withoutOperation(string), withoutPlace(string), change(.parameterMoved, string)]
    changes += [change(.operationRemoved, string, isRemoved: true), named(string)]
    for index in changes.indices { changes[index].fingerprint = fingerprint(index) }
    changes = changes.inReportOrder { $0 }
    let suppressed = DriftReport.SuppressedChange(change: change(.titleChanged, string, subject: nil), reason: string)
    return DriftReport(
      base: string, revision: string, changes: changes, suppressed: [suppressed],
      findings: Finding.Severity.allCases.map {
        Finding($0, id: string, string, page: string, line: 1, column: 2, reason: string)
      }, addresses: [string: string, string + "2": "https://docs.example/" + string])
  }

  static func message(of string: String) -> DriftMessage {
    "Words \(words: string) and \(name: string), \(quoting: string)."
  }

  private static func fingerprint(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: DriftChange.fingerprintLength - digits.count) + digits
  }

  private static func subjects(of string: String) -> [DriftChange.Subject] {
    [
      .scope(string), .cases([.type(string)]), .cases([.credential(string), .type(string)]), .credential(string),
      .version(string), .parameter(name: string, location: .query), .parameter(name: nil, location: nil),
      .page(string), .server(string),
    ]
  }

  private static func change(
    _ rule: DriftRule, _ string: String, subject: DriftChange.Subject? = nil, isRemoved: Bool = false
  ) -> DriftChange {
    let operation = Operation(
      method: .get, path: string, requirement: Requirement(.none),
      evidence: Evidence(page: string, line: 1, excerpt: string))
    return DriftChange(
      rule: rule, level: rule.level, provider: string, method: .post, path: string, group: string, subject: subject,
      message: message(of: string), base: .init(page: string, line: 1),
      revision: isRemoved ? nil : .init(page: string + "2", line: 2), before: string, after: string,
      counterExample: .holding([string]), fingerprint: fingerprint(4095), probablyRenamedTo: .init(operation),
      probablyRenamedFrom: .init(operation))
  }

  /// Of an operation that has a name and no path, and was renamed to another one.
  private static func named(_ string: String) -> DriftChange {
    let operation = Operation(
      method: nil, path: nil, name: string, requirement: Requirement(.none),
      evidence: Evidence(page: string, line: 1, excerpt: string))
    var change = change(.operationRemoved, string)
    (change.method, change.path, change.name) = (nil, nil, string)
    change.probablyRenamedTo = .init(operation)
    return change
  }

  private static func withoutOperation(_ string: String) -> DriftChange {
    DriftChange(
      rule: .scopeAdded, level: .info, provider: string + "2", subject: .scope(string), message: message(of: string),
      revision: .init(page: string, line: 1), after: string, counterExample: .missing, fingerprint: "")
  }

  private static func withoutPlace(_ string: String) -> DriftChange {
    DriftChange(
      rule: .scopeRemoved, level: .risk, provider: string, subject: .scope(string), message: message(of: string),
      fingerprint: "")
  }
}
