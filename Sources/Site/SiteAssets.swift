import Emission
import SwiftEmission

/// The scripts and the style sheet, which are separate files in the sources and are compiled into the program.
enum SiteAssets {
  static let files = [
    file("least-answer.js", PackageResources.least_answer_js), file("least.js", PackageResources.least_js),
    file("search-index.js", PackageResources.search_index_js),
    file("search.js", PackageResources.search_js), file("site.css", PackageResources.site_css),
  ]

  private static func file(_ name: String, _ bytes: [UInt8]) -> EmittedFiles.File {
    EmittedFiles.File(path: "assets/\(name)", text: String(decoding: bytes, as: UTF8.self))
  }
}
