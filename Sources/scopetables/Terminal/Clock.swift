import TextRendering

/// The day and the time that passes, which only the command may know.
enum Clock {
  /// Seconds since some moment, on a clock that cannot be set back.
  static var seconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// The time of the day as files are dated by it, in nanoseconds since 1970.
  static var nanoseconds: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) &* 1_000_000_000 &+ Int64(now.tv_nsec)
  }

  /// `2026-11-20`, in the time zone of UTC, so that a run anywhere gives the same.
  static var today: String { TimeText.day(secondsSince1970: time(nil)) }
}
