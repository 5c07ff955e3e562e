public import Findings
public import SwiftEmission

extension EmittedFiles.Omission {
  /// The omission as a finding of severity `note`.
  ///
  /// - Parameter page: The file that lacks something, or the catalog that it was made from.
  public func finding(in page: String?) -> Finding {
    Finding(.note, id: id, "Omitted: \(subject). \(reason)", page: page)
  }
}
