import Foundation
import Testing
import TextRendering

@Suite struct TimeTextTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_764_433_769, "2025-11-29T16:29:29Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (-1, "1969-12-31T23:59:59Z"), (4_107_542_399, "2100-02-28T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
    (Int.min, "0000-01-01T00:00:00Z"), (Int.max, "9999-12-31T23:59:59Z"),
  ]) func knownMoments(seconds: Int, text: String) {
    #expect(TimeText.utc(secondsSince1970: seconds) == text)
  }

  @Test func everyDayOfFourHundredYearsIsAsFoundationHasIt() {
    let style = Date.ISO8601FormatStyle()
    for day in 0..<146_097 where day % 7 == 0 {
      let seconds = day * 86_400 + day % 86_400
      #expect(TimeText.utc(secondsSince1970: seconds) == Date(timeIntervalSince1970: Double(seconds)).formatted(style))
    }
  }
}
