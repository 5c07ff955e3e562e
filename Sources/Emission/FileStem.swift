/// The first part of an output's file name.
enum FileStem {
  /// The provider's id with nothing in it that could lead to another folder; `catalog` where nothing is left of it.
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
