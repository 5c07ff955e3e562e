/// A function with its arguments in a path, as OData writes them: no expression, though parentheses are in it.
///
///     /boats/delta()
///     /boats/delta(token='x')
///     /range(address='{address}')
///     /resizedRange(deltaRows={n}, deltaColumns={n})
///
/// In `/boats(/oars)` and `/boats(\d+)?` the parentheses belong to an expression.
enum FunctionCall {
  /// The index after the parenthesis that closes the arguments; `nil` if the one at `open` begins no arguments.
  static func end(in path: [UInt8], at open: Int) -> Int? {
    guard open > 0, isNameByte(path[open - 1]) else { return nil }
    var braces = 0
    var isQuoted = false
    for index in path.indices.dropFirst(open + 1) {
      let byte = path[index]
      switch byte {
      case UInt8(ascii: "'"): isQuoted.toggle()
      case _ where isQuoted: continue
      case UInt8(ascii: "{"): braces += 1
      case UInt8(ascii: "}"): braces -= 1
      case _ where braces > 0: continue
      case UInt8(ascii: ")"):
        let next = index + 1 < path.count ? path[index + 1] : UInt8(ascii: "/")
        return "?*+{".utf8.contains(next) ? nil : index + 1
      case _ where "|*+?\\^[(/".utf8.contains(byte): return nil
      default: continue
      }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILowercase || byte.isASCIIUppercase || byte.isASCIIDigit || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "}")
  }
}
