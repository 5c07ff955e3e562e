#if Markdown
  import Findings
  import PageReading

  /// The blocks of a page in Markdown, written as ``HTMLOutline`` writes them.
  enum MarkdownOutline {
    static func read(_ text: String, limits: ReadingLimits = ReadingLimits()) throws(InputError) -> [String] {
      HTMLOutline.lines(of: try PageReader(limits: limits, form: .markdown).read(Array(text.utf8), path: "page.md"))
    }

    /// The error with which reading ends; `nil` where it does not.
    static func error(_ text: String, limits: ReadingLimits = ReadingLimits()) -> InputError? {
      do throws(InputError) {
        _ = try read(text, limits: limits)
        return nil
      } catch {
        return error
      }
    }
  }
#endif
