import ScopeModel
import ScopeTable

extension Requirement {
  /// The requirement on one line for a reader: in notation, and where it names security schemes, as what a caller shows.
  ///
  ///     API key in header x-key | OAuth 2.0 with tree:read & tree:write
  var words: String {
    guard let alternatives = SchemeAlternatives(self) else { return notation }
    // Of documents that know OAuth alone nobody needs to be told the scheme.
    let scopes = alternatives.withoutSchemes
    if alternatives.onlySchemes == [SchemeName.oauth2], scopes.kind != .none { return scopes.notation }
    return alternatives.ways.map { way in
      let schemes = way.schemes.joined(separator: " + ")
      return way.scopes.isEmpty ? schemes : "\(schemes) with \(Requirement(.scopes(anyOf: [way.scopes])).notation)"
    }.joined(separator: " | ")
  }
}
