import InputReading
import ScopeModel
import SwiftEmission
import SystemAccess

/// What a person says about a catalog's table in the file beside it: for `devrev.scopes.json` in
/// `devrev.scopes.options.json`.
///
/// ```json
/// {"formatVersion": 1, "swift": {"typeName": "DevRev", "accessLevel": "public"}}
/// ```
enum CatalogOptions {
  private enum Key: String, CaseIterable {
    case schema = "$schema"
    case formatVersion, swift
  }

  /// A table that a build makes belongs to its target alone, until somebody says otherwise.
  static let defaults = EmissionOptions.Swift(accessLevel: .internal)

  /// - Throws: ``InputReading/InputError`` with everything that is wrong with the file.
  static func read(_ path: String) throws(InputError) -> EmissionOptions.Swift {
    let bytes = try InputFile.read(path, limit: FieldReader.limits.maximumBytes)
    var (document, fields) = try FieldReader.open(bytes, path: path)
    let found = fields.members(of: document, name: "The options", keys: Key.self, required: [.formatVersion])
    _ = fields.text(found?[.schema], name: "\"$schema\"")
    fields.formatVersion(found?[.formatVersion])
    var options = defaults
    if let node = found?[.swift] {
      var reader = SwiftOptionsReader(defaults: defaults)
      options = reader.options(node, name: "\"swift\"", fields: &fields) ?? defaults
    }
    if !fields.findings.isEmpty { throw InputError(fields.findings) }
    return options
  }
}
