package import Findings
package import ScopeModel

/// The catalogs as one commit has them.
package struct CatalogVersion: Sendable {
  package var commit: Commit
  /// Those that could be read; of each provider the first counts.
  package var catalogs: [Catalog]
  package var unread: [Unread]

  package init(commit: Commit, catalogs: [Catalog], unread: [Unread] = []) {
    self.commit = commit
    self.catalogs = catalogs
    self.unread = unread
  }

  /// What a version says of itself.
  package struct Commit: Hashable, Sendable {
    /// Hexadecimal digits, all of them.
    package var id: String
    /// When it was committed, in seconds since 1970-01-01T00:00:00Z.
    package var seconds: Int
    /// The first line of its message. Anybody may have written it.
    package var subject: String

    package init(id: String, seconds: Int, subject: String) {
      self.id = id
      self.seconds = seconds
      self.subject = subject
    }

    /// The digits that people compare.
    package var shortID: String { String(id.prefix(12)) }
  }

  /// A catalog that is there and cannot be read, such as one in an older format.
  package struct Unread: Hashable, Sendable {
    package var provider: String
    /// What is wrong with it.
    package var finding: Finding

    package init(provider: String, finding: Finding) {
      self.provider = provider
      self.finding = finding
    }
  }
}
