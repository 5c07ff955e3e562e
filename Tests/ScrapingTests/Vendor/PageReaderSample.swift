import PageReading

/// A page of one table of operations.
enum PageReaderSample {
  static func page(_ rows: String) throws -> Page {
    let text = "Boats\n\nMethod | Path | Required scope\n\(rows)\n"
    return try PageReader().read(Array(text.utf8), path: "boats.txt")
  }
}

extension PageReaderSample {
  static func html(_ text: String) throws -> Page { try PageReader().read(Array(text.utf8), path: "page.html") }
}
