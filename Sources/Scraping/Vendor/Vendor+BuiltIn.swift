public import Findings

extension Vendor {
  /// How vendor files are called: `acme.vendor.json`.
  public static let fileEnding = ".vendor.json"

  /// The ids of the vendors that the program knows, in the order in which a page is tried.
  public static var builtInIDs: [String] { BuiltInVendors.ids }

  /// The vendors that the program knows, in the order in which a page is tried.
  static var all: [Vendor] { BuiltInVendors.content.vendors }

  /// The vendor that the program knows by that id.
  public static func builtIn(_ id: String) -> Vendor? { all.first { $0.id == id } }

  /// The words that every vendor starts from, and no more.
  public static let general = Vendor(VendorFile(id: BuiltInVendors.generalID), upon: BuiltInVendors.content.general)

  /// Where files that many vendors' apps ship declare their scopes.
  package static var usualManifests: [ManifestPlace] { BuiltInVendors.content.general?.manifests ?? [] }

  /// An unknown vendor, whose pages are read with the general words alone.
  public static func unknown(id: String) -> Vendor {
    var vendor = general
    vendor.id = id
    vendor.title = id
    return vendor
  }

  /// The vendor that a file describes, upon the general words.
  ///
  /// - Parameter path: How the file is called in messages.
  /// - Throws: ``InputError`` with everything that is wrong with the file, or with every question in it that is
  ///   still open.
  public static func read(json bytes: [UInt8], path: String) throws(InputError) -> Vendor {
    let file = try VendorFile.read(json: bytes, path: path)
    try file.requireAnswers()
    return Vendor(file, upon: BuiltInVendors.content.general)
  }

  /// The text of a vendor's file, or of the general words; `nil` if there is no such file.
  public static func builtInText(_ id: String) -> String? { BuiltInVendors.text(of: id) }
}
