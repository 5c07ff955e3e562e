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
  /// - Parameters:
  ///   - fullReport: Where the whole report is found, for forms that may have to leave changes out.
  ///   - filesAddress: The address below which readers find the files of the revision, `https://host.example/blob/main/`, for
  ///     forms that link to them. Without one, links are relative to the folder in which the command ran.
  ///   - toolVersion: The version of the program, `0.1.0`, for forms that name it.
  public func text(
    as format: DriftFormat, fullReport: String? = nil, filesAddress: String? = nil, toolVersion: String? = nil
  ) -> String {
    switch format {
    case .text: TextReport(self).text
    case .markdown: MarkdownReport(self, fullReport: fullReport, filesAddress: filesAddress).text
    case .json: JSONReport(self).text
    case .sarif: SARIFReport(self, toolVersion: toolVersion).text
    case .github: WorkflowCommandReport(self).text
    case .junit: JUnitReport(self).text
    case .html: HTMLReport(self, filesAddress: filesAddress).text
    }
  }

  /// The report as a page of a site, in HTML: it links to the vendors' pages, and to no files.
  ///
  /// - Parameter site: The address of the site's start page, relative to the report.
  package func page(ofSite site: String) -> String { HTMLReport(self, site: site).text }
}
