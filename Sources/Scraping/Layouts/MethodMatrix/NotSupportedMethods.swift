import ScopeModel
import ScopeTable

/// The methods that a page's rows mark as not supported, gathered by path.
struct NotSupportedMethods {
  private var paths: [String] = []
  private var methods: [String: [HTTPMethod]] = [:]
  private var lines: [OperationIdentity: Int] = [:]

  mutating func add(_ method: HTTPMethod, _ path: String, line: Int) {
    let identity = OperationIdentity(method: method, path: path)
    guard lines[identity] == nil else { return }
    lines[identity] = line
    if methods[path] == nil { paths.append(path) }
    methods[path, default: []].append(method)
  }

  /// The line that says that an operation is not supported.
  func line(of identity: OperationIdentity) -> Int? { lines[identity] }

  /// One value a path, in the order of the page.
  var values: [NotSupported] {
    paths.map { NotSupported(path: $0, methods: methods[$0] ?? []) }
  }
}
