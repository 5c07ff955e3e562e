/// A value that its copies share until one of them is changed, so that copying a large one costs what copying a reference does.
struct Shared<Value: Hashable & Sendable>: Hashable, Sendable {
  private var box: Box

  init(_ value: Value) {
    box = Box(value)
  }

  var value: Value {
    get { box.value }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
      yield &box.value
    }
  }

  static func == (left: Shared, right: Shared) -> Bool { left.box === right.box || left.value == right.value }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }

  /// Changed only where a single value refers to it, so that no other task can see the change.
  private final class Box: @unchecked Sendable {
    var value: Value

    init(_ value: Value) {
      self.value = value
    }
  }
}
