import Findings
import PageReading
import ScopeModel
import TextRendering

/// Collects what a page leaves open about how its scopes are joined, so that it is said once for each mark.
struct JoinerFindings {
  private var marks: [String] = []
  private var places: [String: (line: Int, count: Int, sample: String)] = [:]
  /// The marks of which the page does not say what they mean, each with some of the texts in which it stands.
  private(set) var openMarks: [OpenMark] = []
  private var mixed: [(line: Int, sample: String)] = []

  /// - Parameter sample: The text in which it stands, which is not put together where nothing is open.
  mutating func note(_ open: OpenJoiner?, at place: Entry.Place, sample: @autoclosure () -> String) {
    guard let open else { return }
    let sample = sample()
    switch open {
    case .mixed: mixed.append((place.line, sample))
    case .unsaid(let mark):
      if let found = places[mark] {
        places[mark] = (found.line, found.count + 1, found.sample)
        if let index = openMarks.firstIndex(where: { $0.mark == mark }),
          openMarks[index].samples.count < OpenMark.maximumSamples
        {
          openMarks[index].samples.append(sample)
        }
      } else {
        marks.append(mark)
        places[mark] = (place.line, 1, sample)
        openMarks.append(OpenMark(mark: mark, line: place.line, samples: [sample]))
      }
    }
  }

  func findings(page: String) -> [Finding] {
    marks.compactMap { mark in
      guard let place = places[mark] else { return nil }
      let more = place.count == 1 ? "" : " (and in \(Plural.count(place.count - 1, "more place")))"
      return Finding(
        .warning, id: "joiner-not-said",
        "The page does not say whether one or all of the scopes in “\(place.sample.prefix(80))”\(more) are needed. State it in a vendor file: \"requirement\": {\"joiners\": {\"\(mark)\": \"or\"}} (or \"and\", \"notSaid\").",
        page: page, line: place.line)
    }
      + mixed.map {
        Finding(
          .warning, id: "mixed-joiners",
          "“\($0.sample.prefix(80))” mixes “and” with “or” or commas. The scopes are listed without saying which are needed together.",
          page: page, line: $0.line)
      }
  }
}

/// A mark between scopes of which a page does not say what it means.
struct OpenMark: Hashable, Sendable {
  /// As a vendor file's joiners name it: `,`.
  var mark: String
  /// Where it is first.
  var line: Int
  /// Some of the texts in which it stands.
  var samples: [String]

  static let maximumSamples = 3
}
