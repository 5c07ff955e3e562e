package import JSON

/// A JSON value and the way to it: takes the value as what it should be, or says where it is something else.
package struct JSONReader {
  /// A value that is not what it should be.
  package struct Unfit: Error {
    package var id = "unfit-value"
    package var message: String
    package var path: JSONPath
    package var offset: Int
  }

  package let value: JSONValue
  package let path: JSONPath

  package init(value: JSONValue, path: JSONPath) {
    self.value = value
    self.path = path
  }

  /// The value that the bytes of a file hold, read from the file's root.
  ///
  /// - Throws: ``CatalogReadingError`` with the place of the first thing that is wrong.
  package static func read<Value>(
    _ bytes: [UInt8], limits: JSONLimits, _ value: (JSONReader) throws(Unfit) -> Value
  ) throws(CatalogReadingError) -> Value {
    let root: JSONValue
    do {
      root = try JSONParser(limits: limits).parse(bytes)
    } catch {
      throw CatalogReadingError(
        id: error.id, error.message, jsonPath: "", line: error.place.line, column: error.place.column)
    }
    do {
      return try value(JSONReader(value: root, path: .root))
    } catch {
      let place = JSONPlace(offset: error.offset, in: bytes)
      throw CatalogReadingError(
        id: error.id, error.message, jsonPath: error.path.text, line: place.line, column: place.column)
    }
  }

  /// An error that belongs to this value.
  package func unfit(_ message: String, id: String = "unfit-value") -> Unfit {
    Unfit(id: id, message: message, path: path, offset: value.offset)
  }

  private func shouldBe(_ words: String) -> Unfit {
    let subject = path.text.isEmpty ? "The document" : "“\(path.text)”"
    return unfit("\(subject) should be \(words), but is \(value.description).")
  }

  // MARK: Objects

  /// The value of a key that may be missing.
  package func optional(_ name: String) throws(Unfit) -> JSONReader? {
    guard case .object = value.content else { throw shouldBe("an object") }
    return value[name].map { JSONReader(value: $0, path: path[name]) }
  }

  /// The value of a key that must be there.
  package func required(_ name: String) throws(Unfit) -> JSONReader {
    if let member = try optional(name) { return member }
    let place = path.text.isEmpty ? "here" : "in “\(path.text)”"
    throw Unfit(message: "The key “\(name)” is missing \(place).", path: path[name], offset: value.offset)
  }

  // MARK: Arrays

  package func elements() throws(Unfit) -> [JSONReader] {
    guard case .array(let elements) = value.content else { throw shouldBe("an array") }
    return elements.enumerated().map { JSONReader(value: $0.element, path: path[$0.offset]) }
  }

  package func each<Element>(_ read: (JSONReader) throws(Unfit) -> Element) throws(Unfit) -> [Element] {
    var result: [Element] = []
    for element in try elements() { result.append(try read(element)) }
    return result
  }

  /// Reads each element of an array that says nothing when it is empty.
  package func eachOfOneOrMore<Element>(_ read: (JSONReader) throws(Unfit) -> Element) throws(Unfit) -> [Element] {
    let result = try each(read)
    if result.isEmpty { throw unfit("“\(path.text)” should have at least one element.") }
    return result
  }

  // MARK: Single values

  package func text() throws(Unfit) -> String {
    guard case .string(let text) = value.content else { throw shouldBe("a string") }
    return text
  }

  /// A string that says nothing when it is empty.
  package func words() throws(Unfit) -> String {
    let text = try text()
    if text.isEmpty { throw unfit("“\(path.text)” should not be empty.") }
    return text
  }

  package func flag() throws(Unfit) -> Bool {
    guard case .bool(let flag) = value.content else { throw shouldBe("true or false") }
    return flag
  }

  /// A whole number without a fraction or exponent.
  package func number(atLeast minimum: Int) throws(Unfit) -> Int {
    guard case .number(let literal) = value.content else { throw shouldBe("a whole number") }
    guard let number = Int(literal), number >= minimum else {
      throw unfit("“\(path.text)” should be a whole number of at least \(minimum), but is \(literal.prefix(40)).")
    }
    return number
  }

  /// One of the words that an enumeration knows.
  package func choice<Choice: CaseIterable & RawRepresentable<String>>(of type: Choice.Type) throws(Unfit) -> Choice {
    let text = try text()
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
    throw unfit("“\(path.text)” should be one of \(known), but is \(MessageText.quoted(text)).")
  }
}
