import ScopeTable

/// Calls four operations with a token that can only read.
@main
struct Program {
  private static let requests: [(HTTPMethod, String)] = [
    (.get, "/books/17"), (.delete, "/books/17"), (.get, "/opening-hours"), (.get, "/readers"),
  ]

  static func main() {
    let client = LibraryClient(scopes: [.bookRead, .loanRead])
    for (method, path) in requests {
      do throws(LibraryClient.Refusal) {
        print("\(method.rawValue) \(path): \(try client.send(method, path))")
      } catch {
        print("\(method.rawValue) \(path): not sent, because \(error)")
      }
    }
  }
}
