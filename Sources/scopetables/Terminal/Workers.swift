#if Command
  import SystemAccess

  /// Work on many values side by side. The results come out in the order of the values, whichever is done first.
  struct Workers: Sendable {
    /// How many values are worked on at once, at least 1.
    let count: Int

    /// Hands the result of each value on, in the values' order, as soon as all results before it are there.
    ///
    /// - Parameters:
    ///   - noun: What the values are, in the plural, for a person who waits.
    ///   - work: What is done with a value. It runs beside the work on other values.
    ///   - use: What is done with a result, one after another.
    /// - Throws: What `use` throws; work that was not begun by then is left.
    func forEach<Value: Sendable, Result: Sendable>(
      _ values: [Value], noun: String, work: @escaping @Sendable (Value) -> Result, use: (Result) throws -> Void
    ) async throws {
      try await withThrowingTaskGroup(of: (place: Int, result: Result).self) { group in
        var finished: [Int: Result] = [:]
        var begun = 0
        var used = 0
        var progress = ProgressLine(total: values.count, noun: noun)
        defer { progress.erase() }
        func begin() {
          guard begun < values.count else { return }
          let place = begun
          let value = values[place]
          group.addTask { (place, work(value)) }
          begun += 1
        }
        for _ in 0..<count { begin() }
        while let (place, result) = try await group.next() {
          begin()
          finished[place] = result
          while let due = finished.removeValue(forKey: used) {
            used += 1
            progress.erase()
            try use(due)
          }
          progress.update(done: used)
        }
      }
    }
  }
#endif
