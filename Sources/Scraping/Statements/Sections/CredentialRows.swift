import ScopeTable

/// What rows say that each kind of token needs, or each kind of token for each type of object.
///
///     Application | Boats.Read.All                  boat | Boats.Read | Not supported
///     Delegated   | Not supported.                  oar  | Oars.Read  | Oars.Read.All
struct CredentialRows {
  let vendor: Vendor
  let place: RequirementStatement.Place

  private typealias Unreadable = RequirementStatement.Unreadable

  init(vendor: Vendor, place: RequirementStatement.Place) {
    self.vendor = vendor
    var place = place
    place.isOfCredential = true
    place.isAnnouncedApart = true
    self.place = place
  }

  /// What the rows say together; `nil` if they name no kinds of token.
  func outcome(_ rows: [RequirementRow]) -> RequirementSection.Outcome? {
    do throws(RequirementStatement.Unreadable) {
      if let types = Self.types(rows) { return .statement(try perType(types)) }
      guard let groups = Self.credentials(rows) else { return nil }
      return .statement(try perCredential(groups))
    } catch {
      return .unreadable(error.reason)
    }
  }

  private static func types(_ rows: [RequirementRow]) -> [(label: String, cells: [CredentialCells])]? {
    var types: [(label: String, cells: [CredentialCells])] = []
    for row in rows {
      guard case .ofType(let label, let cells) = row else { return nil }
      types.append((label, cells))
    }
    return types.isEmpty ? nil : types
  }

  private static func credentials(_ rows: [RequirementRow]) -> [CredentialCells]? {
    var groups: [CredentialCells] = []
    for row in rows {
      switch row {
      case .credential(let kind): groups.append(CredentialCells(credential: kind, cells: [[]]))
      case .ofCredential(let cells): groups.append(cells)
      case .text(let text):
        guard !groups.isEmpty else { return nil }
        groups[groups.count - 1].cells[0].append(text)
      case .parted, .unreadable, .ofType: return nil
      }
    }
    return groups.isEmpty ? nil : groups
  }

  private func perType(
    _ types: [(label: String, cells: [CredentialCells])]
  ) throws(RequirementStatement.Unreadable) -> RequirementStatement {
    var combined = RequirementStatement(requirement: Requirement(.unknown))
    var cases: [Requirement.TypeCase] = []
    for type in types {
      guard !cases.contains(where: { $0.type == type.label }) else {
        throw Unreadable(reason: "the type “\(type.label)” appears twice")
      }
      let own = try perCredential(type.cells)
      cases.append(Requirement.TypeCase(type: type.label, requirement: own.requirement))
      combined.takeOver(own)
    }
    combined.requirement = Requirement(.perType(field: vendor.types.field, cases: cases))
    return combined
  }

  private func perCredential(
    _ groups: [CredentialCells]
  ) throws(RequirementStatement.Unreadable) -> RequirementStatement {
    var combined = RequirementStatement(requirement: Requirement(.unknown))
    var cases: [Requirement.CredentialCase] = []
    var faults: [String] = []
    for group in groups {
      guard group.cells.contains(where: { !$0.isEmpty }) else {
        throw Unreadable(reason: "nothing follows “\(group.credential)”")
      }
      guard !cases.contains(where: { $0.credential == group.credential }) else {
        throw Unreadable(reason: "the kind of token “\(group.credential)” appears twice")
      }
      let own: RequirementStatement
      do throws(RequirementStatement.Unreadable) {
        own = try statement(group.cells)
      } catch {
        // The other kinds of token keep what the page says of them.
        faults.append("for “\(group.credential)” \(error.reason)")
        let words = group.cells.joined().joined(separator: " ")
        let unread = Requirement(.unknown, conditions: [Condition(text: words, effect: .unclear)])
        cases.append(Requirement.CredentialCase(credential: group.credential, requirement: unread))
        continue
      }
      cases.append(Requirement.CredentialCase(credential: group.credential, requirement: own.requirement))
      combined.takeOver(own)
    }
    guard faults.count < groups.count else { throw Unreadable(reason: faults[0]) }
    combined.requirement = Requirement(.perCredential(cases: cases))
    combined.faults += faults
    return combined
  }

  /// What the cells of one row say together: those after the first name further alternatives.
  private func statement(_ cells: [[String]]) throws(RequirementStatement.Unreadable) -> RequirementStatement {
    let cells = cells.filter { !$0.isEmpty }
    var whole = try RequirementStatement.read(cells.first ?? [], vendor: vendor, at: place)
    guard cells.count > 1, case .scopes(var alternatives) = whole.requirement.kind else {
      guard cells.count == 1 else { throw Unreadable(reason: "its cells do not match") }
      return whole
    }
    if place.firstIsLeast { whole.requirement.least = Array(alternatives.indices) }
    for cell in cells.dropFirst() {
      let more = try RequirementStatement.read(cell, vendor: vendor, at: place)
      guard case .scopes(let further) = more.requirement.kind else {
        throw Unreadable(reason: "its cells do not match")
      }
      for var condition in more.requirement.conditions {
        condition.alternative = condition.alternative.flatMap { alternative in
          alternatives.firstIndex(of: further[alternative])
            ?? alternatives.count + further[..<alternative].count { !alternatives.contains($0) }
        }
        whole.requirement.conditions.append(condition)
      }
      alternatives += further.filter { !alternatives.contains($0) }
      whole.takeOver(more)
    }
    whole.requirement.kind = .scopes(anyOf: alternatives)
    return whole
  }
}

extension RequirementStatement {
  /// Takes over what another statement says besides its requirement.
  fileprivate mutating func takeOver(_ other: RequirementStatement) {
    open = open ?? other.open
    faults += other.faults
    footnotes += other.footnotes.filter { !footnotes.contains($0) }
    if let words = other.note { note = note.map { "\($0) \(words)" } ?? words }
  }
}
