// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who depends on ScopeTables builds it. `measure-tables` builds it in a folder where its
// modules are links to those of the tool: what is measured is what ships, and libxml2 is not needed.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  targets: [
    .target(name: "ScopeTable", swiftSettings: settings),
    .target(name: "ScopeModel", dependencies: ["ScopeTable"], swiftSettings: settings),
    .target(name: "TextRendering", swiftSettings: settings),
    .target(
      name: "SwiftEmission", dependencies: ["ScopeModel", "ScopeTable", "TextRendering"], swiftSettings: settings),
    .target(
      name: "Emission", dependencies: ["ScopeModel", "ScopeTable", "SwiftEmission", "TextRendering"],
      swiftSettings: settings),
    .executableTarget(
      name: "table-writer", dependencies: ["Emission", "ScopeModel", "ScopeTable", "TextRendering"],
      swiftSettings: settings),
  ]
)
