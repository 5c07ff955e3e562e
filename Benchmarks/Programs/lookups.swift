// Times look-ups in a generated table: `lookups FILE` reads "METHOD LISTED-PATH REQUEST-PATH SCOPE" lines.
import Foundation
import ScopeTable

@_silgen_name("allocation_count") func allocationCount() -> Int

/// The requests of one kind, apart from the others, so that nothing but the paths is touched while the time is taken.
struct Requests {
  var methods: [HTTPMethod] = []
  var paths: [String] = []
}

var listed = Requests()
var concrete = Requests()
var templates = Requests()
var missing = Requests()
let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
var lines = text.split(separator: "\n")
// A fixed order that no prefetcher knows.
var state: UInt64 = 1
for place in lines.indices.reversed() {
  state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
  lines.swapAt(place, Int(state >> 33) % (place + 1))
}
func add(_ method: HTTPMethod, _ path: Substring, to requests: inout Requests) {
  requests.methods.append(method)
  requests.paths.append(String(path))
}
for line in lines {
  let parts = line.split(separator: " ")
  if let method = HTTPMethod(rawValue: String(parts[0])) { add(method, parts[1], to: &listed) }
}
for line in lines {
  let parts = line.split(separator: " ")
  if let method = HTTPMethod(rawValue: String(parts[0])) { add(method, parts[2], to: &concrete) }
}
for line in lines {
  let parts = line.split(separator: " ")
  guard let method = HTTPMethod(rawValue: String(parts[0])) else { continue }
  if parts[1] != parts[2] { add(method, parts[2], to: &templates) }
  add(method, parts[2] + "s", to: &missing)
}

/// The time that the process had a processor; what other processes take does not count.
func processorNanoseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// The best and the middle of nine rounds, in nanoseconds a call, the share that was found, and what the last round
/// allocated.
@inline(never)
func time(_ name: String, _ requests: Requests, first count: Int = .max, _ body: (HTTPMethod, String) -> Bool) {
  var rounds: [Double] = []
  let count = min(count, requests.paths.count)
  let repeating = max(1, 20_000 / count)
  var (hits, allocations) = (0, 0)
  for _ in 0..<9 {
    hits = 0
    let before = allocationCount()
    let started = processorNanoseconds()
    for _ in 0..<repeating {
      for place in 0..<count where body(requests.methods[place], requests.paths[place]) { hits += 1 }
    }
    let elapsed = processorNanoseconds() - started
    allocations = allocationCount() - before
    rounds.append(elapsed / Double(count * repeating))
  }
  rounds.sort()
  let share = Double(hits) / Double(count * repeating)
  print("\(name)\t\((rounds[0] * 10).rounded() / 10)\t\((rounds[4] * 10).rounded() / 10)\t\(share)\t\(allocations)")
}

time("the loop alone, reading one byte of each path", listed) { $1.utf8.last == 0 }
time("exact, all operations in random order", listed) { Benchmark.operation($0, $1) != nil }
time("exact, 64 operations repeatedly", listed, first: 64) { Benchmark.operation($0, $1) != nil }
time("exact, not listed", missing) { Benchmark.operation($0, $1) != nil }
time("match, all operations in random order", concrete) { Benchmark.match($0, $1) != nil }
time("match, those with parameters", templates) { Benchmark.match($0, $1) != nil }
time("match, 64 operations repeatedly", concrete, first: 64) { Benchmark.match($0, $1) != nil }
time("match, not listed", missing) { Benchmark.match($0, $1) != nil }
time("requirement, read from its line", listed) { Benchmark.requirement($0, $1) != nil }

/// Rows that were found already, so that only deciding them is timed.
let records = zip(listed.methods, listed.paths).compactMap { Benchmark.operation($0, $1) }
let granted = Dictionary(
  lines.map { line in
    let parts = line.split(separator: " ")
    return ("\(parts[0]) \(parts[1])", String(parts[3]))
  }, uniquingKeysWith: { first, _ in first })
let one = zip(listed.methods, listed.paths).map { Set([granted["\($0.rawValue) \($1)"] ?? ""]) }
let few: Set<String> = [
  "object1:read", "object7:write", "object9:all", "object11:read", "object12:read", "object13:write",
]
let typed = Set(few.compactMap(Benchmark.Scope.init(rawValue:)))

/// Asks the rows one after another; what is asked for says only how often.
@inline(never)
func timeRows(_ name: String, _ requests: Requests, _ body: (Int) -> Bool) {
  var place = 0
  let count = requests.paths.count
  time(name, requests) { _, _ in
    defer { place = place + 1 == count ? 0 : place + 1 }
    return body(place)
  }
}

timeRows("decision on a row, the one scope that it needs is held", listed) {
  records[$0].decision(holding: one[$0]) == .satisfied
}
timeRows("decision on a row, six scopes are held", listed) { records[$0].decision(holding: few) == .satisfied }
timeRows("decision on a row, six scopes of the table's type are held", listed) {
  records[$0].decision(holding: typed) == .satisfied
}
