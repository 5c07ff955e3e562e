import Findings
import Generation
import ScopeModel
import TextRendering

/// The names in a folder, those of files and of folders, in the order of their bytes.
enum FolderNames {
  /// - Parameter folder: The folder's path; hidden names are left out.
  /// - Throws: ``InputError`` if it cannot be read.
  static func shown(in folder: String) throws(InputError) -> [String] {
    guard let stream = opendir(folder) else {
      let reason = SystemFailure.last.reason
      throw InputError(
        Finding(.error, id: "unreadable-file", "The folder cannot be read: \(reason).", page: folder))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { ExactText($0) < ExactText($1) }
  }
}
