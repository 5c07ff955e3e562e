import CatalogJSON
import JSON
public import ScopeModel
import ScopeTable
public import SwiftEmission
import TextRendering

/// Writes a catalog as an OpenAPI Overlay 1.0 document (<https://spec.openapis.org/overlay/v1.0.0>). Applied to the vendor's
/// OpenAPI file, it adds each operation's requirement as `x-scope`.
///
/// Each operation has two actions. The first removes what an earlier application added, because an overlay appends to existing arrays.
/// So applying it twice has the same effect as applying it once. An action whose target does not exist does nothing.
///
/// A target names the path as in the catalog. An overlay cannot find paths whose parameters have other names; `scopetables annotate`
/// can.
///
/// Pattern paths and methods that are not fields of a path item are omitted, each with a reason. Operations without a method or a path
/// are only counted.
public struct OverlayEmitter: Sendable {
  public init() {}

  /// One file, `<provider>.overlay.json`.
  public func emit(_ catalog: Catalog) -> EmittedFiles {
    var actions: [JSONNode] = []
    let (operations, omitted) = catalog.placedOperations()
    var omissions = omitted
    var last: PlacedOperation?
    for placed in operations {
      if let omission = Self.omission(of: placed, behind: last) {
        omissions.append(omission)
      } else {
        actions += Self.actions(for: placed)
        last = placed
      }
    }
    var members: [JSONNode.Member] = []
    members.add("overlay", "1.0.0")
    members.add("info", Self.info(of: catalog))
    members.add("actions", .array(actions))
    let path = "\(FileStem.of(provider: catalog.provider)).overlay.json"
    let file = EmittedFiles.File(path: path, text: JSONNode.object(members).document)
    return EmittedFiles(files: [file], omissions: omissions)
  }

  private static func info(of catalog: Catalog) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("title", "What each operation of \(catalog.title) requires")
    members.add("version", catalog.apiVersion ?? "unversioned")
    return .object(members)
  }

  private static func actions(for placed: PlacedOperation) -> [JSONNode] {
    let target = "$.paths\(JSONPathText.member(placed.path)).\(placed.method.rawValue.lowercased())"
    let annotation = JSONNode.Member("x-scope", RequirementNode.node(of: placed.operation.requirement))
    var removal: [JSONNode.Member] = []
    removal.add("target", "\(target)\(JSONPathText.member("x-scope"))")
    removal.add("remove", true)
    var update: [JSONNode.Member] = []
    update.add("target", target)
    update.add("update", .object([annotation]))
    return [.onOneLine(.object(removal)), .onOneLine(.object(update))]
  }

  /// - Parameter last: The last operation before it that was kept.
  private static func omission(of placed: PlacedOperation, behind last: PlacedOperation?) -> EmittedFiles.Omission? {
    let subject = placed.operation.label
    if placed.operation.pathKind == .pattern {
      return EmittedFiles.Omission(
        id: "pattern-path", subject: subject, reason: "The path is a pattern, but OpenAPI supports only templates.")
    }
    if placed.method == .connect {
      return EmittedFiles.Omission(
        id: "unsupported-method", subject: subject, reason: "OpenAPI does not support the method CONNECT.")
    }
    if let last, last.method == placed.method, last.path.utf8.elementsEqual(placed.path.utf8) {
      return EmittedFiles.Omission(
        id: "equal-operations", subject: subject,
        reason: "\(last.operation.label) has the same method and path but a different name.")
    }
    return nil
  }
}
