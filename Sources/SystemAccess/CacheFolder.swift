/// Where the program may keep what it can make again.
package enum CacheFolder {
  /// `~/.cache/scopetables`, or what the system has in its place; `nil` for a user without a home.
  ///
  /// The place is that of the XDG Base Directory Specification, and of Apple's File System Programming Guide on macOS.
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
