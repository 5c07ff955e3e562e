import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A feed as a strict XML parser finds it: the elements of each entry, and those of the feed itself.
final class AtomReading: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var namespace: String
    var attributes: [String: String]
    var text = ""
  }

  private(set) var feed: [Element] = []
  private(set) var entries: [[Element]] = []
  private var open: [String] = []

  static let namespace = "http://www.w3.org/2005/Atom"

  /// Throws what the parser says against the document.
  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.shouldProcessNamespaces = true
    parser.delegate = self
    if !parser.parse() { throw parser.parserError ?? CocoaError(.coderReadCorrupt) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(name)
    let element = Element(name: name, namespace: namespaceURI ?? "", attributes: attributes)
    if name == "entry" {
      entries.append([])
    } else if open.contains("entry") {
      entries[entries.count - 1].append(element)
    } else {
      feed.append(element)
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if open.last == "entry" || open.last == "feed" { return }
    if open.contains("entry") {
      entries[entries.count - 1][entries[entries.count - 1].count - 1].text += string
    } else if !feed.isEmpty {
      feed[feed.count - 1].text += string
    }
  }
}

extension [AtomReading.Element] {
  func named(_ name: String) -> [AtomReading.Element] { filter { $0.name == name } }
  func text(_ name: String) -> String { named(name).first?.text ?? "" }
}
