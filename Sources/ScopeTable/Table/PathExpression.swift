/// Paths, or parts of them, that stand for many: `{owner}.json`, `/download/temp/.*`.
package enum PathExpression {
  /// Whether an expression says nothing that is not understood: beside `.*` no character that means more than itself in
  /// a regular expression, `.` excepted, which pages write for itself.
  package static func isUnderstood(_ expression: String) -> Bool {
    expression.withTableBytes { bytes in
      var position = 0
      while position < bytes.count {
        let length = wildcardLength(bytes, position, hasWildcards: true) ?? parameterLength(bytes, position)
        if length == nil, isSpecial(bytes[position]) { return false }
        position += length ?? 1
      }
      return true
    }
  }

  /// Whether the whole of a text fits, as below.
  package static func matches(_ expression: String, _ text: String, hasWildcards: Bool) -> Bool {
    expression.withTableBytes { expression in
      text.withTableBytes { matches(expression, $0, hasWildcards: hasWildcards) }
    }
  }

  /// Whether the whole of `path` fits. `{name}` stands for at least one byte and no `/`; `.*`, where there are
  /// wildcards, for anything.
  ///
  /// On a mismatch the last parameter is tried one byte longer, and where it cannot grow, the last wildcard is. That is
  /// enough: whatever an earlier one could still take, the last one can take as well.
  static func matches(_ expression: TableBytes, _ path: TableBytes, hasWildcards: Bool) -> Bool {
    var (position, target) = (0, 0)
    var wildcard: Retry?
    var parameter: Retry?
    while true {
      if let length = wildcardLength(expression, position, hasWildcards: hasWildcards) {
        position &+= length
        wildcard = Retry(position: position, target: target)
        parameter = nil
      } else if target < path.count, let length = parameterLength(expression, position),
        path[target] != UInt8(ascii: "/")
      {
        (position, target) = (position &+ length, target &+ 1)
        parameter = Retry(position: position, target: target)
      } else if position < expression.count, target < path.count, expression[position] == path[target],
        parameterLength(expression, position) == nil
      {
        (position, target) = (position &+ 1, target &+ 1)
      } else if position == expression.count, target == path.count {
        return true
      } else if let last = parameter, last.target < path.count, path[last.target] != UInt8(ascii: "/") {
        (position, target) = (last.position, last.target &+ 1)
        parameter = Retry(position: position, target: target)
      } else if let last = wildcard, last.target < path.count {
        (position, target) = (last.position, last.target &+ 1)
        wildcard = Retry(position: position, target: target)
        parameter = nil
      } else {
        return false
      }
    }
  }

  /// Where to go on when what follows does not fit.
  private struct Retry {
    var position: Int
    var target: Int
  }

  private static func wildcardLength(_ expression: TableBytes, _ position: Int, hasWildcards: Bool) -> Int? {
    hasWildcards && expression[position] == UInt8(ascii: ".") && expression[position &+ 1] == UInt8(ascii: "*")
      ? 2 : nil
  }

  /// The length of the `{name}` that is here.
  private static func parameterLength(_ expression: TableBytes, _ position: Int) -> Int? {
    guard expression[position] == UInt8(ascii: "{") else { return nil }
    let close = expression.next(UInt8(ascii: "}"), from: position)
    return close < expression.count ? close &- position &+ 1 : nil
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
      UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
