// swift-tools-version: 6.1
import PackageDescription

/// What is documented.
let libraries = ["ConfluenceScopes", "DevRevScopes", "GitHubScopes", "LeastScopes", "ScopeTable", "SpaceScopes"]

// A package of its own, so that nobody who depends on ScopeTables downloads the plugin. `make documentation` runs it.
let package = Package(
  name: "documentation",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "ScopeTables", path: "../..", traits: []),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    // Without a target that depends on them, the libraries would not be there for the plugin.
    .target(
      name: "Documentation", dependencies: libraries.map { .product(name: $0, package: "ScopeTables") },
      path: "Sources")
  ]
)
