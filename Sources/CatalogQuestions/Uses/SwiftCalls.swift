import ScopeTable

/// Calls in Swift sources that name a method and a path as literals:
///
///     DevRev.requirement(.post, "/works.create")
///     try await client.send(.get, path: "/works.list")
///     AWS.operation(named: "s3:GetObject")
///     DevRev.least(for: [.post("/works.create"), .named("s3:GetObject")])
///
/// Comments are ignored. A path that is built at run time cannot be read and is reported.
enum SwiftCalls {
  static func uses(in text: String, path: String) -> UseList {
    var list = UseList()
    let tokens = SwiftTokens.tokens(of: text)
    for index in tokens.indices {
      let token = tokens[index]
      func place(_ shown: String) -> UsePlace {
        UsePlace(file: path, line: token.line, text: SourceLine.shown(shown))
      }
      if let method = method(at: index, tokens) {
        switch argument(behind: index + 2, tokens) {
        case .literal(let address)? where address.hasPrefix("/") || address.contains("://"):
          let call = Call(method: method, address: address)
          list.uses.append(Use(call, at: place("\(method.rawValue) \(address)")))
        case .interpolated(let words)?:
          let reason = "The path is built at run time; only literals are read."
          list.unread.append(UseList.Unread(place("\(method.rawValue) \(words)"), reason))
        case .literal?, nil: break
        }
      } else if let call = listedCall(at: index, tokens) {
        list.uses.append(Use(call.call, at: place(call.shown)))
      } else if let name = name(at: index, tokens) {
        list.uses.append(Use(Call(method: nil, address: name), at: place(name)))
      }
    }
    return list
  }

  /// Whether a text whose name does not tell looks like such a source.
  static func mayHoldCalls(_ text: String) -> Bool {
    let list = uses(in: text, path: "")
    return !list.uses.isEmpty || !list.unread.isEmpty
  }

  /// `(.get,` or `, .get,` or `method: .get,`: an argument that is a method.
  private static func method(at index: Int, _ tokens: [SwiftTokens.Token]) -> HTTPMethod? {
    guard index > 0, index + 2 < tokens.count, tokens[index].kind == .mark(".") else { return nil }
    switch tokens[index - 1].kind {
    case .mark("("), .mark(","), .mark(":"): break
    // `HTTPMethod.get`
    case .word("HTTPMethod"): break
    default: return nil
    }
    guard case .word(let word) = tokens[index + 1].kind, tokens[index + 2].kind == .mark(",") else { return nil }
    return HTTPMethod(word: word.utf8, spelled: .small)
  }

  /// The argument after a comma, with or without a label.
  private static func argument(behind comma: Int, _ tokens: [SwiftTokens.Token]) -> SwiftTokens.Text? {
    var index = comma + 1
    if index + 1 < tokens.count, case .word = tokens[index].kind, tokens[index + 1].kind == .mark(":") { index += 2 }
    guard index < tokens.count, case .string(let text) = tokens[index].kind else { return nil }
    return text
  }

  /// `[.post("/works.create"`: a value of `OperationCall` whose type the compiler infers, and not a call of a method `post` of some
  /// value.
  private static func listedCall(at index: Int, _ tokens: [SwiftTokens.Token]) -> (call: Call, shown: String)? {
    guard index > 0, index + 4 < tokens.count, tokens[index].kind == .mark("."),
      [.mark("["), .mark(","), .mark("("), .mark(":")].contains(tokens[index - 1].kind),
      case .word(let word) = tokens[index + 1].kind, tokens[index + 2].kind == .mark("("),
      case .string(.literal(let address)) = tokens[index + 3].kind, tokens[index + 4].kind == .mark(")")
    else { return nil }
    if word == "named" { return (Call(method: nil, address: address), address) }
    let method = HTTPMethod(word: word.utf8, spelled: .small)
    guard let method, address.hasPrefix("/") else { return nil }
    return (Call(method: method, address: address), "\(method.rawValue) \(address)")
  }

  /// `named: "s3:GetObject"`
  private static func name(at index: Int, _ tokens: [SwiftTokens.Token]) -> String? {
    guard tokens[index].kind == .word("named"), index + 2 < tokens.count, tokens[index + 1].kind == .mark(":"),
      index > 1, tokens[index - 1].kind == .mark("("), tokens[index - 2].kind == .word("operation"),
      case .string(.literal(let name)) = tokens[index + 2].kind
    else { return nil }
    return name
  }
}
