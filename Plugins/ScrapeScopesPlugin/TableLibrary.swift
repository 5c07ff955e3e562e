import PackagePlugin

/// The library that generated Swift imports. A plugin cannot add it to the target that it works for.
enum TableLibrary {
  private static let name = "ScopeTable"

  /// Whether a target depends on the library. Where it does not, the build is told which line is missing.
  static func isThere(for target: any Target, in package: Package, plugin: String) -> Bool {
    if target.dependencies.contains(where: isLibrary) { return true }
    let owner = package.dependencies.map(\.package).first { $0.products.contains { $0.name == name } }
    Diagnostics.error(
      "\(plugin): The target \(target.name) needs the library that its tables import. Add this line to its dependencies "
        + "in Package.swift: .product(name: \"\(name)\", package: \"\(owner?.id ?? "ScopeTables")\"),")
    return false
  }

  private static func isLibrary(_ dependency: TargetDependency) -> Bool {
    switch dependency {
    case .product(let product): product.name == name
    case .target(let target): target.name == name
    @unknown default: false
    }
  }
}
