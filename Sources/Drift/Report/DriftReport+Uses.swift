extension DriftReport {
  /// The report with the changes alone that matter to somebody.
  package func keeping(_ matters: (DriftChange) -> Bool) -> DriftReport {
    var report = self
    report.changes = changes.filter(matters)
    report.suppressed = suppressed.filter { matters($0.change) }
    return report
  }
}
