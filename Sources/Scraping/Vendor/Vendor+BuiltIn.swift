extension Vendor {
  /// The vendors that are known, in the order in which a page is tried.
  static let all: [Vendor] = [.devRev, .confluence, .jira, .gitHub, .space]

  /// The vendor with that id, known or not.
  static func named(_ id: String) -> Vendor { all.first { $0.id == id } ?? unknown(id: id) }

  /// A vendor that nobody here has met: its pages are read by the general words alone.
  static func unknown(id: String) -> Vendor { Vendor(id: id, title: id) }
}
