#if Command
  import Emission
  import Findings
  import Generation
  import ScopeModel
  import Scraping
  import SwiftEmission

  /// The catalog of all pages on standard output and its findings on standard error, whoever read the pages.
  struct CatalogOutput {
    var failOnFindings: FindingThreshold

    /// - Throws: ``ExitStatus/no`` if a page gave no operation, or a finding is as severe as that; ``InputError`` if the pages make no
    ///   catalog.
    func print(_ sources: [CatalogBuilder.Source]) throws {
      let catalog = try CatalogBuilder().catalog(of: sources)
      MessagePrinter().print(catalog.findings)
      for file in Emitter().emit(catalog, as: .json).files { try StandardStream.output.write(file.text) }
      let isEmpty = sources.contains { $0.page.operations.isEmpty }
      if isEmpty || failOnFindings.isReached(by: catalog.findings) { throw ExitStatus.no }
    }
  }
#endif
