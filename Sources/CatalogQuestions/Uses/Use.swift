/// One call of an app, and where it was found.
package struct Use: Hashable, Sendable {
  package var call: Call
  package var place: UsePlace

  package init(_ call: Call, at place: UsePlace) {
    self.call = call
    self.place = place
  }
}

/// A place in a file of uses.
package struct UsePlace: Hashable, Sendable {
  /// The file as it was named.
  package var file: String
  /// From 1.
  package var line: Int
  /// The text there, short enough to be shown.
  package var text: String

  package init(file: String, line: Int, text: String) {
    self.file = file
    self.line = line
    self.text = text
  }
}

/// The calls of an app in a file.
package struct UseList: Hashable, Sendable {
  /// In the order of the file.
  package var uses: [Use]
  /// Places that look like calls but cannot be read, each with the reason.
  package var unread: [Unread]

  package init(uses: [Use] = [], unread: [Unread] = []) {
    self.uses = uses
    self.unread = unread
  }

  package struct Unread: Hashable, Sendable {
    package var place: UsePlace
    /// A sentence.
    package var reason: String

    package init(_ place: UsePlace, _ reason: String) {
      self.place = place
      self.reason = reason
    }
  }

  package mutating func append(_ other: UseList) {
    uses += other.uses
    unread += other.unread
  }
}
