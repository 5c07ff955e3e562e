/// The open inline elements at whose borders words may have to be set apart, the innermost last.
struct OpenInlines {
  private struct Inline {
    var seam: Seam
    /// How many elements were open in the parser, this one included.
    var level: Int
    /// Where its text begins.
    var start: LineAssembler.Position
  }

  private var inlines: [Inline] = []
  private var codeDepth = 0
  /// Where the last code ended.
  private var codeEnd: LineAssembler.Position?

  /// - Parameter isInCode: Whether it is in preformatted text, in which nothing is set apart.
  mutating func start(_ tag: StartTag, level: Int, isInCode: Bool, text: inout LineAssembler) {
    guard tag.seam != .none, !isInCode else { return }
    if codeDepth == 0 {
      switch tag.seam {
      case .code where codeEnd == text.position: text.space()
      case .code, .word: text.seam()
      case .none, .emphasis, .raised: break
      }
    }
    inlines.append(Inline(seam: tag.seam, level: level, start: text.position))
    if tag.seam == .code { codeDepth += 1 }
  }

  /// A break that may be made between two pieces of code shows that they are one.
  mutating func wordBreak(_ text: inout LineAssembler) {
    codeEnd = nil
    text.wordBreak()
  }

  /// Ends the elements of a level and of those inside.
  mutating func end(at level: Int, text: inout LineAssembler) {
    while let inline = inlines.last, inline.level >= level {
      inlines.removeLast()
      if inline.seam == .code { codeDepth -= 1 }
      if inline.seam == .raised {
        text.endRaised(from: inline.start, isInCode: codeDepth > 0)
      } else if codeDepth == 0 {
        end(inline, text: &text)
      }
    }
  }

  private mutating func end(_ inline: Inline, text: inout LineAssembler) {
    if inline.seam == .emphasis {
      text.endEmphasis(from: inline.start)
    } else {
      text.seam()
      text.endLink(from: inline.start)
    }
    if inline.seam == .code { codeEnd = text.position }
  }
}
