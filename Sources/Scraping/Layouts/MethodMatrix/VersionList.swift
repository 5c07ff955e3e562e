/// The versions for which a `{version}` in a path stands, where their borders were lost: `1.02.0latest`.
///
/// Versions ascend, begin with one digit, and have `latest` after them: that alone makes `1.0`, `2.0` and `latest` of it.
struct VersionList {
  /// The outcome of reading the words.
  enum Outcome: Hashable {
    case versions([String])
    /// Two readings fit.
    case open([String], [String])
    case unfit
  }

  /// Longer words are no list of versions.
  static let maximumBytes = 80
  /// How many pieces are tried at most.
  static let maximumSteps = 20_000

  private let bytes: [UInt8]
  private var found: [[String]] = []
  private var steps = 0

  static func outcome(of fused: String) -> Outcome {
    guard fused.utf8.count <= maximumBytes else { return .unfit }
    var list = VersionList(bytes: Array(fused.utf8))
    list.split(from: 0, after: [])
    guard list.steps <= maximumSteps, let first = list.found.first else { return .unfit }
    return list.found.count == 1 ? .versions(first) : .open(first, list.found[1])
  }

  /// Whether the text is one version, with nothing run into it.
  static func isVersion(_ text: String) -> Bool {
    if text == "latest" { return true }
    guard let first = text.utf8.first, first.isASCIIDigit, !text.hasSuffix("latest") else { return false }
    return text.utf8.allSatisfy { $0.isASCIIDigit || $0.isASCIILowercase || $0 == 0x2E || $0 == 0x2D }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func split(from start: Int, after earlier: [Version]) {
    steps += 1
    guard found.count < 2, steps <= Self.maximumSteps else { return }
    if start == bytes.count || bytes[start...].elementsEqual("latest".utf8) {
      let latest = start < bytes.count ? ["latest"] : []
      if !earlier.isEmpty || !latest.isEmpty { found.append(earlier.map(\.text) + latest) }
      return
    }
    for version in Version.all(in: bytes, from: start) {
      if let last = earlier.last, !(last < version) { continue }
      split(from: start + version.text.utf8.count, after: earlier + [version])
    }
  }
}

/// A version such as `2.0.alpha1`: up to three numbers, and perhaps a stage before its release.
private struct Version: Comparable {
  static let stages = ["alpha", "beta", "m", "rc"]

  var numbers: [Int] = []
  /// The index of the stage, and its number.
  var stage: [Int] = []
  var text = ""

  /// Every version that the bytes from there on may begin with.
  static func all(in bytes: [UInt8], from start: Int) -> [Version] {
    guard bytes[start].isASCIIDigit else { return [] }
    var versions: [Version] = []
    var heads = [
      (version: Version(numbers: [Int(bytes[start]) - 48], text: text(bytes[start...start])), end: start + 1)
    ]
    while let (head, end) = heads.popLast() {
      versions.append(head)
      versions += stages(of: head, in: bytes, from: end)
      guard head.numbers.count < 3, end < bytes.count, bytes[end] == 0x2E else { continue }
      for (number, next) in numbers(in: bytes, from: end + 1) {
        heads.append(
          (Version(numbers: head.numbers + [number], text: head.text + text(bytes[end..<next])), next))
      }
    }
    return versions
  }

  /// The version with every stage that may follow it, such as `.alpha1`.
  private static func stages(of head: Version, in bytes: [UInt8], from start: Int) -> [Version] {
    guard start < bytes.count, bytes[start] == 0x2E || bytes[start] == 0x2D else { return [] }
    return stages.enumerated().flatMap { index, stage -> [Version] in
      guard bytes[(start + 1)...].starts(with: stage.utf8) else { return [] }
      return numbers(in: bytes, from: start + 1 + stage.utf8.count).map { number, end in
        Version(numbers: head.numbers, stage: [index, number], text: head.text + text(bytes[start..<end]))
      }
    }
  }

  /// Every number that the digits from there on may begin with; none begins with a zero but zero itself.
  private static func numbers(in bytes: [UInt8], from start: Int) -> [(number: Int, end: Int)] {
    var numbers: [(Int, Int)] = []
    var number = 0
    var index = start
    while index < bytes.count, index < start + 4, bytes[index].isASCIIDigit {
      number = number * 10 + Int(bytes[index]) - 48
      index += 1
      numbers.append((number, index))
      if number == 0 { break }
    }
    return numbers
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// `2` before `2.0.alpha1` before `2.0`.
  static func < (left: Version, right: Version) -> Bool {
    if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
    if left.stage.isEmpty || right.stage.isEmpty { return !left.stage.isEmpty && right.stage.isEmpty }
    return left.stage.lexicographicallyPrecedes(right.stage)
  }
}
