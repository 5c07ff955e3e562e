import ScopeTable
import TestSupport

/// A page in one of the shapes, and the operations that it states.
struct ShapePage {
  var operations: [ShapeOperation]
  var text: String
  var form: ShapeForm
}

/// The shapes of pages, each with a way to print a catalog.
enum ShapeLayout: String, CaseIterable {
  case operationRows = "operation-rows"
  case scopeRows = "scope-rows"
  case operationList = "operation-list"
  case operationPage = "operation-page"
  case methodMatrix = "method-matrix"

  var forms: [ShapeForm] {
    switch self {
    case .operationRows: ShapeForm.allCases
    case .scopeRows: [.html, .markdown, .pipes, .tabs]
    case .operationList, .operationPage: [.html, .markdown, .pipes]
    case .methodMatrix: [.html, .markdown, .pipes, .tabs]
    }
  }

  func pages(_ random: inout SeededRandom, _ form: ShapeForm) -> [ShapePage] {
    switch self {
    case .operationRows: [Self.rows(&random, form)]
    case .scopeRows: [Self.scopes(&random, form)]
    case .operationList: [Self.list(&random, form)]
    case .operationPage: Self.single(&random, form)
    case .methodMatrix: [Self.matrix(&random, form)]
    }
  }

  // MARK: A row an operation

  private static func rows(_ random: inout SeededRandom, _ form: ShapeForm) -> ShapePage {
    let isFused = form == .fused
    let catalog = ShapeCatalog(&random, needs: .every, spelling: isFused ? .colon : nil)
    let words = ShapeWords(&random)
    let scopeHead = random.pick(["Required scope", "Scopes", "OAuth scopes", "Required permission"])
    let isWhole = random.oneIn(2) && !isFused
    var columns = isWhole ? [0, 1] : [2, 3, 1]
    if !isFused, random.oneIn(3) { columns.append(4) }
    if form != .fused, form != .blanks { columns.shuffle(using: &random) }
    // Scopes as the keys of rows are another shape.
    if columns.first == 1 { columns.reverse() }
    let pathHead = random.pick(["Path", "API path", "Endpoint", "URL"])
    let heads = [
      random.pick(["Endpoint", "Operation", "Request"]), scopeHead, random.pick(["Method", "HTTP method"]), pathHead,
      "Description",
    ]
    let rows = catalog.operations.map { operation in
      let cells = [
        words.code("\(operation.method.rawValue) \(operation.written)"), words.cell(operation.need),
        operation.method.rawValue,
        words.code(operation.written), operation.title,
      ]
      return columns.map { cells[$0] }
    }
    var operations = catalog.operations
    if form == .blanks || form == .fused {
      // Blanks do not show an empty cell, nor lines.
      let kept = operations.indices.filter { index in
        switch operations[index].need {
        case .silent, .byToken: false
        default: true
        }
      }
      operations = kept.map { operations[$0] }
      return page(
        form, operations, [.heading(1, "Harbour scopes"), .table(columns.map { heads[$0] }, kept.map { rows[$0] })])
    }
    if form == .pipes || form == .tabs { operations = joined(operations) }
    return page(form, operations, [.heading(1, "Harbour scopes"), .table(columns.map { heads[$0] }, rows)])
  }

  /// Lines of one cell stand on one line in a text dump, so that the kinds of token run together: such a row may be read, or refused.
  private static func joined(_ operations: [ShapeOperation]) -> [ShapeOperation] { operations }

  // MARK: Scopes with their operations

  private static func scopes(_ random: inout SeededRandom, _ form: ShapeForm) -> ShapePage {
    let catalog = ShapeCatalog(&random, needs: .keyed)
    var keys: [String] = []
    var below: [String: [String]] = [:]
    for operation in catalog.operations {
      let own: [String]
      switch operation.need {
      case .one(let scope): own = [scope]
      case .listed(let scopes): own = scopes
      default: own = []
      }
      for scope in own {
        if below[scope] == nil { keys.append(scope) }
        below[scope, default: []].append("\(operation.method.rawValue) \(operation.written)")
      }
    }
    let words = ShapeWords(&random)
    var blocks: [ShapeBlock] = [.heading(1, "Harbour scopes")]
    if random.oneIn(2) || form == .tabs {
      let separator = form == .html || form == .markdown ? random.pick(["\n", " "]) : " "
      blocks.append(
        .table(
          ["Scope", random.pick(["Endpoints", "API endpoints"])],
          keys.map { [words.code($0), (below[$0] ?? []).joined(separator: separator)] }))
    } else {
      for key in keys {
        blocks.append(.heading(2, words.code(key)))
        blocks.append(.list((below[key] ?? []).map { ShapeBlock.Item(text: words.code($0)) }))
      }
    }
    return page(form, catalog.operations.map(inOrder(keys)), blocks)
  }

  /// The scopes of an operation in the order of the page.
  private static func inOrder(_ keys: [String]) -> (ShapeOperation) -> ShapeOperation {
    { operation in
      var operation = operation
      if case .listed(let scopes) = operation.need { operation.need = .listed(keys.filter { scopes.contains($0) }) }
      return operation
    }
  }

  // MARK: A heading an operation

  private static func list(_ random: inout SeededRandom, _ form: ShapeForm) -> ShapePage {
    let catalog = ShapeCatalog(&random, needs: .every)
    let words = ShapeWords(&random)
    let isTitled = random.oneIn(2)
    var blocks: [ShapeBlock] = [.heading(1, "Harbour API")]
    for operation in catalog.operations {
      let request = "\(operation.method.rawValue) \(operation.written)"
      if isTitled {
        blocks += [.heading(2, operation.title), .paragraph([words.code(request)])]
      } else {
        blocks += [.heading(2, words.code(request)), .paragraph(["\(operation.title) of the harbour."])]
      }
      blocks += words.blocks(operation.need, &random)
    }
    return page(form, catalog.operations, blocks)
  }

  // MARK: A page an operation

  private static func single(_ random: inout SeededRandom, _ form: ShapeForm) -> [ShapePage] {
    let catalog = ShapeCatalog(&random, needs: .every)
    let words = ShapeWords(&random)
    let isAbove = random.oneIn(3)
    return catalog.operations.prefix(3).map { operation in
      let request = "\(operation.method.rawValue) \(operation.written)"
      var blocks: [ShapeBlock] = [.heading(1, operation.title), .paragraph(["\(operation.title) of the harbour."])]
      let need = words.blocks(operation.need, &random)
      let statement: [ShapeBlock] = need.isEmpty ? [] : [.heading(2, "Permissions")] + need
      if isAbove { blocks += statement }
      blocks += [.heading(2, "HTTP request"), random.oneIn(2) ? .code([request]) : .paragraph([words.code(request)])]
      if !isAbove { blocks += statement }
      blocks += [.heading(2, "Response"), .paragraph(["A list of what the harbour has."])]
      return page(form, [operation], blocks)
    }
  }

  // MARK: A row a path, a column a method

  private static func matrix(_ random: inout SeededRandom, _ form: ShapeForm) -> ShapePage {
    let catalog = ShapeCatalog(
      &random, needs: .cells, spelling: random.pick([.colon, .dots, .underscore, .capitals, .action]))
    let words = ShapeWords(&random)
    let methods: [HTTPMethod] = [.get, .post, .put, .patch, .delete]
    var paths: [String] = []
    for operation in catalog.operations where !paths.contains(operation.path) { paths.append(operation.path) }
    let rows = paths.map { path -> [String] in
      let own = catalog.operations.filter { $0.path == path }
      return [own.first?.written ?? path]
        + methods.map { method in
          own.first { $0.method == method }.map { words.cell($0.need) } ?? "N/A"
        }
    }
    return page(
      form, catalog.operations, [.heading(1, "Harbour scopes"), .table(["Path"] + methods.map(\.rawValue), rows)])
  }

  private static func page(_ form: ShapeForm, _ operations: [ShapeOperation], _ blocks: [ShapeBlock]) -> ShapePage {
    ShapePage(operations: operations, text: form.page(blocks), form: form)
  }
}
