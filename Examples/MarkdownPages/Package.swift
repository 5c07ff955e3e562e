// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "MarkdownPages",
  platforms: [.macOS(.v13)],
  dependencies: [
    // In your own package: .package(url: "…", branch: "main", traits: ["Markdown"]). Only pages in Markdown need the trait and
    // cmark-gfm's headers.
    .package(name: "ScopeTables", path: "../..", traits: ["Markdown"])
  ],
  targets: [
    .executableTarget(
      name: "ShipyardClient",
      dependencies: [.product(name: "ScopeTable", package: "ScopeTables")],
      plugins: [.plugin(name: "ScrapeScopesPlugin", package: "ScopeTables")])
  ]
)
