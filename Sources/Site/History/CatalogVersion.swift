package import Findings
package import ScopeModel

/// The catalogs in one commit.
package struct CatalogVersion: Sendable {
  package var commit: Commit
  /// The catalogs that could be read; the first of each provider counts.
  package var catalogs: [Catalog]
  package var unread: [Unread]

  package init(commit: Commit, catalogs: [Catalog], unread: [Unread] = []) {
    self.commit = commit
    self.catalogs = catalogs
    self.unread = unread
  }

  /// The commit of a version.
  package struct Commit: Hashable, Sendable {
    /// The full hash in hexadecimal digits.
    package var id: String
    /// When it was committed, in seconds since 1970-01-01T00:00:00Z.
    package var seconds: Int
    /// The first line of its message, which is not to be trusted.
    package var subject: String

    package init(id: String, seconds: Int, subject: String) {
      self.id = id
      self.seconds = seconds
      self.subject = subject
    }

    /// The short hash.
    package var shortID: String { String(id.prefix(12)) }
  }

  /// A catalog that exists but cannot be read, such as one in an older format.
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
