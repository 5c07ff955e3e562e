/// A call of the system that failed.
struct SystemFailure: Error, Hashable {
  /// `errno` after the call.
  var code: Int32

  /// The failure of the call that was just made.
  static var last: SystemFailure { SystemFailure(code: errno) }

  /// `No such file or directory`
  var reason: String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}
