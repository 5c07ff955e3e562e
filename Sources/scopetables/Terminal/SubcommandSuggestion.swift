#if Command
  import ArgumentParser
  import ScopeModel
  import TextRendering

  /// What somebody may have meant who wrote a subcommand that does not exist.
  enum SubcommandSuggestion {
    /// `There is no subcommand "scrap". Did you mean "scrape"?`, with the list where none is near; `nil` if the first word is one, or
    /// an option.
    static func message(for arguments: [String], among names: [String]) -> String? {
      guard let first = arguments.first, !first.hasPrefix("-"), first != "help", !names.contains(first) else {
        return nil
      }
      let question = NearestWord.question(for: first, among: names)
      let more = question.isEmpty ? " The subcommands are \(names.joined(separator: ", "))." : question
      return "There is no subcommand “\(first)”.\(more)"
    }
  }
#endif
