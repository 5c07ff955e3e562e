/// The first part of an output's file name.
enum FileStem {
  /// The provider's id without anything that could lead to another folder; `catalog` if nothing is left.
  static func of(provider: String) -> String {
    let kept = provider.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: Character("-")
      }
    }
    return kept.isEmpty ? "catalog" : String(kept)
  }
}
