import Foundation
import PageReading
import TestSupport

/// Pages of our own in `Tests/Fixtures`, built the way vendors' sites build theirs.
enum Fixtures {
  static func bytes(_ path: String) throws -> [UInt8] {
    try Checkout.bytes("Tests/Fixtures/\(path)")
  }

  static func page(_ path: String) throws -> Page {
    try PageReader().read(try bytes(path), path: path)
  }
}
