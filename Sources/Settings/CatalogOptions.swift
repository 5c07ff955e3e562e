package import Findings
import JSON
import ScopeModel
package import SwiftEmission

/// What a person says about a catalog's table in the file beside it: for `devrev.scopes.json` in
/// `devrev.scopes.options.json`.
///
/// ```json
/// {"formatVersion": 1, "swift": {"typeName": "DevRev", "accessLevel": "public"}}
/// ```
package enum CatalogOptions {
  package enum Key: String, CaseIterable {
    case schema = "$schema"
    case formatVersion, swift
  }

  package static let requiredKeys: [Key] = [.formatVersion]

  /// A table that a build makes belongs to its target alone, until somebody says otherwise.
  package static let defaults = EmissionOptions.Swift(accessLevel: .internal)

  /// How much is read of the file.
  package static let maximumBytes = FieldReader.limits.maximumBytes

  /// The options that a file holds.
  ///
  /// - Parameter path: How the file is called in messages.
  /// - Throws: ``InputError`` with everything that is wrong with the file.
  package static func options(json bytes: [UInt8], path: String) throws(InputError) -> EmissionOptions.Swift {
    var (document, fields) = try FieldReader.open(bytes, path: path)
    let found = fields.members(of: document, name: "The options", keys: Key.self, required: requiredKeys)
    _ = fields.text(found?[.schema], name: "“$schema”")
    fields.formatVersion(found?[.formatVersion])
    var options = defaults
    if let node = found?[.swift] {
      var reader = SwiftOptionsReader(defaults: defaults)
      options = reader.options(node, name: "“swift”", fields: &fields) ?? defaults
    }
    if !fields.findings.isEmpty { throw InputError(fields.findings) }
    return options
  }
}
