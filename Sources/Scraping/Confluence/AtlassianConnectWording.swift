extension RequirementWording {
  /// How the REST scope pages of Atlassian Connect word things, whichever product they are about.
  static let atlassianConnect = RequirementWording(
    noneWords: ["None"], notSupportedWords: ["N/A"], privateWords: ["Private"])
}
