import Findings
import TextRendering

/// Git, asked for what it keeps. Nothing is checked out, and nothing changes.
struct GitProgram {
  /// The folder in which git runs; empty for the current one.
  var folder = ""
  /// What a person named, for messages.
  let name: String
  /// What git is needed for: `'git:' names`.
  let purpose: String
  /// The id of findings about what git does not have.
  var findingID = "no-git-object"

  /// The first line of the output.
  ///
  /// - Parameter message: What to say where git fails; what git says of it is added.
  func line(of arguments: [String], otherwise message: () -> String) throws(InputError) -> String {
    let bytes = try output(of: arguments, otherwise: message)
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// - Parameter message: What to say where git fails; what git says of it is added.
  func output(of arguments: [String], otherwise message: () -> String) throws(InputError) -> [UInt8] {
    let place = folder.isEmpty ? [] : ["-C", folder]
    let result: ChildProcess.Result
    do throws(SystemFailure) {
      result = try ChildProcess(["git"] + place + arguments).run()
    } catch {
      throw failure("Git cannot be run (\(error.reason)). It is needed for \(purpose). Install it.")
    }
    if result.status == 0 { return result.output }
    let said = String(decoding: result.messages.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    throw failure(message() + (said.isEmpty ? "" : " git says: \(TerminalText.line(said))"))
  }

  func contents(of blob: String) throws(InputError) -> [UInt8] {
    try output(of: ["cat-file", "blob", blob]) { "Git cannot read the object \(blob)." }
  }

  func failure(_ message: String) -> InputError {
    InputError(Finding(.error, id: findingID, message, page: name))
  }
}
