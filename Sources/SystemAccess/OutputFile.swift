package import Findings
import ScopeModel

/// Writes files that a person named on the command line. Links are followed, because the person made them.
package enum OutputFile {
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Writes the files whose contents change, all of them or none.
  ///
  /// - Throws: ``InputError`` with one finding, `unwritable-file`.
  package static func write(_ files: [(path: String, bytes: [UInt8])]) throws(InputError) {
    var transaction = FileTransaction()
    var parted: [Finding] = []
    for file in files {
      var status = stat()
      let exists = stat(file.path, &status) == 0
      if exists, status.st_mode & S_IFMT == S_IFREG {
        if try InputFile.readIfPresent(file.path, name: file.path) == file.bytes {
          // A run that was killed after the file was in place may have left the second name of the old one.
          FileTransaction.removeLeftovers(of: target(of: file.path))
          continue
        }
        if status.st_nlink > 1 { parted.append(hardLinkFinding(file.path, names: Int(status.st_nlink))) }
        transaction.writes.append(FileTransaction.Write(path: target(of: file.path), bytes: file.bytes))
      } else if exists, status.st_mode & S_IFMT != S_IFDIR {
        try writeThrough(file.bytes, to: file.path)
      } else {
        transaction.writes.append(FileTransaction.Write(path: file.path, bytes: file.bytes))
      }
    }
    do throws(FileTransaction.Failure) {
      try transaction.commit()
    } catch {
      throw InputError(finding(error.failure, path: error.path))
    }
    MessagePrinter().print(parted)
  }

  /// A file is replaced as a whole, so that there is never half a file. Other names of the file keep the old contents.
  private static func hardLinkFinding(_ path: String, names: Int) -> Finding {
    let others = names == 2 ? "another name, which still leads" : "\(names - 1) other names, which still lead"
    return Finding(
      .warning, id: "hard-linked-file",
      "The file had \(others) to the old contents. Create the links again if all names are to have the same contents.",
      page: path)
  }

  /// The file to which links lead, so that renaming does not replace a link with a file.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Writes into a pipe or a device, such as `/dev/stdout`, which cannot be replaced by renaming.
  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(InputError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    do throws(SystemFailure) {
      if descriptor < 0 { throw .last }
      try Descriptor.write(bytes, to: descriptor)
    } catch {
      throw InputError(finding(error, path: path))
    }
  }

  private static func finding(_ failure: SystemFailure, path: String) -> Finding {
    let message = "The file cannot be written: \(failure.reason). Nothing was changed."
    return Finding(.error, id: "unwritable-file", message, page: path)
  }
}
