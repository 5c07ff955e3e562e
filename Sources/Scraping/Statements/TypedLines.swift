/// Lines of which each says what one type of object needs: rule 6 of the honesty rules.
///
///     capability: capability:write, capability:all
///     feature: feature:all
///
/// A label before a colon is a type only where the page says so, or where it is the object of its own scope.
struct TypedLines: Hashable {
  let lines: [TypedLine]

  /// `nil` if the labels are not types.
  ///
  /// - Throws: ``RequirementStatement/Unreadable`` if they are, and a line does not fit.
  init?(_ lines: [String], vendor: Vendor, saysTypes: Bool) throws(RequirementStatement.Unreadable) {
    let typed = lines.map { TypedLine($0) }
    let namesItself = typed.contains { $0.map { $0.namesItsScopes(vendor: vendor) } ?? false }
    let first = typed.first { $0 != nil } ?? nil
    // What the vendor file calls a kind of token is not a type of object.
    guard !lines.contains(where: { CredentialStatement.labelled($0, vendor: vendor) != nil }) else { return nil }
    guard let first, namesItself || (saysTypes && !first.isLabelled(vendor: vendor)) else { return nil }
    var found: [TypedLine] = []
    for (line, typed) in zip(lines, typed) {
      guard let typed else {
        throw RequirementStatement.Unreadable(reason: "the line “\(line)” names no type, although other lines do")
      }
      guard !found.contains(where: { $0.label == typed.label }) else {
        throw RequirementStatement.Unreadable(reason: "the type “\(typed.label)” appears twice in one row")
      }
      guard !typed.cell.isEmpty else {
        throw RequirementStatement.Unreadable(reason: "nothing follows the type “\(typed.label)”")
      }
      found.append(typed)
    }
    self.lines = found
  }
}

extension TypedLine {
  /// Whether the label is the object of one of the line's scopes: `issue: issue:read`.
  fileprivate func namesItsScopes(vendor: Vendor) -> Bool {
    let separator = vendor.scopes.separator
    return ScopeListWords.all(in: cell).contains { word in
      word.firstIndex(of: separator).map { word[..<$0] == label } ?? false
    }
  }

  /// Whether the label is one of a requirement, and of no type.
  fileprivate func isLabelled(vendor: Vendor) -> Bool {
    RequirementLabel(label + ":", vendor: vendor) != nil
  }
}
