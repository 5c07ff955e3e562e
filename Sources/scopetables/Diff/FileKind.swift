import Findings
import OpenAPI

/// What a file holds, determined from its bytes, because names may say anything.
enum FileKind {
  case catalog
  case specification(Specification)
  case unfit(InputError)
  case page

  /// - Parameter files: Gives the files that an OpenAPI document refers to.
  init(_ bytes: [UInt8], path: String, files: SpecificationFiles?) {
    let first = bytes.first { !Self.spaces.contains($0) }
    if first == UInt8(ascii: "<") {
      self = .page
      return
    }
    switch SpecificationFile(bytes, path: path, files: files) {
    case .document(let specification): self = .specification(specification)
    case .unfit(let error): self = .unfit(error)
    case .data: self = first == UInt8(ascii: "{") ? .catalog : .page
    case .other: self = .page
    }
  }

  private static let spaces: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
}
