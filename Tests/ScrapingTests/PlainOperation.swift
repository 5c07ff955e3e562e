import ScopeModel

extension ScopeModel.Operation {
  /// The operation without what differs between two forms of a page: lines, excerpts, and prose.
  var plain: ScopeModel.Operation {
    var plain = self
    plain.evidence = Evidence(page: "", line: 0, excerpt: "")
    plain.furtherEvidence = []
    plain.summary = nil
    for index in plain.parameters.indices { plain.parameters[index].description = nil }
    return plain
  }
}
