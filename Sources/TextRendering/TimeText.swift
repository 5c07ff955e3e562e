/// Moments as text (RFC 3339), without a clock and without a time zone of this machine.
public enum TimeText {
  /// `2026-11-29T16:29:29Z`
  ///
  /// - Parameter seconds: Since 1970-01-01T00:00:00Z, as Unix counts them. What is outside of the years 0 to 9999, which the format cannot
  ///   say, becomes the first or the last moment that it can.
  public static func utc(secondsSince1970 seconds: Int) -> String {
    let seconds = min(max(seconds, first), last)
    let day = (seconds - remainder(seconds, secondsOfDay)) / secondsOfDay
    let time = remainder(seconds, secondsOfDay)
    let clock = [time / 3600, time / 60 % 60, time % 60].map { padded($0, to: 2) }.joined(separator: ":")
    return "\(date(ofDay: day))T\(clock)Z"
  }

  /// `2026-11-29`, the day of that moment in UTC.
  public static func day(secondsSince1970 seconds: Int) -> String { String(utc(secondsSince1970: seconds).prefix(10)) }

  private static let secondsOfDay = 86_400
  /// The years 0 and 9999.
  private static let (first, last) = (-62_167_219_200, 253_402_300_799)

  /// The Gregorian date of a day counted from 1970-01-01, as Howard Hinnant's `civil_from_days` has it: years begin in March, so that a leap
  /// day is the last of its year, and 400 years have 146,097 days.
  private static func date(ofDay day: Int) -> String {
    let shifted = day + 719_468
    let dayOfEra = remainder(shifted, 146_097)
    let era = (shifted - dayOfEra) / 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return [padded(year, to: 4), padded(month < 10 ? month + 3 : month - 9, to: 2), padded(dayOfMonth, to: 2)]
      .joined(separator: "-")
  }

  /// Never below zero.
  private static func remainder(_ number: Int, _ divisor: Int) -> Int { ((number % divisor) + divisor) % divisor }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
