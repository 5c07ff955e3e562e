package import Findings
import ScopeModel

/// Reads files: pages, catalogs, the configuration.
package enum InputFile {
  /// What stands for standard input on the command line.
  package static let standardInput = "-"

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Parameters:
  ///   - name: The name of the file in messages; `nil` for its path.
  ///   - limit: The size in bytes beyond which no more is read; the reader of the contents refuses them.
  /// - Throws: ``InputError`` with one finding: `missing-file`, `not-a-file` or `unreadable-file`.
  package static func read(
    _ path: String, name: String? = nil, limit: Int
  ) throws(InputError) -> [UInt8] {
    let name = name ?? path
    do throws(SystemFailure) {
      if path == standardInput { return try Descriptor.read(from: 0, sizeHint: 0, limit: limit) }
      return try contents(of: path, limit: limit)
    } catch {
      throw InputError(finding(for: error, name: name))
    }
  }

  /// The most bytes that are read of a file that is only compared or always small. A longer file is not one that the program wrote.
  private static let maximumBytes = 1 << 30

  /// The bytes of a file; `nil` if there is none.
  package static func readIfPresent(_ path: String, name: String) throws(InputError) -> [UInt8]? {
    do throws(SystemFailure) {
      return try contents(of: path, limit: maximumBytes)
    } catch {
      if error.code == ENOENT { return nil }
      throw InputError(finding(for: error, name: name))
    }
  }

  private static func contents(of path: String, limit: Int) throws(SystemFailure) -> [UInt8] {
    // Opening a pipe would wait until somebody writes into it. A pipe into which nobody writes is empty.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    if descriptor < 0 { throw .last }
    defer { close(descriptor) }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw .last }
    if status.st_mode & S_IFMT == S_IFDIR { throw SystemFailure(code: EISDIR) }
    return try Descriptor.read(from: descriptor, sizeHint: Int(status.st_size), limit: limit)
  }

  private static func finding(for failure: SystemFailure, name: String) -> Finding {
    switch failure.code {
    case ENOENT:
      Finding(.error, id: "missing-file", "The file does not exist. Check the path and the current folder.", page: name)
    case EISDIR:
      Finding(.error, id: "not-a-file", "This is a folder. Specify the files in it one by one.", page: name)
    default:
      Finding(.error, id: "unreadable-file", "The file cannot be read: \(failure.reason).", page: name)
    }
  }
}
