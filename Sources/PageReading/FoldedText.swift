// The standard library composes characters itself, for comparing strings, and shows it under this name only. Foundation, which has it
// too, would be linked into every tool for this alone.
@_spi(_Unicode) import Swift

/// Text in folded form while it is put together from pieces.
struct FoldedText {
  /// What is between the text so far and what comes next.
  private enum Gap {
    case none
    /// A border that a reader sees though no white space is there; it parts words, and nothing else.
    case seam
    case blank
    /// A place where a line may break inside of a word.
    case wordBreak
  }

  private(set) var bytes: [UInt8] = []
  /// Whether a character that is not ASCII is among them.
  private var holdsOthers = false
  private var gap = Gap.none
  /// The last byte of a joiner that is kept only if more of the same script follows.
  private var joiner: UInt8?

  var isEmpty: Bool { bytes.isEmpty }

  mutating func take() -> String {
    defer {
      bytes.removeAll(keepingCapacity: true)
      holdsOthers = false
      gap = .none
      joiner = nil
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return mayBeDecomposed ? String(String.UnicodeScalarView(text._nfc)) : text
  }

  /// Whether a character may have another form in NFC: what is below U+0300 is in that form. Dashes, quotation marks and arrows are
  /// as well, and are frequent.
  private var mayBeDecomposed: Bool {
    guard holdsOthers else { return false }
    for index in bytes.indices where bytes[index] >= 0xCC {
      if bytes[index] != 0xE2 { return true }
      if index + 1 < bytes.count, bytes[index + 1] == 0x84 || bytes[index + 1] == 0xAB { return true }
    }
    return false
  }

  mutating func add(_ sign: FoldSign, _ piece: UnsafeBufferPointer<UInt8>) {
    switch sign {
    case .visible: append(piece)
    case .space: blank()
    case .widthless: break
    case .joiner: if gap != .blank, let last = bytes.last, last >= 0x80 { joiner = piece.last }
    case .hyphen: append(CollectionOfOne(UInt8(ascii: "-")))
    }
  }

  private mutating func append(_ piece: some Collection<UInt8>) {
    if gap == .blank || (gap == .seam && endsInWord && Self.beginsWithWord(piece)) {
      bytes.append(0x20)
    } else if let joiner, let first = piece.first, first >= 0x80 {
      bytes += [0xE2, 0x80, joiner]
    }
    gap = .none
    joiner = nil
    // A piece is one character or a run of ASCII.
    if let first = piece.first, first >= 0x80 { holdsOthers = true }
    bytes.append(contentsOf: piece)
  }

  // MARK: Borders

  /// Sets what follows apart from what precedes.
  mutating func blank() { gap = bytes.isEmpty ? .none : .blank }

  /// Sets what follows apart where it and what precedes would make one word.
  mutating func seam() { if gap == .none, !bytes.isEmpty { gap = .seam } }

  /// Keeps what follows together with what precedes, though a line may break between them.
  mutating func wordBreak() { if gap != .blank { gap = .wordBreak } }

  private var endsInWord: Bool {
    var start = bytes.count - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return Self.beginsWithWord(bytes[max(0, start)...])
  }

  /// Whether a letter or digit is first, of a script that parts words by blanks.
  static func beginsWithWord(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first < 0x80 { return (0x30...0x39).contains(first) || (0x61...0x7A).contains(first | 0x20) }
    guard let scalar = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first else { return false }
    return scalar.value < 0x2E80 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  // MARK: What is at the end

  /// Whether a letter or digit is right before a byte.
  func hasWord(before index: Int) -> Bool {
    var text = FoldedText()
    text.bytes = Array(bytes[max(0, index - 4)..<index])
    return !text.isEmpty && text.endsInWord
  }

  func hasBlank(at index: Int) -> Bool { index < bytes.count && bytes[index] == 0x20 }

  /// The text from a byte on, without white space at its beginning.
  func tail(from index: Int) -> ArraySlice<UInt8> { bytes[min(index, bytes.count)...].drop { $0 == 0x20 } }

  /// Sets the text from a byte on apart from what precedes and follows it.
  mutating func setApart(from index: Int) {
    if index > 0, index < bytes.count, bytes[index] != 0x20 { bytes.insert(0x20, at: index) }
    blank()
  }

  /// Puts other text in the place of what stands from a byte on, right after the word before it; after the end of a sentence
  /// it stays apart.
  mutating func replaceTail(from index: Int, with text: String) {
    let isApart = bytes[index...].first == 0x20 && index > 0 && ".!?;".utf8.contains(bytes[index - 1])
    bytes.removeSubrange((isApart ? index + 1 : index)...)
    bytes += text.utf8
    holdsOthers = true
    if gap != .blank { gap = .seam }
  }
}
