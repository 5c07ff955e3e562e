/// Which parameters take more than one segment of a path.
///
///     GET /repos/{owner}/{repo}/contents/{path}       {path} takes src/main.swift
///     GET /boats/{id}                                 {id} takes one segment
///
/// Pages do not say this, so it is inferred from the parameter's name: one that ends in *path* or *ref*, or that has a mark of such
/// parameters (`{path*}`, `{+path}`, `{path...}`, `{proxy+}`, `{path:.*}`). If another operation matches without this, it is preferred.
enum ParameterReach {
  private static let names: Set<String> = ["path", "filepath", "ref", "refspec", "basehead", "subpath"]

  static func takesSeveralSegments(_ name: String) -> Bool {
    if name.hasPrefix("+") || name.hasSuffix("+") || name.hasSuffix("*") || name.hasSuffix("...") { return true }
    if name.contains(":.*") || name.contains(":.+") || name.contains("=**") { return true }
    return lastWord(of: name).map { names.contains($0) } ?? false
  }

  /// `itemPath`, `item_path` and `item-path` end in `path`.
  private static func lastWord(of name: String) -> String? {
    var words: [String] = [""]
    var wasLower = false
    for character in name {
      if !character.isLetter {
        words.append("")
      } else if character.isUppercase, wasLower {
        words.append(character.lowercased())
      } else {
        words[words.count - 1] += character.lowercased()
      }
      wasLower = character.isLowercase
    }
    return words.last { !$0.isEmpty }
  }
}
