/// Where the program keeps files that it can make again.
package enum CacheFolder {
  /// `~/.cache/scopetables`, or the system's counterpart; `nil` for a user without a home folder.
  ///
  /// The folder follows the XDG Base Directory Specification, and on macOS Apple's File System Programming Guide.
  package static var path: String? {
    if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") { return DiskPath.join(folder, name) }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    #if canImport(Darwin)
      return DiskPath.join(home, "Library/Caches/\(name)")
    #else
      return DiskPath.join(home, ".cache/\(name)")
    #endif
  }

  private static let name = "scopetables"

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
