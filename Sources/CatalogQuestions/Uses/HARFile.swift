import Findings
import JSON
import ScopeModel

/// A recording of a browser's or proxy's requests, in the HTTP Archive format 1.2:
///
///     {"log": {"entries": [{"request": {"method": "GET", "url": "https://api.example.test/boats"}}]}}
///
/// Each request counts once, at its first entry.
enum HARFile {
  static func uses(_ bytes: [UInt8], path: String) throws(InputError) -> UseList {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let root: JSONValue
    do throws(JSONSyntaxError) {
      root = try JSONParser().parse(body)
    } catch {
      throw InputError(
        Finding(
          .error, id: error.id, error.message, page: path, line: error.place.line, column: error.place.column))
    }
    guard case .array(let entries)? = root["log"]?["entries"]?.content else {
      let message = "This is not a HAR file: it has no “log” with “entries”. Export the recording as HAR."
      throw InputError(Finding(.error, id: "not-har", message, page: path, line: 1))
    }
    var list = UseList()
    var seen: Set<Call> = []
    var lines = LineCount(body)
    for entry in entries {
      let request = entry["request"]
      let line = lines.line(of: request?.offset ?? entry.offset)
      guard case .string(let method)? = request?["method"]?.content, case .string(let url)? = request?["url"]?.content
      else {
        let place = UsePlace(file: path, line: line, text: "")
        list.unread.append(UseList.Unread(place, "The entry has no request with a method and a URL."))
        continue
      }
      let place = UsePlace(file: path, line: line, text: SourceLine.shown("\(method) \(url)"))
      guard let known = CallWords.method(method) else {
        list.unread.append(UseList.Unread(place, "No operation uses the method \(SourceLine.shown(method))."))
        continue
      }
      let call = Call(method: known, address: url)
      if seen.insert(call).inserted { list.uses.append(Use(call, at: place)) }
    }
    return list
  }
}

/// Counts lines from place to place, so that a long file is traversed only once.
struct LineCount {
  private let bytes: [UInt8]
  private var offset = 0
  private var current = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line of a byte, from 1. Offsets must be given in ascending order.
  mutating func line(of wanted: Int) -> Int {
    let end = min(wanted, bytes.count)
    while offset < end {
      if bytes[offset] == UInt8(ascii: "\n") { current += 1 }
      offset += 1
    }
    return current
  }
}
