import Findings
import ScopeModel
import ScopeTable
import Scraping

extension ScrapedPage {
  /// The operations without what differs between two forms of one page: where and in which words each was read.
  var bareOperations: [ScopeModel.Operation] {
    operations.map { operation in
      var bare = operation
      bare.evidence = Evidence(page: "", line: 0, excerpt: "")
      bare.summary = nil
      return bare
    }
  }

  /// Findings that a person should look at.
  var weightyFindings: [Finding] { findings.filter { $0.severity != .note } }
}
