import Findings

/// Reads a Markdown page as if the files that it includes stood in the places of the lines that name them.
///
/// The lines of such a file count as lines of the page at the place where it is included.
struct IncludedPages {
  let reader: PageReader
  let file: PageReader.IncludedFile

  /// How many files one page may include; further lines stay as they are.
  private static let maximumFiles = 200

  /// - Throws: ``InputError`` if a file cannot be read as Markdown.
  func expanded(_ page: Page) throws(InputError) -> Page {
    var blocks: [Block] = []
    var leftOut: [LeftOutText] = []
    var shift = 0
    var count = 0
    for block in page.blocks {
      guard case .paragraph(let paragraph) = block, paragraph.lines.count == 1, let line = paragraph.lines.first,
        count < Self.maximumFiles, let include = IncludeLine(line.text), let bytes = file(include.path, page.path)
      else {
        blocks.append(block.moved(by: shift))
        continue
      }
      count += 1
      let included = try read(bytes, at: include.path, from: page.path, line: line.number)
      blocks += included.blocks.map { $0.moved(by: line.offset + shift, to: line.number) }
      leftOut += included.leftOut.map { text in
        var text = text
        text.place = Entry.Place(offset: text.place.offset + line.offset + shift, line: line.number)
        return text
      }
      shift += bytes.count
    }
    guard count > 0 else { return page }
    return Page(
      path: page.path, form: page.form, lineCount: page.lineCount, blocks: blocks, notSupported: reader.notSupported,
      leftOut: page.leftOut + leftOut)
  }

  /// What a file says, by itself: what it includes in turn is not read.
  private func read(
    _ bytes: [UInt8], at path: String, from page: String, line: Int
  ) throws(InputError) -> Page {
    var alone = reader
    alone.includes = nil
    alone.form = .markdown
    do throws(InputError) {
      return try alone.read(bytes, path: path)
    } catch {
      throw InputError(
        id: error.first.id, "The included file \(path) cannot be read: \(error.first.message)", path: page, line: line)
    }
  }
}

extension Block {
  /// The block at a later place, on another line of the page where one is given.
  fileprivate func moved(by shift: Int, to line: Int? = nil) -> Block {
    guard shift > 0 || line != nil else { return self }
    func lines(_ lines: [Line]) -> [Line] {
      lines.map { Line(number: line ?? $0.number, text: $0.text, offset: $0.offset + shift) }
    }
    switch self {
    case .heading(var heading):
      heading.line = line ?? heading.line
      heading.offset += shift
      return .heading(heading)
    case .paragraph(var paragraph):
      paragraph.lines = lines(paragraph.lines)
      return .paragraph(paragraph)
    case .listItem(var item):
      item.lines = lines(item.lines)
      return .listItem(item)
    case .code(var code):
      code.lines = lines(code.lines)
      return .code(code)
    case .table(var table):
      table.line = line ?? table.line
      table.offset += shift
      for index in table.rows.indices {
        table.rows[index].line = line ?? table.rows[index].line
        table.rows[index].offset += shift
        switch table.rows[index].content {
        case .fused(let fused): table.rows[index].content = .fused(lines(fused))
        case .cells(var cells):
          for cell in cells.indices { cells[cell].lines = lines(cells[cell].lines) }
          table.rows[index].content = .cells(cells)
        }
      }
      return .table(table)
    }
  }
}
