#if Command
  import ArgumentParser
  import ScopeModel

  /// What somebody may have meant who wrote a subcommand that does not exist.
  enum SubcommandSuggestion {
    /// `There is no subcommand "scrap". Did you mean "scrape"?`, with the list where none is near; `nil` where the first word is one, or
    /// an option.
    static func message(for arguments: [String], among names: [String]) -> String? {
      guard let first = arguments.first, !first.hasPrefix("-"), first != "help", !names.contains(first) else {
        return nil
      }
      let near = names.map { (name: $0, distance: NearestWord.distance(from: first, to: $0)) }
        .filter { $0.distance <= 2 && $0.distance < $0.name.utf8.count }
        .min { $0.distance < $1.distance }
      let start = "There is no subcommand \"\(first)\"."
      if let near { return "\(start) Did you mean \"\(near.name)\"?" }
      return "\(start) There are \(names.joined(separator: ", "))."
    }
  }
#endif
