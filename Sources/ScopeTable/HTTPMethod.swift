/// A request method of RFC 9110, section 9, or `PATCH` of RFC 5789.
///
/// The raw value is the method's token as it is in a request line, `GET`. The order of the cases is the order in
/// which a path's operations are listed in every output.
public enum HTTPMethod: String, CaseIterable, Hashable, Sendable {
  case get = "GET"
  case post = "POST"
  case put = "PUT"
  case patch = "PATCH"
  case delete = "DELETE"
  case head = "HEAD"
  case options = "OPTIONS"
  case trace = "TRACE"
  case connect = "CONNECT"

  /// The method's place in the order of every output, from 0.
  public var rank: Int {
    switch self {
    case .get: 0
    case .post: 1
    case .put: 2
    case .patch: 3
    case .delete: 4
    case .head: 5
    case .options: 6
    case .trace: 7
    case .connect: 8
    }
  }
}

extension HTTPMethod: Comparable {
  public static func < (left: HTTPMethod, right: HTTPMethod) -> Bool { left.rank < right.rank }
}
