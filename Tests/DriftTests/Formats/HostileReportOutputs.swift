import Drift
import Foundation
import TestSupport
import Testing

/// Writes reports for `Scripts/validate-drift`, into the folder `drift` of that which the environment names as
/// `SCOPETABLES_SAMPLES`.
@Suite struct HostileReportOutputs {
  static let folder = ProcessInfo.processInfo.environment["SCOPETABLES_SAMPLES"]

  @Test(.enabled(if: folder != nil)) func areWrittenForOutsideValidators() throws {
    let root = URL(fileURLWithPath: try #require(Self.folder)).appending(path: "drift")
    let reports = [SampleReport.report, SampleReport.empty] + HostileStrings.all.map(HostileReport.report)
    for (index, report) in reports.enumerated() {
      let folder = root.appending(path: "\(index)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for format in DriftFormat.allCases {
        let text = report.text(as: format, toolVersion: "0.1.0")
        try Data(text.utf8).write(to: folder.appending(path: "drift.\(format.rawValue)"))
      }
    }
  }
}
