import PageReading
import ScopeModel

/// Parameters of a dump that lost their names: a description each, and perhaps a line that limits it.
///
///     Total opportunity amount.
///     double
///     int32The way to go on.        the limit of the one above ran into the next description
struct UnnamedParameters {
  private(set) var parameters: [Parameter] = []
  /// The lines that show that there is a parameter. A description is all that is left of one, so its first line counts.
  private(set) var claimedLines: [ClosedRange<Int>] = []

  /// `nil` if no line limits a parameter: then the lines may be any prose.
  init?(_ items: ParameterItems) {
    var depth = 0
    var hasLimits = false
    for item in items.items {
      switch item.content {
      case .line(let line):
        if depth > 0 || (!parameters.isEmpty && ParameterReader.opensExample(line.text)) {
          depth = max(0, depth + ParameterReader.balance(line.text))
          describe(line)
          continue
        }
        claimedLines.append(line.number...line.number)
        if ParameterReader.isMediaType(line.text) { continue }
        if !parameters.isEmpty, let attribute = ParameterAttribute(bare: line.text) {
          attribute.apply(to: &parameters[parameters.count - 1])
          hasLimits = true
        } else {
          parameters.append(Parameter(description: line.text))
        }
      case .attribute(let attribute):
        claimedLines.append(item.source.number...item.source.number)
        guard !parameters.isEmpty else { continue }
        attribute.apply(to: &parameters[parameters.count - 1])
        hasLimits = true
      case .description(let text), .nameless(let text):
        claimedLines.append(item.source.number...item.source.number)
        parameters.append(Parameter(description: text))
      case .used: claimedLines.append(item.source.number...item.source.number)
      case .parameter, .typeBelow, .table, .cells: continue
      }
    }
    guard hasLimits else { return nil }
  }

  /// Whether the first description is a sentence, and no name.
  var beginWithSentence: Bool { parameters.first?.description?.contains(" ") == true }

  /// Says where in the request the parameters stand.
  mutating func place(_ location: Parameter.Location?) {
    for index in parameters.indices { parameters[index].location = location }
  }

  private mutating func describe(_ line: PageLine) {
    if let last = parameters.indices.last { parameters[last].describe(line.text) }
  }
}
