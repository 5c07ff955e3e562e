/// Plain-text messages of SARIF logs (SARIF 2.1.0, 3.11).
public enum SARIFText {
  /// The text so that a viewer finds neither a link nor a placeholder in it.
  ///
  /// - Where brackets could be a link, `[words](1)`, backslashes and brackets are escaped with a backslash (3.11.6).
  /// - A number in braces, which would be an argument's place, gets double braces (3.11.5). Other braces, as in `/works/{id}`,
  ///   can be no placeholder; they stay, because viewers show doubled ones as two.
  public static func message(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let mayLink = zip(scalars, scalars.dropFirst()).contains { $0 == "]" && $1 == "(" }
    var message = ""
    var index = 0
    while index < scalars.count {
      if let number = placeholder(at: index, in: scalars) {
        message += "{{\(number)}}"
        index += number.utf8.count + 2
        continue
      }
      if mayLink, "[]\\".unicodeScalars.contains(scalars[index]) { message += "\\" }
      message.unicodeScalars.append(scalars[index])
      index += 1
    }
    return message
  }

  /// The digits of a placeholder that begins here.
  private static func placeholder(at index: Int, in scalars: [Unicode.Scalar]) -> String? {
    guard scalars[index] == "{" else { return nil }
    let digits = scalars[(index + 1)...].prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.endIndex < scalars.count, scalars[digits.endIndex] == "}" else { return nil }
    return String(String.UnicodeScalarView(digits))
  }
}
