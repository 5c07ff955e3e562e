/// The elements of the names that libxml2 reports.
///
/// It keeps each name once for as long as it reads a page, so that the name's address stands for it, and its bytes need not be read and
/// looked up for each tag.
struct ElementNames {
  private struct Known {
    var name: UnsafePointer<UInt8>
    var element: Element?
  }

  /// By the address; a name that comes later takes the place of one that has the same.
  private var known: [Known?] = Array(repeating: nil, count: places)
  private static let places = 64

  /// The element of that name; `nil` if HTML has none.
  mutating func element(_ name: UnsafePointer<UInt8>) -> Element? {
    let address = UInt(bitPattern: name)
    let place = Int((address ^ address >> 6) % UInt(Self.places))
    if let last = known[place], last.name == name { return last.element }
    let element = Element(named: String(cString: name))
    known[place] = Known(name: name, element: element)
    return element
  }
}
