package import Findings
import JSON
import ScopeModel
package import SwiftEmission

/// Options for a catalog's Swift table, from the file next to the catalog: `devrev.scopes.options.json` belongs to
/// `devrev.scopes.json`.
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

  /// A table that is made during a build is visible only in its target by default.
  package static let defaults = EmissionOptions.Swift(accessLevel: .internal)

  /// The most bytes of the file that are read.
  package static let maximumBytes = FieldReader.limits.maximumBytes

  /// The options that a file holds.
  ///
  /// - Parameter path: The name of the file in messages.
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
