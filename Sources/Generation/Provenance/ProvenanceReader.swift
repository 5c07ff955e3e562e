import Findings
import Hashing
import JSON
import ScopeModel
import Settings
import TextRendering

/// Makes a ``Provenance`` from a file's JSON, and collects everything that is wrong with it.
struct ProvenanceReader {
  enum RootKey: String, CaseIterable {
    case schema = "$schema"
    case formatVersion, pages
  }
  enum PageKey: String, CaseIterable { case file, url, retrieved, render, browser, original, condensed }

  static let requiredRootKeys: [RootKey] = [.formatVersion, .pages]
  static let requiredPageKeys: [PageKey] = [.file]

  private var fields: FieldReader

  init(fields: FieldReader) {
    self.fields = fields
  }

  mutating func provenance(_ document: JSONValue) throws(InputError) -> Provenance {
    let root = fields.members(
      of: document, name: "The provenance", keys: RootKey.self, required: Self.requiredRootKeys)
    guard let root else { throw InputError(fields.findings) }
    var provenance = Provenance(schema: fields.text(root[.schema], name: "“$schema”"), pages: [])
    fields.formatVersion(root[.formatVersion])
    var files: Set<String> = []
    for element in fields.elements(of: root[.pages], name: "“pages”") ?? [] {
      guard let record = record(element) else { continue }
      if !files.insert(record.file).inserted {
        fields.note("duplicate-page", "The page “\(record.file)” is listed twice. Remove one.", at: element)
      }
      provenance.pages.append(record)
    }
    if !fields.findings.isEmpty { throw InputError(fields.findings) }
    return provenance
  }

  private mutating func record(_ node: JSONValue) -> Provenance.Record? {
    let found = fields.members(of: node, name: "A page", keys: PageKey.self, required: Self.requiredPageKeys)
    guard let found, let fileNode = found[.file], let file = fields.text(fileNode, name: "“file”") else {
      return nil
    }
    if let fault = RelativePath.fault(in: file, mayLeave: false) {
      fields.note("wrong-path", "“file” “\(file)” \(fault).", at: fileNode)
    } else if file.contains("/") {
      fields.note("wrong-path", "“file” must be the name of a page in this folder, without a path.", at: fileNode)
    }
    return Provenance.Record(
      file: file, url: url(found[.url]), retrieved: day(found[.retrieved]),
      render: fields.flag(found[.render], name: "“render”"),
      browser: fields.text(found[.browser], name: "“browser”"),
      original: hash(found[.original], name: "“original”"), condensed: hash(found[.condensed], name: "“condensed”"))
  }

  private mutating func url(_ node: JSONValue?) -> String? {
    guard let node, let url = fields.text(node, name: "“url”") else { return nil }
    let isWeb = WebAddress.begins(url)
    guard isWeb, !url.contains(" ") else {
      fields.note("wrong-value", "“url” must begin with https:// and must not contain spaces.", at: node)
      return nil
    }
    return url
  }

  private mutating func day(_ node: JSONValue?) -> String? {
    guard let node, let day = fields.text(node, name: "“retrieved”") else { return nil }
    guard CalendarDay(day) != nil else {
      fields.note("wrong-value", "“retrieved” must be a date such as 2026-11-20, but is “\(day)”.", at: node)
      return nil
    }
    return day
  }

  private mutating func hash(_ node: JSONValue?, name: String) -> String? {
    guard let node, let hash = fields.text(node, name: name) else { return nil }
    guard SHA256.isHash(hash) else {
      fields.note("wrong-value", "\(name) must be a SHA-256: 64 lower-case hexadecimal digits.", at: node)
      return nil
    }
    return hash
  }
}
