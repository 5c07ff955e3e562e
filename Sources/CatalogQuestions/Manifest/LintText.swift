import LeastScopes
import ScopeModel
import TextRendering

/// What is wrong with a manifest's scopes, for people: one line each, so that an editor can jump to the place.
package enum LintText {
  /// - Parameter manifest: The file as it was named.
  package static func text(_ answer: LintAnswer, manifest: String) -> String {
    var lines = answer.unknown.map { unknown -> String in
      let hint = unknown.suggestion.map { " Did you mean \($0)?" } ?? ""
      return
        "\(manifest):\(unknown.declared.line): error: The scope \(unknown.declared.name) is unknown.\(hint) [unknown-scope]"
    }
    lines += answer.missing.map { missing in
      let operations = missing.operations.map(\.label).joined(separator: ", ")
      return
        "\(manifest): error: The scope \(missing.scope) is missing. It is needed for \(operations). [missing-scope]"
    }
    lines += answer.excess.map {
      "\(manifest):\($0.line): warning: The scope \($0.name) is not needed by any call. [excess-scope]"
    }
    lines += answer.undecided.map { entry in
      let remedy = entry.doubt.remedy.map { " Specify \($0)." } ?? ""
      return "\(manifest): note: \(entry.used.label): \(entry.doubt.reason)\(remedy) [undecided-operation]"
    }
    lines += answer.unmatched.map { entry in
      let hint = entry.suggestions.isEmpty ? "" : " Did you mean \(entry.suggestions.joined(separator: ", or "))?"
      return
        "\(entry.place.file):\(entry.place.line): note: No operation matches \(entry.place.text).\(hint) [unmatched-use]"
    }
    if answer.missing.isEmpty, answer.unknown.isEmpty, answer.excess.isEmpty {
      lines.append("\(manifest): The declared scopes are exactly those that the app needs.")
    }
    return lines.map { TerminalText.line($0) + "\n" }.joined()
  }
}
