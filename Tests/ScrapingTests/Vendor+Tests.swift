@testable import Scraping

extension Vendor {
  /// A vendor of our own whose commas mean "or" and whose scopes are two names around a colon, as DevRev's are.
  static let joiningByComma: Vendor = {
    var vendor = Vendor.unknown(id: "acme")
    vendor.requirement.joiners = [",": .or]
    vendor.requirement.unavailablePhrases += ["Not accessible via service account"]
    vendor.scopes.form = .objectLevel
    return vendor
  }()
}
