import Foundation

/// A file that holds what a test once gave, as a person has looked at it.
public enum Golden {
  /// Where a text differs from its golden for the first time, as a message; `nil` if they are equal. `SCOPETABLES_RECORD=1` writes the
  /// golden anew.
  ///
  /// - Parameter path: The golden's path from the root of the checkout.
  public static func difference(_ text: String, from path: String) throws -> String? {
    let url = Checkout.url(path)
    if ProcessInfo.processInfo.environment["SCOPETABLES_RECORD"] != nil {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let golden = try Checkout.text(path)
    let difference = FirstDifference.of(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      golden.split(separator: "\n", omittingEmptySubsequences: false))
    if let difference { return "\(path): \(difference)" }
    return text.utf8.elementsEqual(golden.utf8) ? nil : "\(path) differs in bytes that look alike."
  }
}
