public import ScopeModel
import ScopeTable
public import SwiftEmission
import TextRendering

/// Writes a catalog as a table for spreadsheets: below a row of heads, one row per operation, in the catalog's order.
///
///     method,path,pathKind,group,requirement,note,versions,credentials,visibility,deprecated,page,line,facts,name
///     POST,/accounts.create,template,Accounts,account:write | account:all,,,,,,Inputs/devrev/scope-reference.txt,22,,
///
/// ``TextRendering/CSVText`` says how a cell is written and how it is read back. Structured values are in the notation of
/// ``ScopeTable``, as in a row of the Swift table: the requirement with its conditions, the words of `versions` and `credentials`
/// separated by spaces, and `deprecated since 2021-09-02 note "Use works.list."`. A fact is its name and its values in the same form,
/// `accessLevel Read List`; facts are separated by `; `.
/// Titles, summaries, parameters, excerpts, further evidence, methods that are not supported, findings, and the lists of
/// pages and scopes are only in the catalog.
public struct CSVEmitter: Sendable {
  public init() {}

  /// The heads of the columns.
  public static let columns = [
    "method", "path", "pathKind", "group", "requirement", "note", "versions", "credentials", "visibility", "deprecated",
    "page", "line", "facts", "name",
  ]

  /// One file, `<provider>.csv`, in UTF-8 without a byte order mark; its lines end with CR and LF.
  public func emit(_ catalog: Catalog) -> EmittedFiles {
    let records = catalog.operations.map { CSVText.record(cells(of: $0)) }
    let path = "\(FileStem.of(provider: catalog.provider)).csv"
    let text = CSVText.record(Self.columns) + records.joined()
    return EmittedFiles(files: [EmittedFiles.File(path: path, text: text)])
  }

  /// In the order of ``columns``.
  private func cells(of operation: Operation) -> [String?] {
    let row = OperationRow(operation)
    return [
      operation.method?.rawValue, operation.path, operation.pathKind.rawValue, operation.group,
      operation.requirement.notation, operation.note, words(operation.versions), words(operation.credentials),
      operation.visibility?.rawValue, row.deprecation?.notation, operation.evidence.page,
      String(operation.evidence.line), facts(operation.facts), operation.name,
    ]
  }

  private func facts(_ facts: [Fact]) -> String? {
    facts.isEmpty ? nil : facts.compactMap { words([$0.name] + $0.values) }.joined(separator: "; ")
  }

  private func words(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.map { NotationWord.written($0) }.joined(separator: " ")
  }
}
