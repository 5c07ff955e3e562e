import ScopeModel
import ScopeTable
import TextRendering

/// Which case of a requirement is meant: that of one type of object, or of one kind of token. Compared by its bytes.
public enum CaseLabel: Hashable, Sendable {
  case type(String)
  case credential(String)

  init(_ label: Requirement.Case.Label) {
    switch label {
    case .type(let type): self = .type(type)
    case .credential(let credential): self = .credential(credential)
    }
  }

  /// `type issue`
  public var words: String {
    switch self {
    case .type(let type): "type \(type)"
    case .credential(let credential): "credential \(credential)"
    }
  }

  public static func == (left: CaseLabel, right: CaseLabel) -> Bool {
    switch (left, right) {
    case (.type(let left), .type(let right)): ExactText(left) == ExactText(right)
    case (.credential(let left), .credential(let right)): ExactText(left) == ExactText(right)
    case (.type, .credential), (.credential, .type): false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .type(let type): hasher.combine(ExactText(type))
    case .credential(let credential): hasher.combine(ExactText(credential))
    }
  }
}
