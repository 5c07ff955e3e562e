import ScopeTable

/// The notation of Swift tables: what is read is written in one form, and reads back as it was.
enum NotationFuzzing {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let requirement = Requirement(notation: text) {
      try BrokenPromise.unless(
        Requirement(notation: requirement.notation) == requirement, "a requirement reads back as another one")
    }
    if let row = OperationRow(notation: text) {
      try BrokenPromise.unless(OperationRow(notation: row.notation) == row, "a row reads back as another one")
    }
  }
}
