package import Findings
import JSON
import LeastScopes
package import ScopeModel
import TextRendering

/// A weight for each scope, by which the less privileged of two sets of the same size is found: the less a scope grants, the lighter it is.
///
/// ```json
/// {"formatVersion": 1, "levels": {"read": 1, "write": 2, "admin": 3}, "scopes": {"repo": 5}}
/// ```
///
/// The weight of a scope is the one for its name, or else the one for the last of its words that is a level.
package struct ScopeWeights: Hashable, Sendable {
  /// By level, in lower case.
  package var levels: [String: Int]
  /// By name.
  package var scopes: [String: Int]

  package init(levels: [String: Int] = Self.usual, scopes: [String: Int] = [:]) {
    self.levels = levels
    self.scopes = scopes
  }

  /// The heaviest weight that a file may set.
  package static let maximum = 1_000

  /// The levels that vendors use, from reading to everything.
  package static let usual = ScopeLevels.usual.weights

  package func weight(of scope: Scope) -> Int {
    if let own = scopes[scope.name] { return own }
    if let level = scope.level, let weight = levels[level.lowercased()] { return weight }
    return ScopeLevels(weights: levels).weight(of: scope.name)
  }

  /// - Parameter path: The name of the file in messages.
  /// - Throws: ``InputError`` with the first thing that is wrong with the file.
  package init(json bytes: [UInt8], path: String) throws(InputError) {
    func wrong(_ message: String, at offset: Int, id: String = "unfit-weights") -> InputError {
      let place = JSONPlace(offset: offset, in: bytes)
      return InputError(Finding(.error, id: id, message, page: path, line: place.line, column: place.column))
    }
    let root: JSONValue
    do throws(JSONSyntaxError) {
      root = try JSONParser().parse(bytes)
    } catch {
      throw InputError(
        Finding(.error, id: error.id, error.message, page: path, line: error.place.line, column: error.place.column))
    }
    guard case .object(let members) = root.content, root["formatVersion"]?.content == .number("1") else {
      throw wrong("The file must be an object with \"formatVersion\": 1.", at: root.offset)
    }
    self.init()
    for member in members where member.name != "formatVersion" {
      guard member.name == "levels" || member.name == "scopes" else {
        let question = NearestWord.question(for: member.name, among: ["formatVersion", "levels", "scopes"])
        throw wrong("The key “\(member.name.prefix(40))” is unknown.\(question)", at: member.offset)
      }
      guard case .object(let entries) = member.value.content else {
        throw wrong("“\(member.name)” must be an object of weights.", at: member.value.offset)
      }
      var weights: [String: Int] = [:]
      for entry in entries {
        guard case .number(let literal) = entry.value.content, let weight = Int(literal),
          (0...Self.maximum).contains(weight)
        else {
          throw wrong("A weight must be a whole number from 0 to \(Self.maximum).", at: entry.value.offset)
        }
        weights[member.name == "levels" ? entry.name.lowercased() : entry.name] = weight
      }
      if member.name == "levels" { levels = weights } else { scopes = weights }
    }
  }
}
