import ScopeTable

/// The names of methods inside a line of column heads whose borders were lost: `PathGETPOSTPUTDELETE`.
struct MethodNames {
  /// Every method that the text names in capitals, in order.
  private(set) var methods: [HTTPMethod] = []
  /// How many different methods are right after each other, or with one space between them, at most.
  private(set) var longestRun = 0

  init(in text: String) {
    let bytes = Array(text.utf8)
    var run: Set<HTTPMethod> = []
    var end = -2
    var index = 0
    while index < bytes.count {
      guard let method = Self.method(at: index, of: bytes) else {
        index += 1
        continue
      }
      let touches = end == index || (end == index - 1 && bytes[index - 1] == UInt8(ascii: " "))
      if !touches { run = [] }
      run.insert(method)
      longestRun = max(longestRun, run.count)
      methods.append(method)
      index += method.rawValue.utf8.count
      end = index
    }
  }

  private static func method(at index: Int, of bytes: [UInt8]) -> HTTPMethod? {
    // Most bytes of a page are no capital letter.
    guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index]) else { return nil }
    return HTTPMethod.leading(bytes[index...])
  }
}
