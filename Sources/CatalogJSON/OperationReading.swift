package import ScopeModel
import ScopeTable

extension JSONReader {
  package func operation() throws(Unfit) -> Operation {
    let name = try optional("name")?.words()
    return Operation(
      method: try optional("method")?.choice(of: HTTPMethod.self),
      path: name == nil ? try required("path").words() : try optional("path")?.words(),
      name: name,
      pathKind: try optional("pathKind")?.choice(of: Operation.PathKind.self) ?? .template,
      group: try optional("group")?.text(),
      title: try optional("title")?.text(),
      summary: try optional("summary")?.text(),
      requirement: try required("requirement").requirement(),
      note: try optional("note")?.text(),
      versions: try texts("versions"),
      visibility: try optional("visibility")?.choice(of: Operation.Visibility.self),
      credentials: try texts("credentials"),
      deprecated: try optional("deprecated")?.deprecation(),
      parameters: try optional("parameters")?.each { (reader) throws(Unfit) in try reader.parameter() } ?? [],
      facts: try optional("facts")?.each { (reader) throws(Unfit) in try reader.fact() } ?? [],
      evidence: try required("evidence").evidence(),
      furtherEvidence: try optional("furtherEvidence")?.each { (reader) throws(Unfit) in try reader.evidence() } ?? [])
  }

  private func parameter() throws(Unfit) -> Parameter {
    Parameter(
      name: try optional("name")?.text(),
      location: try optional("in")?.choice(of: Parameter.Location.self),
      type: try optional("type")?.text(),
      format: try optional("format")?.text(),
      required: try optional("required")?.flag(),
      nullable: try optional("nullable")?.flag(),
      defaultValue: try optional("default")?.text(),
      allowedValues: try texts("allowedValues"),
      description: try optional("description")?.text(),
      deprecated: try optional("deprecated")?.deprecation())
  }

  private func fact() throws(Unfit) -> Fact {
    Fact(
      name: try required("name").words(),
      values: try required("values").each { (reader) throws(Unfit) in try reader.text() })
  }

  private func deprecation() throws(Unfit) -> Deprecation {
    Deprecation(since: try optional("since")?.text(), note: try optional("note")?.text())
  }

  private func evidence() throws(Unfit) -> Evidence {
    Evidence(
      page: try required("page").text(), line: try required("line").number(atLeast: 1),
      excerpt: try required("excerpt").text(), inferred: try optional("inferred")?.flag() ?? false)
  }

  /// The strings of an array that may be missing.
  private func texts(_ name: String) throws(Unfit) -> [String] {
    try optional(name)?.each { (reader) throws(Unfit) in try reader.text() } ?? []
  }
}
