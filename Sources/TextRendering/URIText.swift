/// References to files by their paths (RFC 3986).
public enum URIText {
  /// The path as a relative reference: `Inputs/a%20b.txt`. An absolute path becomes a `file` URI.
  ///
  /// Everything but unreserved characters and `/` is percent-encoded, the colon too, which would end a scheme.
  public static func reference(toFile path: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var reference = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if isKept(scalar) {
        reference.unicodeScalars.append(scalar)
      } else {
        reference += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return reference
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": true
    default: false
    }
  }
}
