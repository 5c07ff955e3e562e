/// A failed system call.
package struct SystemFailure: Error, Hashable {
  /// `errno` after the call.
  package var code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// The failure of the last system call.
  package static var last: SystemFailure { SystemFailure(code: errno) }

  /// `No such file or directory`
  package var reason: String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}
