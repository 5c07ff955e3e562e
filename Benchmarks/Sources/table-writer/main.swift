import Emission
import Foundation
import ScopeModel
import ScopeTable

/// Writes a made-up table: `table-writer FOLDER OPERATIONS SCOPES`.
///
/// Beside the two generated files come the same table as a dictionary literal, and the requests to look up.
func write(_ text: String, _ name: String, in folder: String) throws {
  try Data(text.utf8).write(to: URL(filePath: folder).appending(path: name))
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let operations = Int(arguments[2]), let scopes = Int(arguments[3]) else {
  print("usage: table-writer FOLDER OPERATIONS SCOPES")
  exit(2)
}
let catalog = MadeUpCatalog(operationCount: operations, scopeCount: scopes).catalog
let emitted = SwiftEmitter().emit(catalog)
for file in emitted.files {
  try write(file.text, String(file.path.split(separator: "/").last ?? ""), in: arguments[1])
}
try write(DictionaryLiteral(catalog: catalog).text, "Dictionary.swift", in: arguments[1])
let requests = catalog.operations.map { operation in
  let concrete = operation.path.replacing("{id}", with: "4711").replacing("{item}", with: "blue-item")
  return "\(operation.method.rawValue) \(operation.path) \(concrete)\n"
}
try write(requests.joined(), "requests.txt", in: arguments[1])
