package import Findings

/// Standard output or standard error.
package struct StandardStream {
  package static let output = StandardStream(descriptor: 1)
  package static let error = StandardStream(descriptor: 2)

  package let descriptor: Int32

  /// Whether the stream is a terminal.
  package var isTerminal: Bool { isatty(descriptor) != 0 }

  /// Writes all bytes.
  ///
  /// If the reader has gone away (`scopetables scrape … | head -1`), it has what it wanted, and the rest is dropped.
  ///
  /// - Throws: ``SystemFailure`` if the bytes cannot be written for another reason, such as a full disk.
  package func write(_ text: String) throws(SystemFailure) {
    do throws(SystemFailure) {
      // In pieces, because a large catalog's text should not be in memory twice.
      var rest = text.utf8[...]
      while !rest.isEmpty {
        let piece = Array(rest.prefix(Self.pieceBytes))
        try Descriptor.write(piece, to: descriptor)
        rest = rest.dropFirst(piece.count)
      }
    } catch {
      if error.code != EPIPE { throw error }
    }
  }
}

extension StandardStream {
  /// The most that is written by one call.
  private static let pieceBytes = 1 << 20
}

extension SystemFailure {
  /// The failure of a write to standard output.
  package var inputError: InputError {
    InputError(
      Finding(.error, id: "unwritable-output", "Standard output cannot be written: \(reason)."))
  }
}
