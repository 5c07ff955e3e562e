public import Findings
public import ScopeModel
import TextRendering

/// Writes what each operation needs into an existing OpenAPI file without changing any other byte: comments, the order of
/// keys, quotation marks, anchors and line endings stay.
///
/// The annotation follows the style of the file, in YAML's block style over several lines:
///
///     post:
///       operationId: works-list
///       x-scope:
///         kind: scopes
///         anyOf:
///           - ["work:read"]
///           - ["work:all"]
///
/// An operation of the file matches one of the catalog if their methods are equal, and so are their paths, either as they are or after the
/// path of a server; names of path parameters are ignored. What cannot be written safely, or not be expressed in the style, is left
/// as it is and becomes a finding: `unsayable-requirement`, `existing-annotation`, `shared-operation`, `unplaceable-annotation`,
/// `ambiguous-operation`, `unlisted-operation`, `stale-annotation`, `absent-operation`, `external-path-item`,
/// `unfit-path-item`, `unfit-operation`, `overridden-security`, `not-a-path`, `added-scheme`, `unplaced-operations`.
public struct Annotator: Sendable {
  public var style: AnnotationStyle
  /// The security scheme for styles that name one; `nil` for the only one in the file.
  public var schemeName: String?
  /// Whether existing annotations that say something else are replaced, whoever wrote them. An `x-scope` in the
  /// catalog's form is considered an earlier annotation and always replaced.
  public var replaces: Bool
  /// Whether the requirement is also written in words in the operation's `description`.
  public var describes: Bool

  public init(
    style: AnnotationStyle = .xScope, schemeName: String? = nil, replaces: Bool = false, describes: Bool = false
  ) {
    self.style = style
    self.schemeName = schemeName
    self.replaces = replaces
    self.describes = describes
  }

  /// The file with the annotations. It is verified that nothing else differs.
  ///
  /// - Parameter catalogPath: The name of the catalog in findings.
  /// - Throws: ``InputError`` if there is no security scheme to name (`no-scheme`, `ambiguous-scheme`,
  ///   `unfit-scheme`, `unfit-scheme-name`, `unplaceable-scheme`), or the verification fails (`unproven-annotation`).
  public func annotate(
    _ specification: Specification, with catalog: Catalog, catalogPath: String? = nil
  ) throws(InputError) -> AnnotationResult {
    let scheme = try scheme(for: specification)
    let value = AnnotationValue(style: style, scheme: scheme?.name ?? Self.atlassianScheme)
    let (operations, findings) = specification.operations()
    let matching = CatalogMatching(specification, operations, catalog: catalog)
    var writer = OperationAnnotation(specification, value: value, replaces: replaces, describes: describes)
    writer.annotate(matching, sharing: NodeSharing(specification, operations))
    if let scheme, style == .security, !writer.writtenScopes.isEmpty || writer.namesScheme {
      let scopes = writer.writtenScopes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      writer.findings += try scheme.list(scopes, in: specification, plan: &writer.plan)
    }
    let bytes = try proven(writer.plan)
    let about = (findings + matching.findings + writer.findings).sorted(by: Self.inOrder)
    return AnnotationResult(
      bytes: bytes, added: writer.added, updated: writer.updated, unchanged: writer.unchanged,
      described: writer.described,
      operations: writer.ledger.account(of: operations, in: specification), absent: matching.absent,
      findings: about + matching.absent.map { Self.absence(of: $0, catalogPath: catalogPath) }
        + Self.unplaced(in: catalog, catalogPath: catalogPath))
  }

  /// The name of the scheme in Atlassian's own specifications.
  private static let atlassianScheme = "OAuth2"

  private func scheme(for specification: Specification) throws(InputError) -> SecurityScheme? {
    switch style {
    case .xScope, .xRequiredScopes:
      return nil
    case .security:
      return try SecurityScheme(named: schemeName, in: specification)
    case .xAtlassianOAuth2Scopes:
      let takesScopes = specification.securitySchemes.contains { $0.node["type"]?.string == "oauth2" }
      return schemeName == nil && !takesScopes ? nil : try SecurityScheme(named: schemeName, in: specification)
    }
  }

  private func proven(_ plan: AnnotationPlan) throws(InputError) -> [UInt8] {
    let specification = plan.specification
    if plan.edits.isEmpty { return specification.bytes }
    let bytes = plan.bytes
    let failure = InputError(
      specification.finding(
        .error, id: "unproven-annotation",
        "More than the annotations would change in this file, so nothing was written. Please report the file."
      ))
    let revision: Specification
    do throws(InputError) {
      revision = try Specification(bytes, path: specification.path, limits: specification.limits.doubled)
    } catch {
      throw failure
    }
    var proof = AnnotationProof(plan)
    guard proof.holds(base: specification.root, revision: revision.root) else { throw failure }
    return bytes
  }

  // MARK: Findings

  private static func absence(of operation: Operation, catalogPath: String?) -> Finding {
    Finding(.note, id: "absent-operation", "The specification does not contain \(operation.label).", page: catalogPath)
  }

  /// Operations that no specification can have are only counted.
  private static func unplaced(in catalog: Catalog, catalogPath: String?) -> [Finding] {
    let count = catalog.operations.count { !$0.isPlaced }
    if count == 0 { return [] }
    let words = "\(Plural.count(count, "operation")) of the catalog \(count == 1 ? "has" : "have")"
    return [
      Finding(
        .note, id: "unplaced-operations",
        "\(words) no method or no path, which a specification needs.",
        page: catalogPath)
    ]
  }

  private static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
    let (leftPlace, rightPlace) = ((left.line ?? 0, left.column ?? 0), (right.line ?? 0, right.column ?? 0))
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    return (left.id, left.message) < (right.id, right.message)
  }
}

extension SpecificationLimits {
  /// The annotated file may be somewhat larger than the original.
  fileprivate var doubled: SpecificationLimits {
    SpecificationLimits(maximumBytes: 2 * maximumBytes, maximumDepth: 2 * maximumDepth)
  }
}
