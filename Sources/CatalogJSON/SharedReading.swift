package import Findings
import Hashing
import JSON
package import ScopeModel
import ScopeTable

/// Values that are in more files than the catalog's.
extension JSONReader {
  package func sha256() throws(Unfit) -> String {
    let text = try text()
    guard SHA256.isHash(text) else {
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
