public import Foundation

/// Vendors' pages as they were served, and what a correct reading gives. They lie beside a developer's checkout and not in it; what a
/// clone by itself can test stands in `Inputs` and `Tests/Fixtures`.
public enum SharedFiles {
  public static let folder = Checkout.root.deletingLastPathComponent().appending(path: "shared")
  public static let devRevReference = "seeds/devrev-scope-reference.txt"

  /// Whether to run the tests that need the folder. CI sets the variable where it sees the folder, so that none is passed over in
  /// silence.
  public static let areThere =
    ProcessInfo.processInfo.environment["SCOPETABLES_REQUIRE_SHARED"] == "1"
    || FileManager.default.isReadableFile(atPath: folder.appending(path: devRevReference).path)

  public static func url(_ path: String) -> URL { folder.appending(path: path) }

  public static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: url(path))) }

  public static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  /// The names of the files in a folder, in their order.
  public static func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(path).path).sorted()
  }
}
