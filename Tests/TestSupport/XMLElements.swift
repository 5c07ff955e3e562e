import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a strict XML parser finds in a document: its elements in their order, each with its attributes and its own text.
public struct XMLElements {
  public struct Element {
    public var name: String
    public var namespace: String
    public var attributes: [String: String]
    public var text = ""
    /// The names of the elements that it stands in, from the outermost on.
    public var outer: [String]
  }

  public let elements: [Element]

  /// Throws what the parser says against the document.
  public init(_ text: String) throws {
    let reading = Reading()
    let parser = XMLParser(data: Data(text.utf8))
    parser.shouldProcessNamespaces = true
    parser.delegate = reading
    if !parser.parse() { throw parser.parserError ?? CocoaError(.coderReadCorrupt) }
    elements = reading.elements
  }

  public func named(_ name: String) -> [Element] { elements.named(name) }

  /// For each element of that name all elements inside it. Elements of that name must not be nested.
  public func groups(inside name: String) -> [[Element]] {
    var groups: [[Element]] = []
    for element in elements {
      if element.name == name {
        groups.append([])
      } else if element.outer.contains(name) {
        groups[groups.count - 1].append(element)
      }
    }
    return groups
  }

  /// The elements that are neither of that name nor inside one of it.
  public func outside(_ name: String) -> [Element] {
    elements.filter { $0.name != name && !$0.outer.contains(name) }
  }

  private final class Reading: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.append(
        Element(
          name: name, namespace: namespaceURI ?? "", attributes: attributes, outer: open.map { elements[$0].name }))
      open.append(elements.count - 1)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if let index = open.last { elements[index].text += string }
    }
  }
}

extension [XMLElements.Element] {
  public func named(_ name: String) -> [XMLElements.Element] { filter { $0.name == name } }
  public func text(_ name: String) -> String { named(name).first?.text ?? "" }
}
