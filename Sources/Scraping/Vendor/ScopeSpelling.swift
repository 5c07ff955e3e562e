import ScopeModel

extension ScopeWords {
  /// The scope of that name, with its object and level where the spelling says them.
  func scope(named name: String) -> Scope {
    guard form != .words, let border = name.lastIndex(of: separator) else { return Scope(name: name) }
    return Scope(name: name, object: String(name[..<border]), level: String(name[name.index(after: border)...]))
  }
}
