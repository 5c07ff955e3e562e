import Foundation

/// A folder of its own with a configuration and a page, in which the built program is run. It goes when the value goes.
final class TemporaryProject {
  let folder: URL

  static let pagePath = "Inputs/devrev/scopes.txt"
  static let configuration = """
    {"formatVersion": 1, "providers": [
      {"id": "devrev", "pages": [{"path": "Inputs/devrev/scopes.txt"}], "swift": {"typeName": "DevRev"}}
    ]}
    """
  /// A page of the shape of DevRev's reference.
  static let page = """
    API-to-scope reference

    Other

    MethodAPI pathRequired scope
    GET/pingNone
    POST/pingNone

    Widgets

    MethodAPI pathRequired scope
    POST/widgets.createwidget:write,widget:all
    GET/widgets.getwidget:read,widget:write,widget:all
    POST/widgets.getwidget:read,widget:write,widget:all
    POST/widgets.updatewidget:write,widget:all

    Gadgets

    MethodAPI pathRequired scope
    POST/gadgets.creategadget:write,gadget:all
    GET/gadgets.getgadget:read,gadget:write,gadget:all
    POST/gadgets.listgadget:read,gadget:write,gadget:all

    """

  /// - Parameter name: The folder's own name, for paths that are hard to bear.
  init(named name: String = "project") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "scopetables-\(UUID().uuidString)/\(name)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(Self.configuration, to: "scopetables.json")
    try write(Self.page, to: Self.pagePath)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
  }

  func url(_ path: String) -> URL { folder.appending(path: path) }

  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  func write(_ data: Data, to path: String) throws {
    let url = url(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func read(_ path: String) throws -> String { String(decoding: try Data(contentsOf: url(path)), as: UTF8.self) }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  /// Every file below a folder with its bytes and the number of its inode, which changes where a file is written anew.
  func snapshot(of path: String = "") throws -> [String: File] {
    let root = url(path)
    guard let names = FileManager.default.subpaths(atPath: root.path) else { return [:] }
    var files: [String: File] = [:]
    for name in names {
      let url = root.appending(path: name)
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      files[name] = File(data: try Data(contentsOf: url), inode: attributes[.systemFileNumber] as? UInt64 ?? 0)
    }
    return files
  }

  struct File: Equatable {
    var data: Data
    var inode: UInt64
  }

  func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) throws -> CommandRun {
    try CommandRun(arguments, in: folder, input: input, environment: environment)
  }
}
