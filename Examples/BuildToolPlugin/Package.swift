// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "BuildToolPlugin",
  platforms: [.macOS(.v13)],
  dependencies: [
    // In your own package: .package(url: "…", branch: "main", traits: []). Without traits, nothing else is downloaded.
    .package(name: "ScopeTables", path: "../..", traits: [])
  ],
  targets: [
    .executableTarget(
      name: "LibraryClient",
      dependencies: [.product(name: "ScopeTable", package: "ScopeTables")],
      plugins: [.plugin(name: "ScopeTablesPlugin", package: "ScopeTables")])
  ]
)
