public import Drift
public import Findings
import ScopeModel
import Settings

extension DriftSuppressions {
  /// The suppressions that a file holds.
  ///
  /// ```json
  /// {
  ///   "formatVersion": 1,
  ///   "suppressions": [
  ///     {"rule": "operation-removed", "operation": "POST /works.count", "reason": "We never called it.", "expires": "2027-06-30"}
  ///   ]
  /// }
  /// ```
  ///
  /// Each names a rule, an operation or a fingerprint, or several of these; a change must then match all of them.
  /// `Schemas/suppressions.schema.json` describes the file for editors.
  ///
  /// - Throws: ``InputError`` with everything that is wrong with the file, each finding at its line and column.
  public init(json bytes: [UInt8], path: String) throws(InputError) {
    let (document, fields) = try FieldReader.open(bytes, path: path)
    var reader = SuppressionsReader(fields: fields)
    self = try reader.suppressions(document)
  }
}
