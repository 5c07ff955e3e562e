import Drift
import Findings
import Generation

/// What the configuration and the suppression file say of a comparison.
struct DiffSettings {
  var options = DriftOptions()
  var suppressions = DriftSuppressions()

  /// - Parameters:
  ///   - configuration: The file as it was named; `nil` for the usual one, which need not be there.
  ///   - suppressions: The file as it was named; `nil` for the one that the configuration names.
  /// - Throws: ``InputError`` with everything that is wrong with the files.
  init(configuration: String?, suppressions: String?) throws(InputError) {
    let project = Project(configurationPath: configuration ?? Project.defaultConfiguration)
    var file = suppressions
    if configuration != nil || Self.exists(project.configurationPath) {
      let drift = try project.configuration().drift
      options = drift.options
      file = file ?? drift.suppressions.map { DiskPath.join(project.folder, $0) }
    }
    if let file {
      self.suppressions = try DriftSuppressions(json: try InputFile.read(file), path: file)
    }
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }
}
