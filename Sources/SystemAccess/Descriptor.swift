/// Reads and writes open files completely, however many bytes a single call handles and whatever signal interrupts it.
package enum Descriptor {
  private static let chunk = 1 << 16

  /// Everything up to the end, but at most `limit` bytes and one more, which shows the caller that there was more.
  package static func read(from descriptor: Int32, sizeHint: Int, limit: Int) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(sizeHint, 0), limit) + 1)
    var buffer = [UInt8](repeating: 0, count: chunk)
    while bytes.count <= limit {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      bytes.append(contentsOf: buffer[..<min(count, limit + 1 - bytes.count)])
    }
    return bytes
  }

  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      start += count
    }
  }
}

// The type's own functions have the same names as the system's.
private func systemRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, start, count)
}
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, start, count)
}
