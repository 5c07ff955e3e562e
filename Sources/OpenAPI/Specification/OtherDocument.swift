import Findings
import ScopeModel

/// A file that an OpenAPI document refers to.
struct OtherDocument: Sendable {
  /// Relative to the folder of the document: `paths/trees.yaml`.
  let path: String
  /// The name of the file in messages.
  let name: String
  let text: SourceText
  let root: SpecificationNode
  /// Where the offsets of its nodes begin: after those of all files before it, so that an offset identifies its file.
  let base: Int
}

/// Reads the files to which a document refers, those to which these refer, and so on. Each is read once, so circles end.
struct DocumentCollection {
  private(set) var documents: [OtherDocument] = []
  /// Why files could not be read, by their paths.
  private(set) var failures: [String: String] = [:]
  private let folder: String
  private let firstName: String
  private let limits: SpecificationLimits
  private var end: Int
  private var bytesLeft: Int

  /// The most files that are read. The largest split documents of vendors have a few thousand.
  private static let maximumFiles = 10_000

  init(first path: String, length: Int, limits: SpecificationLimits) {
    firstName = FileReference.name(of: path)
    folder = String(path.dropLast(firstName.count))
    self.limits = limits
    end = length + 1
    bytesLeft = limits.maximumBytes
  }

  mutating func collect(from root: SpecificationNode, files: SpecificationFiles) {
    var waiting = Self.references(in: root).compactMap { FileReference($0, from: "")?.path }
    waiting.reverse()
    while let path = waiting.popLast() {
      guard path != firstName, failures[path] == nil, !documents.contains(where: { $0.path == path }) else { continue }
      guard let document = document(path, files: files) else { continue }
      documents.append(document)
      waiting += Self.references(in: document.root).compactMap { FileReference($0, from: path)?.path }.reversed()
    }
  }

  private mutating func document(_ path: String, files: SpecificationFiles) -> OtherDocument? {
    guard documents.count < Self.maximumFiles else {
      failures[path] = "the limit is \(Self.maximumFiles) files"
      return nil
    }
    switch files.read(path) {
    case .failure(let reason):
      failures[path] = reason
      return nil
    case .bytes(let bytes):
      guard bytes.count <= bytesLeft else {
        failures[path] = "the files together have more than \(limits.maximumBytes) bytes"
        return nil
      }
      let reader = SourceReader(path: folder + path, limits: limits, base: end)
      do throws(InputError) {
        let (text, root, _) = try reader.read(bytes)
        bytesLeft -= bytes.count
        defer { end += bytes.count + 1 }
        return OtherDocument(path: path, name: folder + path, text: text, root: root, base: end)
      } catch {
        let place = error.first.line.map { " on line \($0)" } ?? ""
        let message = error.first.message
        failures[path] = "it contains neither valid YAML nor valid JSON\(place) (\(message.prefix { $0 != "." }))"
        return nil
      }
    }
  }

  /// The texts of all `$ref`s below a node, in the order of the file.
  private static func references(in root: SpecificationNode) -> [String] {
    var references: [String] = []
    var seen: Set<ObjectIdentifier> = []
    var waiting = [root]
    while let node = waiting.popLast() {
      guard !node.isAnchored || seen.insert(ObjectIdentifier(node)).inserted else { continue }
      switch node.content {
      case .scalar: break
      case .sequence(let elements): waiting += elements.reversed()
      case .mapping(let members):
        for member in members where member.name == "$ref" {
          if let reference = member.value.string { references.append(reference) }
        }
        waiting += members.reversed().map(\.value)
      }
    }
    return references
  }
}

extension Specification {
  /// The other file that contains a node; `nil` for the document itself.
  func document(at offset: Int) -> OtherDocument? {
    others.last { $0.base <= offset }
  }

  /// The names in messages of the files to which the document refers and that were read.
  public var otherFiles: [String] { others.map(\.name) }
}
