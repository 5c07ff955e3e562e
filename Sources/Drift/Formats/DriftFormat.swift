/// The forms of a report.
public enum DriftFormat: String, CaseIterable, Hashable, Sendable {
  /// For a terminal.
  case text
  /// For a comment in a pull request.
  case markdown
  /// For programs; `Schemas/drift.schema.json` says its shape.
  case json
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions, which annotate lines of files.
  case github
  case junit
  /// One file that needs no network.
  case html
}

extension DriftReport {
  /// The report in a form, with a line feed at its end.
  ///
  /// - Parameter fullReport: Where the whole report is found, for forms that may have to leave changes out.
  public func text(as format: DriftFormat, fullReport: String? = nil) -> String {
    changes.map { "\($0.level.rawValue) \($0.rule.id) \($0.operationWords ?? "") \($0.message.text)\n" }.joined()
  }
}
