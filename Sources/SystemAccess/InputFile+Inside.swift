import Findings

extension InputFile {
  /// The bytes of a regular file that is inside a folder even after symbolic links are followed; `nil` if there is none or it cannot be
  /// read.
  ///
  /// - Parameter limit: The size in bytes beyond which no more is read.
  package static func read(_ path: String, inside folder: String, limit: Int) -> [UInt8]? {
    guard let file = resolved(path), let root = resolved(folder), file.hasPrefix(root == "/" ? root : root + "/") else {
      return nil
    }
    var status = stat()
    guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    do throws(InputError) {
      return try read(file, limit: limit)
    } catch {
      return nil
    }
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
