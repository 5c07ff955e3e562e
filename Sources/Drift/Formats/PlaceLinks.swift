import TextRendering

/// Where a reader can look at the places that a report names: the page on the web, and the line of its file.
struct PlaceLinks {
  /// The addresses of pages, by their paths.
  private let addresses: [String: String]
  /// Below it the files can be read; without one, links are relative.
  private let filesAddress: String?
  /// Whether a reader of the report has the files at all.
  private let hasFiles: Bool

  init(_ report: DriftReport, filesAddress: String? = nil, hasFiles: Bool = true) {
    self.hasFiles = hasFiles
    addresses = report.addresses
    // What ends in a slash is a folder to a browser.
    self.filesAddress = filesAddress.flatMap { address in
      guard Self.isSafe(address) else { return nil }
      return address.hasSuffix("/") ? address : address + "/"
    }
  }

  /// The page on the web; `nil` if the provenance does not know it.
  func page(of place: DriftChange.Place) -> String? {
    addresses[place.page].flatMap { Self.isSafe($0) ? $0 : nil }
  }

  /// The line of the file: `Inputs/a%20b.txt#L22`. `nil` if no file is known.
  func line(of place: DriftChange.Place) -> String? {
    if place.page.isEmpty || !hasFiles { return nil }
    let file = "\(URIText.reference(toFile: place.page))#L\(place.line)"
    // A file anywhere on this machine is not among those that others can read.
    guard let filesAddress, !place.page.hasPrefix("/") else { return file }
    return filesAddress + file
  }

  /// Whether it is an address on the web, and nothing that a browser would run or that would end an attribute.
  static func isSafe(_ address: String) -> Bool {
    WebAddress.begins(address)
      && address.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }
  }
}
