import Findings
import ScopeModel
import ScopeTable
import TextRendering

/// Letters in names that a program may not type as the page writes them: `/bоats` with a Cyrillic `о`, `/cafés`.
///
/// Such a name is read as the page writes it, in its composed form. A program that spells it otherwise finds nothing, so it is reported.
enum LookAlikes {
  /// Adds a warning for each operation whose path, name or scopes hold one. Scopes of several words are in people's language.
  static func report(_ reading: inout LayoutReading, vendor: Vendor, page: String) {
    for operation in reading.operations {
      let scopes = vendor.scopes.form == .words ? [] : operation.requirement.scopeNames
      for name in [operation.path, operation.name].compactMap({ $0 }) + scopes {
        guard let letter = letter(in: name) else { continue }
        let words =
          letter.isForeign
          ? "contains “\(letter.scalar)” (\(code(of: letter.scalar))), which only looks like an ordinary character"
          : "contains “\(letter.scalar)” (\(code(of: letter.scalar))), which can be encoded in several ways"
        reading.findings.append(
          Finding(
            .warning, id: letter.isForeign ? "look-alike-letter" : "non-ascii-letter",
            "“\(name)” in \(operation.label) \(words). The name is kept as written on the page.", page: page,
            line: operation.evidence.line))
        break
      }
    }
  }

  /// A scalar as Unicode writes it: `U+043E`.
  static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func letter(in name: String) -> (scalar: Unicode.Scalar, isForeign: Bool)? {
    guard !name.utf8.areASCII else { return nil }
    if let foreign = foreignLetter(in: name) { return (foreign, true) }
    // Elsewhere scripts without Latin letters say plainly what they are.
    return name.unicodeScalars.first { (0xC0...0x24F).contains($0.value) && $0.properties.isAlphabetic }.map {
      ($0, false)
    }
  }

  /// The first letter of another script that is in one word with Latin ones; `nil` if there is none.
  static func foreignLetter(in name: String) -> Unicode.Scalar? {
    guard name.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var latin = false
    var foreign: Unicode.Scalar?
    for scalar in name.unicodeScalars {
      if isLatin(scalar) {
        latin = true
      } else if isAlike(scalar) {
        foreign = foreign ?? scalar
      } else if marks.contains(scalar.value) {
        return scalar
      } else if !scalar.properties.isAlphabetic {
        // Words of a path or a scope may be of different scripts.
        if latin, foreign != nil { return foreign }
        (latin, foreign) = (false, nil)
      }
    }
    return latin ? foreign : nil
  }

  /// Marks that look like those of paths and scopes: `／`, `⁄`, `∕`, `：`, `꞉`, `．`, `․`, `＿`.
  private static let marks: Set<UInt32> = [
    0xFF0F, 0x2044, 0x2215, 0xFF1A, 0xA789, 0x2236, 0xFF0E, 0x2024, 0xFF3F, 0xFF5B, 0xFF5D,
  ]

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z": true
    default: (0xC0...0x24F).contains(scalar.value) && scalar.properties.isAlphabetic
    }
  }

  /// Greek, Cyrillic, Armenian, Cherokee, phonetic and full-width letters, and those of mathematics.
  private static func isAlike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x250...0x2AF, 0x370...0x52F, 0x531...0x58F, 0x13A0...0x13FF, 0x1D00...0x1DBF, 0x1F00...0x1FFF,
      0x2100...0x214F,
      0x2C60...0x2C7F, 0xA4D0...0xA4FF, 0xAB30...0xABBF, 0xFF21...0xFF5A, 0x1D400...0x1D7FF:
      scalar.properties.isAlphabetic
    default: false
    }
  }

  /// Whether a letter of another script has the shape of an ASCII letter, in the fonts of most readers.
  static func looksLikeASCII(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x1D400...0x1D7FF: true
    default: twins.contains(scalar)
    }
  }

  /// Letters of the Greek, Cyrillic and Armenian scripts (Unicode Technical Standard 39, confusables).
  private static let twins: Set<Unicode.Scalar> = Set(
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυχАВЕЅІЈКМНОРСТУХаеорсухѕіјһԁԛԝӏՕօսհ".unicodeScalars)
}
