import TextRendering

/// What the two sides of a report are, which decides its words.
public enum DriftSides: Hashable, Sendable {
  /// The base and the revision of one thing.
  case versions
  /// An OpenAPI document and the pages of the same vendor: neither comes before the other.
  case specificationAndPages

  /// `2 changes`, `1 disagreement`
  func count(_ number: Int) -> String {
    switch self {
    case .versions: Plural.count(number, "change")
    case .specificationAndPages: Plural.count(number, "disagreement")
    }
  }

  /// Where there is nothing to report.
  var none: String {
    switch self {
    case .versions: "No drift"
    case .specificationAndPages: "The specification and the pages agree"
    }
  }

  /// Where there is nothing to report of what could be read.
  var restIsNone: String {
    switch self {
    case .versions: "The rest is unchanged"
    case .specificationAndPages: "Otherwise, the specification and the pages agree"
    }
  }

  /// The heading of a report that has one.
  var title: String {
    switch self {
    case .versions: "API drift"
    case .specificationAndPages: "Specification and pages"
    }
  }

  /// The first line of a comment, by which a bot finds its own.
  var marker: String {
    switch self {
    case .versions: MarkdownReport.marker
    case .specificationAndPages: "<!-- scopetables-check -->"
    }
  }

  /// Which two were compared, each already written for its format.
  func line(_ base: String, _ revision: String) -> String {
    switch self {
    case .versions: "From \(base) to \(revision)"
    case .specificationAndPages: "Specification: \(base), pages: \(revision)"
    }
  }

  /// What each side is called above what it says.
  var headings: (base: String, revision: String) {
    switch self {
    case .versions: ("Before", "Now")
    case .specificationAndPages: ("Specification", "Pages")
    }
  }

  /// The same where both stand folded below a sentence.
  var folded: (base: String, revision: String) {
    switch self {
    case .versions: ("Before", "After")
    case .specificationAndPages: headings
    }
  }

  /// The base's place beside the revision's.
  var basePlace: String {
    switch self {
    case .versions: "In the base."
    case .specificationAndPages: "In the specification."
    }
  }

  /// The command that makes such reports.
  var command: String {
    switch self {
    case .versions: "diff"
    case .specificationAndPages: "check"
    }
  }
}
