/// An operation of a table, found and not yet read: its values are read from its line when they are asked for.
///
/// Every value is `nil` or empty where the page gives none, and where the line cannot be read because a person edited
/// it.
public struct OperationRecord: Sendable {
  private let rows: TableText
  private let offset: Int
  private let evidenceText: StaticString?

  /// - Parameters:
  ///   - offset: Where the operation's line begins, in bytes of `rows`.
  ///   - evidence: As ``EvidenceText`` describes it, for all rows; `nil` if the table has none.
  init(rows: TableText, offset: Int, evidence: StaticString?) {
    self.rows = rows
    self.offset = offset
    evidenceText = evidence
  }

  /// The operation's line in the table: `POST /works.create = issue:write; group Works`.
  public var text: String { String(decoding: line, as: UTF8.self) }

  /// Everything that the line says; `nil` if it cannot be read. To ask for more than one value, read this once.
  public var row: OperationRow? { OperationRow(ArraySlice(line)) }

  public var method: HTTPMethod? { RowHead(ArraySlice(line))?.method }
  public var path: String? { RowHead(ArraySlice(line))?.path }
  /// The vendor's own name: `s3:GetObject`.
  public var name: String? { RowHead(ArraySlice(line))?.name }
  /// What a caller must hold; `nil` only where the line cannot be read.
  public var requirement: Requirement? { row?.requirement }
  /// The heading under which the page lists the operation.
  public var group: String? { row?.group }
  /// The vendor's words beside the requirement, whole.
  public var note: String? { row?.note }
  /// The versions for which `{version}` in the path stands.
  public var versions: [String] { row?.versions ?? [] }

  /// Where the page says it; `nil` if the table was made without evidence.
  ///
  /// It is looked for through the whole table: read it once where it is shown often.
  public var evidence: Evidence? {
    guard let evidenceText else { return nil }
    let number = rows.withBytes { $0.part(0, offset).array.count { $0 == UInt8(ascii: "\n") } }
    return evidenceText.withUTF8Buffer {
      EvidenceText.evidence(ofRow: number, in: TableBytes(UnsafeRawBufferPointer($0)))
    }
  }

  /// Whether a caller who holds `scopes` may call the operation, as ``Requirement/decision(holding:type:credential:)``
  /// says it.
  public func decision(holding scopes: Set<String>, type: String? = nil, credential: String? = nil) -> Decision {
    if let decision = plainDecision(isHeld: { $0.isAny(of: scopes) }) { return decision }
    return readDecision(holding: scopes, type: type, credential: credential)
  }

  /// The decision of a row that needs no reading; see ``PlainRow``.
  func plainDecision(isHeld: (TableBytes) -> Bool) -> Decision? {
    rows.withBytes { bytes in
      var row = PlainRow(bytes, at: offset)
      return row.decision(isHeld: isHeld)
    }
  }

  /// The decision of any row, read in full.
  func readDecision(holding scopes: Set<String>, type: String?, credential: String?) -> Decision {
    guard let requirement else { return .undetermined(.unreadable) }
    return requirement.decision(holding: scopes, type: type, credential: credential)
  }

  private var line: [UInt8] {
    rows.withBytes { $0.part(offset, $0.next(UInt8(ascii: "\n"), from: offset) - offset).array }
  }
}

extension OperationRecord: Hashable {
  public static func == (left: OperationRecord, right: OperationRecord) -> Bool { left.line == right.line }
  public func hash(into hasher: inout Hasher) { hasher.combine(line) }
}

extension OperationRecord: CustomStringConvertible {
  /// The operation's line, and not the table that it is in.
  public var description: String { text }
}
