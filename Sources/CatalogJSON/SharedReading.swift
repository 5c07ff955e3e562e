package import Findings
import JSON
package import ScopeModel
import ScopeTable

/// Values that are in more files than the catalog's.
extension JSONReader {
  package func sha256() throws(Unfit) -> String {
    let text = try text()
    let areDigits = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: false
      }
    }
    guard areDigits, text.utf8.count == 64 else {
      throw unfit("“\(path.text)” should be 64 lower-case hexadecimal digits.")
    }
    return text
  }

  package func notSupported() throws(Unfit) -> NotSupported {
    NotSupported(
      path: try required("path").words(),
      methods: try required("methods").eachOfOneOrMore { (reader) throws(Unfit) in
        try reader.choice(of: HTTPMethod.self)
      })
  }

  package func finding() throws(Unfit) -> Finding {
    Finding(
      try required("severity").choice(of: Finding.Severity.self), id: try required("id").words(),
      try required("message").text(), page: try optional("page")?.text(),
      line: try optional("line")?.number(atLeast: 1), column: try optional("column")?.number(atLeast: 1),
      reason: try optional("reason")?.text())
  }
}
