import Emission
import SwiftEmission

/// The pages of a site as a browser takes them apart: tags with their attributes, as strictly as nothing on the web does.
struct SiteReading {
  struct Tag: Equatable {
    var name: String
    var attributes: [String: String]
  }

  /// By path.
  let pages: [String: [Tag]]
  /// What is wrong with the form of the pages.
  let faults: [String]
  private let paths: Set<String>

  init(_ files: [EmittedFiles.File]) {
    var pages: [String: [Tag]] = [:]
    var faults: [String] = []
    for file in files where file.path.hasSuffix(".html") {
      var reader = TagReader(file)
      pages[file.path] = reader.tags()
      faults += reader.faults
    }
    self.pages = pages
    self.faults = faults
    paths = Set(files.map(\.path))
  }

  /// The links that lead nowhere, and those that leave the site in another way than to a page of the web.
  var brokenLinks: [String] {
    var broken: [String] = []
    let anchors = pages.mapValues { Set($0.compactMap { $0.attributes["id"] }) }
    for (path, tags) in pages {
      for tag in tags {
        guard let address = tag.attributes["href"] ?? tag.attributes["src"], address != "data:," else { continue }
        if address.hasPrefix("https://") || address.hasPrefix("http://") {
          if tag.name != "a" || tag.attributes["rel"] != "noreferrer" { broken.append("\(path): \(tag)") }
          continue
        }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? path : Self.resolve(parts[0], from: path)
        guard let target, paths.contains(target) else {
          broken.append("\(path): \(address)")
          continue
        }
        if parts.count > 1, anchors[target]?.contains(parts[1]) != true { broken.append("\(path): \(address)") }
      }
    }
    return broken
  }

  /// `nil` where it leaves the site.
  private static func resolve(_ address: String, from path: String) -> String? {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

/// Reads the tags of a page, and nothing that the site does not write.
private struct TagReader {
  private let path: String
  private let bytes: [UInt8]
  private var position = 0
  private(set) var faults: [String] = []

  init(_ file: EmittedFiles.File) {
    path = file.path
    bytes = Array(file.text.utf8)
  }

  mutating func tags() -> [SiteReading.Tag] {
    var tags: [SiteReading.Tag] = []
    var open: [String] = []
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") {
        position += 1
        continue
      }
      position += 1
      if take("!DOCTYPE html>") { continue }
      let isEnd = take("/")
      let name = word()
      var attributes: [String: String] = [:]
      while take(" ") {
        let key = word()
        if take("=\"") {
          let start = position
          while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
          attributes[key] = Self.read(String(decoding: bytes[start..<position], as: UTF8.self))
          position += 1
        } else {
          attributes[key] = ""
        }
      }
      if !take(">") || !Self.names.contains(name) { fault("a tag <\(name)") }
      if isEnd {
        if open.last == name { open.removeLast() } else { fault("</\(name)> in \(open.suffix(3))") }
      } else {
        if !Self.voidNames.contains(name) { open.append(name) }
        tags.append(SiteReading.Tag(name: name, attributes: attributes))
      }
    }
    if !open.isEmpty { fault("\(open) is left open") }
    return tags
  }

  private mutating func fault(_ words: String) { faults.append("\(path): \(words), near byte \(position)") }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  private mutating func word() -> String {
    let start = position
    while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    // Upper case for the attributes of SVG: viewBox.
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func read(_ value: String) -> String {
    value.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private static let voidNames: Set<String> = ["input", "link", "meta", "wbr"]
  private static let names: Set<String> = [
    "a", "b", "bdi", "blockquote", "body", "button", "code", "dd", "del", "desc", "div", "dl", "dt", "em", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "head", "header", "html", "input", "ins", "label",
    "legend", "li", "link", "main", "meta", "nav", "noscript", "ol", "p", "path", "pre", "q", "script", "section",
    "small", "span", "strong", "svg", "table", "tbody", "td", "textarea", "th", "thead", "time", "title", "tr", "ul",
    "wbr",
  ]
}
