/// Random numbers that a seed gives again (SplitMix64), for every test that draws its cases.
public struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// Draws from the run's seed, and prints it, so that a failing run can be run again.
  public init(for test: String = #function) {
    let seed = RunSeed.ofRun.value
    self.init(seed: seed)
    print("\(test): SCOPETABLES_SEED=\(seed)")
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True once in `times` draws.
  public mutating func oneIn(_ times: Int) -> Bool { below(times) == 0 }

  /// True in so many of a hundred draws.
  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// A number from 0 up to the bound, without it.
  public mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  public mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// As many elements as the range allows, each made anew.
  public mutating func list<Element>(_ range: ClosedRange<Int>, _ make: (inout SeededRandom) -> Element) -> [Element] {
    (0..<count(range)).map { _ in make(&self) }
  }
}
