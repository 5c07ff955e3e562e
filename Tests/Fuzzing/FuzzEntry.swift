import FuzzTargets

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The target that the environment names. libFuzzer's own arguments leave no room for it.
private let target: FuzzTarget = {
  let name = getenv("SCOPETABLES_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    fatalError("SCOPETABLES_FUZZ_TARGET is one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
  }
  return target
}()

/// What libFuzzer calls with the bytes that it makes (<https://llvm.org/docs/LibFuzzer.html#fuzz-target>).
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  do throws(BrokenPromise) {
    try target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    // So that the fuzzer keeps the bytes.
    fatalError("broken promise: \(error)")
  }
  return 0
}
