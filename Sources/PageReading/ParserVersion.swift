import CLibXML2

extension PageReader {
  /// The version of libxml2, which reads HTML pages: `2.9.14`.
  ///
  /// Pages that are not well formed may be read differently by another version.
  public static var htmlParserVersion: String { LIBXML_DOTTED_VERSION }
}
