// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "MarkdownPages",
  platforms: [.macOS(.v13)],
  dependencies: [
    // In a package of yours: .package(url: "…", from: "…", traits: ["Markdown"]). The trait is for pages in Markdown alone; it needs
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
