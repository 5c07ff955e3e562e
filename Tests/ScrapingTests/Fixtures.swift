import Foundation
import PageReading

/// Pages of our own in `Tests/Fixtures`, built the way vendors' sites build theirs.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  static func page(_ path: String) throws -> Page {
    try PageReader().read(try bytes(path), path: path)
  }
}
