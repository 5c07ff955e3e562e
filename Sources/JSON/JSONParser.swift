/// Reads a JSON document (RFC 8259) into values that know where they stand.
///
/// Foundation's decoder says neither where a document is broken nor on which line a wrong value stands, takes the one
/// or the other of two equal keys in silence, and doubles the start-up time of a small tool. So the document is read
/// here, strictly: no comments, no trailing commas, no byte order mark, no key twice, no lone surrogate.
public struct JSONParser: Sendable {
  public var limits: JSONLimits

  public init(limits: JSONLimits = JSONLimits()) {
    self.limits = limits
  }

  /// The value that the whole document is.
  ///
  /// - Throws: ``JSONSyntaxError`` if the bytes are too many, nested too deeply, not UTF-8, or no JSON.
  public func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    guard bytes.count <= limits.maximumBytes else {
      throw JSONSyntaxError(
        id: "too-large", "The file has \(bytes.count) bytes, but the limit is \(limits.maximumBytes). Split it.",
        place: JSONPlace(line: 1, column: 1))
    }
    var cursor = JSONCursor(bytes: bytes, maximumDepth: limits.maximumDepth)
    do {
      return try cursor.document()
    } catch {
      // What is not UTF-8 stops the cursor wherever it is, and explains whatever else seems to be wrong.
      if let offset = Self.firstByteThatIsNotUTF8(in: bytes) {
        throw JSONSyntaxError(
          id: "not-utf8", "The file is not UTF-8 here. Save it as UTF-8.", place: JSONPlace(offset: offset, in: bytes))
      }
      throw JSONSyntaxError(id: error.id, error.message, place: JSONPlace(offset: error.offset, in: bytes))
    }
  }

  private static func firstByteThatIsNotUTF8(in bytes: [UInt8]) -> Int? {
    // Decoding repairs what is not UTF-8, so that the first difference is the first wrong byte.
    var offset = 0
    for byte in String(decoding: bytes, as: UTF8.self).utf8 {
      guard offset < bytes.count, bytes[offset] == byte else { return offset }
      offset += 1
    }
    return nil
  }
}
