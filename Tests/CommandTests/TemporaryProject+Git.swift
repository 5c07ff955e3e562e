extension TemporaryProject {
  /// Runs git in the project's folder, as nobody in particular, and gives what it prints.
  @discardableResult
  func git(_ arguments: String...) throws -> String { try git(arguments) }

  /// - Parameter environment: What is set beside what every script is given.
  @discardableResult
  func git(_ arguments: [String], environment: [String: String] = [:]) throws -> String {
    guard let git = ScriptProject.program("git") else {
      throw ScriptProject.Failure(text: "The tests need git; install it.")
    }
    let run = try CommandRun(
      arguments, in: folder, environment: ScriptProject.environment.merging(environment) { $1 }, program: git)
    guard run.status == 0 else { throw ScriptProject.Failure(text: "git \(arguments): \(run.messages)") }
    return run.output
  }
}
