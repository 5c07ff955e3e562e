// swift-tools-version: 6.1
import Foundation
import PackageDescription

/// What every target is compiled with: Swift 6's language mode comes with the tools version.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The tables that `make` has written, as libraries: `import DevRevScopes`. A target whose folder is missing would stop the whole
/// package, so only those are declared that are there; making them anew needs none of them.
let tables: [(library: String, folder: String)] = [
  ("ConfluenceScopes", "Generated/confluence/Swift"),
  ("DevRevScopes", "Generated/devrev/Swift"),
  ("GitHubScopes", "Generated/github/Swift"),
  ("SpaceScopes", "Generated/space/Swift"),
].filter { FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\($0.folder)") }

/// The vendor files that the program brings along, and the words that every vendor starts from.
let vendors = ["general", "aws", "confluence", "devrev", "github", "jira", "microsoft-graph", "space"]

/// The scripts and the style of the explorer.
let siteAssets = ["least-answer.js", "least.js", "search-index.js", "search.js", "site.css"]

/// What `Scripts/fuzz` builds: the fuzzer's own program, which links with nothing but libFuzzer.
let fuzzing: [Target] =
  Context.environment["SCOPETABLES_FUZZING"] == nil
  ? []
  : [
    .executableTarget(
      name: "scopetables-fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
  ]

let package = Package(
  name: "ScopeTables",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "LeastScopes", targets: ["LeastScopes"]),
    .library(name: "ScopeTable", targets: ["ScopeTable"]),
    .plugin(name: "ScopeTablesPlugin", targets: ["ScopeTablesPlugin"]),
    .plugin(name: "ScrapeScopesPlugin", targets: ["ScrapeScopesPlugin"]),
    .plugin(name: "ScopeTablesCommandPlugin", targets: ["ScopeTablesCommandPlugin", "ScopeTablesGeneratePlugin"]),
    .executable(name: "scopetables", targets: ["scopetables"]),
  ] + tables.map { .library(name: $0.library, targets: [$0.library]) },
  traits: [
    .trait(name: "Command", description: "The command-line program, with what only it depends on."),
    .trait(
      name: "Markdown",
      description: "Pages in Markdown, with the headers of cmark-gfm that only they need. Without it they are refused."),
    .default(enabledTraits: ["Command", "Markdown"]),
  ],
  dependencies: [
    // Parses the command's arguments and prints its help; only the command uses it.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // Parses OpenAPI files that are YAML and says where their nodes stand; only the command uses it.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    // Parses pages in Markdown: GitHub's own parser, because vendors' pages hold its tables and footnotes.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .target(name: "ScopeTable", swiftSettings: settings),
    // Which scopes an app has to ask for. Apart from the tables, so that whoever only looks operations up does not compile it.
    .target(name: "LeastScopes", dependencies: ["ScopeTable"], swiftSettings: settings),
    .target(name: "TextRendering", swiftSettings: settings),
    .target(name: "Hashing", swiftSettings: settings),
    .target(name: "JSON", dependencies: ["TextRendering"], swiftSettings: settings),
    .target(name: "Findings", dependencies: ["TextRendering"], swiftSettings: settings),
    .target(
      name: "ScopeModel", dependencies: ["Findings", "ScopeTable", "TextRendering"], swiftSettings: settings),
    // The catalog's file: what reads it and what writes it.
    .target(
      name: "CatalogJSON", dependencies: ["Findings", "Hashing", "JSON", "ScopeModel", "ScopeTable"],
      swiftSettings: settings),
    .target(
      name: "PageReading",
      dependencies: [
        "CLibXML2", .target(name: "CCMarkGFM", condition: .when(traits: ["Markdown"])), "Findings", "ScopeTable",
        "TextRendering",
      ],
      swiftSettings: settings),
    .target(
      name: "Scraping",
      dependencies: [
        "CatalogJSON", "Findings", "JSON", "PageReading", "ScopeModel", "ScopeTable", "Settings", "TextRendering",
      ],
      // In the code, so that the program is one file and finds its vendors wherever it lies.
      resources: vendors.map { .embedInCode("Vendors/\($0).vendor.json") },
      swiftSettings: settings),
    // Apart from the other outputs, because it is built in every build that uses a plugin.
    .target(
      name: "SwiftEmission", dependencies: ["ScopeModel", "ScopeTable", "TextRendering"], swiftSettings: settings),
    .target(
      name: "Emission",
      dependencies: ["CatalogJSON", "Hashing", "JSON", "ScopeModel", "ScopeTable", "SwiftEmission", "TextRendering"],
      swiftSettings: settings),
    // The files that people write: their JSON, and everything that is wrong with it.
    .target(
      name: "Settings", dependencies: ["Findings", "JSON", "ScopeModel", "SwiftEmission", "TextRendering"],
      swiftSettings: settings),
    // The disk and the terminal, for the programs alone.
    .target(
      name: "SystemAccess",
      dependencies: ["CatalogJSON", "Findings", "Hashing", "JSON", "ScopeModel", "TextRendering"],
      swiftSettings: settings),
    .target(
      name: "OpenAPI",
      dependencies: [
        "CatalogJSON", "Findings", "Hashing", "JSON", "ScopeModel", "ScopeTable", "TextRendering",
        .product(name: "Yams", package: "Yams", condition: .when(traits: ["Command"])),
      ],
      swiftSettings: settings),
    .target(
      name: "Drift",
      dependencies: ["CatalogJSON", "Findings", "Hashing", "JSON", "ScopeModel", "ScopeTable", "TextRendering"],
      swiftSettings: settings),
    // What people ask of catalogs: which scopes an app needs, what an operation needs, what a scope opens.
    .target(
      name: "CatalogQuestions",
      dependencies: [
        "CatalogJSON", "Drift", "Emission", "Findings", "JSON", "LeastScopes", "OpenAPI", "ScopeModel", "ScopeTable",
        "TextRendering",
      ],
      swiftSettings: settings),
    // Catalogs as a folder of static pages: the explorer.
    .target(
      name: "Site",
      dependencies: [
        "CatalogJSON", "CatalogQuestions", "Drift", "Emission", "Findings", "Hashing", "JSON", "ScopeModel",
        "ScopeTable", "SwiftEmission", "TextRendering",
      ],
      // In the code, as the vendors are, so that the program is one file.
      resources: siteAssets.map { .embedInCode("Assets/\($0)") },
      swiftSettings: settings),
    .target(
      name: "Generation",
      dependencies: [
        "CatalogJSON", "Drift", "Emission", "Findings", "Hashing", "JSON", "PageReading", "ScopeModel", "ScopeTable",
        "Scraping", "Settings", "SwiftEmission", "TextRendering",
      ],
      swiftSettings: settings),
    // The tool of ScopeTablesPlugin. Users build it in each clean build of theirs, so it depends on as little as it can.
    .executableTarget(
      name: "scopetables-emit",
      dependencies: ["Findings", "ScopeModel", "Settings", "SwiftEmission", "SystemAccess"], swiftSettings: settings),
    // The tool of ScrapeScopesPlugin.
    .executableTarget(
      name: "scopetables-scrape",
      dependencies: ["Emission", "Findings", "Generation", "PageReading", "ScopeModel", "Settings", "SystemAccess"],
      swiftSettings: settings),
    .plugin(name: "ScopeTablesPlugin", capability: .buildTool(), dependencies: ["scopetables-emit"]),
    .plugin(name: "ScrapeScopesPlugin", capability: .buildTool(), dependencies: ["scopetables-scrape"]),
    .plugin(
      name: "ScopeTablesCommandPlugin",
      capability: .command(
        intent: .custom(verb: "scopetables", description: "Run the command scopetables in the package's folder.")),
      dependencies: ["scopetables"]),
    .plugin(
      name: "ScopeTablesGeneratePlugin",
      capability: .command(
        intent: .custom(
          verb: "scopetables-generate", description: "Make all outputs that the package's scopetables.json names."),
        permissions: [
          .writeToPackageDirectory(reason: "It writes the outputs into the folder that scopetables.json names.")
        ]),
      dependencies: ["scopetables"]),
    .executableTarget(
      name: "scopetables",
      dependencies: [
        "CatalogQuestions", "Drift", "Emission", "Findings", "Generation", "Hashing", "JSON", "LeastScopes", "OpenAPI",
        "PageReading", "ScopeModel", "Scraping", "Settings", "Site", "SwiftEmission", "SystemAccess", "TextRendering",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["Command"])),
      ],
      swiftSettings: settings),
    // What the tests share: files, goldens, schemas, and random values that a seed gives again.
    .target(
      name: "TestSupport", dependencies: ["Findings", "Hashing", "JSON", "ScopeModel", "ScopeTable"],
      path: "Tests/TestSupport", swiftSettings: settings),
    // What random bytes are given to; the fuzzer's program and a test of what it found share it.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "CatalogJSON", "Drift", "Emission", "Findings", "Generation", "OpenAPI", "PageReading", "ScopeModel",
        "ScopeTable", "Scraping", "SwiftEmission",
      ],
      path: "Tests/FuzzTargets", swiftSettings: settings),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "ScopeTableTests", dependencies: ["ScopeTable", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: settings),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TextRendering"], swiftSettings: settings),
    .testTarget(
      name: "CatalogJSONTests", dependencies: ["CatalogJSON", "ScopeModel", "ScopeTable"],
      swiftSettings: settings),
    .testTarget(
      name: "ScopeModelTests",
      dependencies: ["Findings", "ScopeModel", "ScopeTable", "TextRendering"],
      swiftSettings: settings),
    .testTarget(name: "TextRenderingTests", dependencies: ["TextRendering"], swiftSettings: settings),
    .testTarget(
      name: "PageReadingTests", dependencies: ["Findings", "PageReading", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ScrapingTests",
      dependencies: [
        "Findings", "Hashing", "PageReading", "ScopeModel", "ScopeTable", "Scraping", "TestSupport", "TextRendering",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EmissionTests",
      dependencies: [
        "CatalogJSON", "Emission", "Findings", "Hashing", "JSON", "ScopeModel", "ScopeTable", "SwiftEmission",
        "TestSupport", "TextRendering",
      ],
      swiftSettings: settings),
    .testTarget(name: "FindingsTests", dependencies: ["Findings"], swiftSettings: settings),
    .testTarget(
      name: "SettingsTests", dependencies: ["Findings", "JSON", "Settings", "SwiftEmission"], swiftSettings: settings),
    .testTarget(
      name: "GenerationTests",
      dependencies: [
        "CatalogJSON", "Drift", "Emission", "Findings", "Generation", "Hashing", "JSON", "PageReading", "ScopeModel",
        "ScopeTable", "Scraping", "Settings", "SwiftEmission", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "OpenAPITests",
      dependencies: [
        "CatalogJSON", "Emission", "Findings", "JSON", "OpenAPI", "ScopeModel", "ScopeTable", "SwiftEmission",
        "TestSupport", "TextRendering",
        .product(name: "Yams", package: "Yams", condition: .when(traits: ["Command"])),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "DriftTests",
      dependencies: [
        "Drift", "Findings", "Hashing", "JSON", "OpenAPI", "ScopeModel", "ScopeTable", "TestSupport",
        "TextRendering",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CatalogQuestionsTests",
      dependencies: [
        "CatalogQuestions", "Drift", "Findings", "JSON", "LeastScopes", "ScopeModel", "ScopeTable", "SwiftEmission",
        "TestSupport", "TextRendering",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "CatalogQuestions", "Emission", "Findings", "Hashing", "JSON", "LeastScopes", "ScopeModel", "ScopeTable",
        "Site", "SwiftEmission", "TestSupport", "TextRendering",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "CatalogJSON", "Findings", "Generation", "Hashing", "JSON", "ScopeModel", "ScopeTable", "scopetables",
        "SystemAccess", "TestSupport",
      ],
      swiftSettings: settings),
  ]
    + fuzzing
    + tables.map { table in
      .target(name: table.library, dependencies: ["ScopeTable"], path: table.folder, swiftSettings: settings)
    }
    + (tables.isEmpty
      ? []
      : [
        .testTarget(
          name: "GeneratedTests",
          dependencies: ["CatalogJSON", "ScopeModel", "ScopeTable", "TestSupport"]
            + tables.map { Target.Dependency(stringLiteral: $0.library) },
          swiftSettings: settings)
      ])
)
