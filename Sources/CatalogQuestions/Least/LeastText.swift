import LeastScopes
import ScopeModel
import ScopeTable
import TextRendering

/// The answer for people to read.
///
///     2 scopes cover the 3 operations that calls.txt uses. No smaller set does.
///
///     contents:write
///       nothing else opens PUT /repos/{owner}/{repo}/contents/{path}  (permissions.html:1203)
///       also opens GET /repos/{owner}/{repo}/readme, because it includes contents:read
package enum LeastText {
  /// Lines, each with its line break. Nothing in them can control a terminal.
  package static func text(_ answer: LeastAnswer) -> String {
    var writer = LineWriter()
    writer.line(headline(answer))
    for scope in answer.scopes {
      writer.gap()
      writer.line(TerminalText.line(scope.scope))
      for reason in scope.reasons { writer.line(TerminalText.line("  " + words(for: reason))) }
    }
    addSources(answer, to: &writer)
    addAlternatives(answer, to: &writer)
    if !answer.free.isEmpty {
      writer.gap()
      writer.line("No scope is needed for:")
      for used in answer.free { writer.line(TerminalText.line("  \(used.label)  (\(place(of: used)))")) }
    }
    addUndecided(answer, to: &writer)
    addUnmatched(answer.unmatched, to: &writer)
    return writer.text
  }

  // MARK: Parts

  private static func headline(_ answer: LeastAnswer) -> String {
    let count = answer.scopes.count
    let operations = answer.covered.count
    if operations == 0 { return "There is no operation to cover." }
    if count == 0 { return "\(Plural.count(operations, "operation")) used, for which no scope is needed." }
    let verb = count == 1 ? "covers" : "cover"
    let start = "\(Plural.count(count, "scope")) \(verb) \(Plural.count(operations, "operation"))."
    if answer.isSmallest {
      return start
        + (answer.isLightest ? " No smaller set does." : " No smaller set does, but a less privileged one might.")
    }
    return start + " This is the best set found; no set has fewer than \(Plural.count(answer.lowerBound, "scope"))."
  }

  private static func words(for reason: LeastAnswer.Reason) -> String {
    let verb = reason.isForced ? "needed for" : "also covers"
    let through =
      reason.inclusions.isEmpty ? "" : ", because it includes \(reason.gives.joined(separator: " and "))"
    return "\(verb) \(reason.used.label)\(through)  (\(place(of: reason.used)))"
  }

  private static func place(of used: UsedOperation) -> String {
    let evidence = used.operation.evidence
    return "\(evidence.page):\(evidence.line)"
  }

  /// The vendor's statements about which scope includes which, each once.
  private static func addSources(_ answer: LeastAnswer, to writer: inout LineWriter) {
    var steps: [Inclusion] = []
    for step in answer.scopes.flatMap(\.reasons).flatMap(\.inclusions) where !steps.contains(step) {
      steps.append(step)
    }
    if steps.isEmpty { return }
    writer.gap()
    writer.line("Based on these inclusions:")
    for step in steps {
      let words = "  \(step.scope) includes \(step.includes.joined(separator: ", ")): \(step.source)"
      writer.line(TerminalText.line(words))
    }
  }

  private static func addAlternatives(_ answer: LeastAnswer, to writer: inout LineWriter) {
    if answer.alternatives.isEmpty { return }
    writer.gap()
    writer.line("Other sets that are as small and no more privileged:")
    for set in answer.alternatives { writer.line(TerminalText.line("  " + set.joined(separator: ", "))) }
    if !answer.isComplete || answer.alternatives.count == MinimumCover.alternativeLimit {
      writer.line("  There may be more.")
    }
  }

  private static func addUndecided(_ answer: LeastAnswer, to writer: inout LineWriter) {
    let (apart, more) = (
      answer.undecided.filter(\.doubt.standsApart), answer.undecided.filter { !$0.doubt.standsApart }
    )
    for (title, entries) in [("Undecided:", apart), ("May need additional scopes:", more)] where !entries.isEmpty {
      writer.gap()
      writer.line(title)
      for entry in entries {
        let remedy = entry.doubt.remedy.map { " Specify \($0)." } ?? ""
        let words = "  \(entry.used.label): \(entry.doubt.reason)\(remedy)  (\(place(of: entry.used)))"
        writer.line(TerminalText.line(words))
      }
    }
  }

  static func addUnmatched(_ unmatched: [UsedOperations.Unmatched], to writer: inout LineWriter) {
    if unmatched.isEmpty { return }
    writer.gap()
    writer.line("Not found in the catalogs:")
    for entry in unmatched {
      var words = "  \(entry.place.file):\(entry.place.line): \(entry.place.text)"
      if !entry.reason.isEmpty { words += "  \(entry.reason)" }
      if !entry.suggestions.isEmpty { words += "  Did you mean \(entry.suggestions.joined(separator: ", or "))?" }
      writer.line(TerminalText.line(words))
    }
  }
}
