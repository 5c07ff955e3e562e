import ScopeTable

extension RequirementReader {
  func outcome() -> (RequirementSection.Outcome, inferred: Bool) {
    if let dependence, !dependence.isOnType {
      return (.unreadable("it depends on something other than the type of an object"), false)
    }
    if let reason = rows.lazy.compactMap({ if case .unreadable(let reason) = $0 { reason } else { nil } }).first {
      return (.unreadable(reason), false)
    }
    if let credentials = CredentialRows(vendor: vendor, place: place(saysTypes: false)).outcome(rows) {
      return (credentials, false)
    }
    if let kind = rows.lazy.compactMap(\.credentialKind).first {
      return (.unreadable("“\(kind)” is a kind of token, but other lines name none"), false)
    }
    let objects = TypeRow.clearObjects(
      in: rows.compactMap { row in
        if case .text(let text) = row { text } else { nil }
      })
    var typed: [String] = []
    var plain: [String] = []
    var inferred = false
    let saysTypes = dependence != nil || hasTypeHeads
    for row in rows {
      switch row {
      case .unreadable, .credential, .ofCredential, .ofType: continue
      case .parted(let label, let cell): typed.append("\(label): \(cell)")
      case .text(let text):
        switch TypeRow.read(text, objects: objects, mayRunTogether: saysTypes, vendor: vendor) {
        case .unreadable(let reason): return (.unreadable(reason), inferred)
        case .typed(let label, let cell, let isInferred):
          typed.append("\(label): \(cell)")
          inferred = inferred || isInferred
        case .plain(let text): plain.append(text)
        }
      }
    }
    if !typed.isEmpty, let stray = plain.first {
      return (.unreadable("“\(stray)” names no type, although other lines do"), inferred)
    }
    if dependence != nil, typed.isEmpty {
      return (.unreadable("it depends on the type of the object, but no types follow"), inferred)
    }
    if typed.isEmpty, plain.isEmpty { return (.unreadable("nothing that could be a scope follows"), inferred) }
    guard typed.isEmpty else { return (statement(typed, saysTypes: true).0, inferred) }
    if plain.count == 1 { return statement([RequirementText.withNoteApart(plain[0], vendor: vendor)]) }
    return statement(RequirementText.withoutDescriptions(plain, vendor: vendor))
  }

  private func place(saysTypes: Bool) -> RequirementStatement.Place {
    RequirementStatement.Place(
      announced: announced, saysTypes: saysTypes, allowsWords: introduction?.allowsWords ?? false,
      isOfCredential: introduction?.credentials.isEmpty == false, firstIsLeast: firstIsLeast)
  }

  /// The statement that the lines make, with the field that the introduction names.
  func statement(_ lines: [String], saysTypes: Bool = false) -> (RequirementSection.Outcome, inferred: Bool) {
    do throws(RequirementStatement.Unreadable) {
      var statement = try RequirementStatement.read(lines, vendor: vendor, at: place(saysTypes: saysTypes))
      if case .perType(let own, let cases) = statement.requirement.kind {
        statement.requirement.kind = .perType(field: dependence?.field ?? own, cases: cases)
      }
      for remark in [introduction?.remark].compactMap({ $0 }) + remarks {
        statement.requirement.conditions.append(vendor.requirement.condition(remark))
        statement.note = statement.note.map { "\($0) \(remark)" } ?? remark
      }
      return (.statement(statement), false)
    } catch {
      return (.unreadable(error.reason), false)
    }
  }
}
