import CLibXML2

#if Markdown
  import CCMarkGFM
#endif

extension PageReader {
  /// The version of libxml2, which reads HTML pages: `2.9.14`.
  ///
  /// Pages that are not well formed may be read differently by another version.
  public static var htmlParserVersion: String { LIBXML_DOTTED_VERSION }

  /// The version of cmark-gfm, which parses Markdown pages: `0.29.0.gfm.6`; `nil` if the package's trait `Markdown` is off.
  public static var markdownParserVersion: String? {
    #if Markdown
      cmark_version_string().map { String(cString: $0) }
    #else
      nil
    #endif
  }
}
