/// A scope of one provider, so that a misspelled scope does not compile: `DevRev.Scope.ticketWrite`.
///
/// A generated `enum` without payloads conforms to it; its cases are in the order of ``names``. The raw value is the
/// scope as the vendor spells it, `ticket:write`. `init(rawValue:)` takes only scopes that the provider's pages name;
/// `allCases` lists those, by name.
///
/// The raw values are not in the `enum` itself: a thousand of them take the compiler seconds.
public protocol ScopeName: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// The names of all cases, in the cases' order.
  static var names: ScopeNameList { get }
}

extension ScopeName {
  /// The scope as the vendor spells it.
  public var rawValue: String { Self.names.name(at: caseNumber) }

  /// The scope that the vendor spells so; `nil` if the provider's pages name none.
  public init?(rawValue: String) {
    guard let number = Self.names.number(of: rawValue) else { return nil }
    self = Self.allCases[Self.allCases.index(Self.allCases.startIndex, offsetBy: number)]
  }

  /// The place of the case in the declaration, from 0.
  ///
  /// An `enum` without payloads is laid out as the number of its case, in as few bytes as it takes, none for a single
  /// case (swiftlang/swift, `docs/ABI/TypeLayout.rst`, "No-Payload Enums").
  @inlinable
  var caseNumber: Int {
    withUnsafeBytes(of: self) { bytes in
      switch bytes.count {
      case 0: 0
      case 1: Int(bytes[0])
      case 2: Int(bytes.loadUnaligned(as: UInt16.self))
      default: Int(bytes.loadUnaligned(as: UInt32.self))
      }
    }
  }
}
