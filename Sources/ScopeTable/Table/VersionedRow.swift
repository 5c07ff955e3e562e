/// A row that lists the versions for which `{version}` in its path stands.
struct VersionedRow {
  let rows: TableBytes
  let offset: Int
  let method: HTTPMethod

  /// Whether the segment of `path` that stands where the row says `{version}` is a version of the row's.
  func covers(_ path: TableBytes) -> Bool {
    let listed = offset &+ method.rowStart.length
    // A path with escapes is read as a whole; such paths are rare.
    guard rows[listed] == UInt8(ascii: "/") else { return coversRead(path) }
    var (position, start) = (listed &+ 1, 1)
    while start <= path.count {
      let end = path.next(UInt8(ascii: "/"), from: start)
      if rows.holds("{version}", at: position), !isVersion(path.part(start, end &- start)) { return false }
      while rows[position] != UInt8(ascii: "/") {
        if rows[position] == UInt8(ascii: " ") || rows[position] == 0 { return true }
        position &+= 1
      }
      (position, start) = (position &+ 1, end &+ 1)
    }
    return true
  }

  private func isVersion(_ segment: TableBytes) -> Bool {
    var position = offset
    var isQuoted = false
    while rows[position] != UInt8(ascii: "\n"), position < rows.count {
      switch rows[position] {
      case UInt8(ascii: "\\") where isQuoted: position &+= 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ";") where !isQuoted && rows.holds("; versions ", at: position):
        return lists(segment, from: position &+ "; versions ".utf8.count)
      default: break
      }
      position &+= 1
    }
    return false
  }

  /// Whether the segment is one of the bare words from `start` on. A version that needs quotation marks is in no
  /// path.
  private func lists(_ segment: TableBytes, from start: Int) -> Bool {
    var position = start
    while true {
      var end = position
      while NotationWord.isBareByte(rows[end]) { end &+= 1 }
      if end &- position == segment.count, rows.holds(segment, at: position) { return true }
      guard end > position, rows[end] == UInt8(ascii: " ") else { return false }
      position = end &+ 1
    }
  }

  private func coversRead(_ path: TableBytes) -> Bool {
    let line = rows.part(offset, rows.next(UInt8(ascii: "\n"), from: offset) &- offset)
    guard let row = OperationRow(ArraySlice(line.array)), let listedPath = row.path else { return false }
    let listed = listedPath.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let segments = path.array.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return zip(listed, segments).allSatisfy { listed, segment in
      !"{version}".utf8.elementsEqual(listed) || row.versions.contains { $0.utf8.elementsEqual(segment) }
    }
  }
}
