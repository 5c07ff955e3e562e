import ScopeModel

/// Another program that is run to its end, without a shell between.
struct ChildProcess {
  private let arguments: [String]

  /// - Parameter arguments: The program, looked for in `PATH`, and its arguments.
  init(_ arguments: [String]) {
    self.arguments = arguments
  }

  struct Result {
    var status: Int32
    var output: [UInt8]
    var messages: [UInt8]
  }

  /// How much of its output is read; what is larger is not a page.
  private static let maximumBytes = 1 << 30

  func run() throws(SystemFailure) -> Result {
    // Messages go into a file and not a pipe: with two pipes one could fill while the other is read.
    guard let messages = tmpfile() else { throw .last }
    defer { fclose(messages) }
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { throw .last }
    defer { close(ends[0]) }
    // Where the other program is started twice at once, neither must keep the other one's pipe open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child: pid_t
    do throws(SystemFailure) {
      child = try start(output: ends[1], messages: fileno(messages))
      close(ends[1])
    } catch {
      close(ends[1])
      throw error
    }
    let output = try Descriptor.read(from: ends[0], sizeHint: 1 << 16, limit: Self.maximumBytes)
    let status = try wait(for: child)
    rewind(messages)
    let words = try Descriptor.read(from: fileno(messages), sizeHint: 1 << 10, limit: 1 << 16)
    return Result(status: status, output: output, messages: words)
  }

  private func start(output: Int32, messages: Int32) throws(SystemFailure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, messages, 2)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, arguments[0], &actions, nil, words, Self.environment)
    if code != 0 { throw SystemFailure(code: code) }
    return child
  }

  /// The other program gets this one's. Darwin has no name for it that Swift can see.
  private static var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Darwin)
      return _NSGetEnviron().pointee
    #else
      return environ
    #endif
  }

  /// The exit code; for a signal, 128 and its number, as shells have it.
  private func wait(for child: pid_t) throws(SystemFailure) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { throw .last } }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
