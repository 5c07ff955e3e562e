import ScopeTable
import TestSupport

/// A made-up API-to-scope reference whose cells ran together, and what a right reading of it gives.
///
/// It draws every pattern that the reference pages seen so far hold: objects with underscores, objects that begin like another
/// object or end like a word of a path, objects that stand once, rows with one scope, verbs with hyphens, stems that are
/// not the object, rows by type, templates, notes with scope-like words, `None`, sentences without `None`, lost headings.
struct FusedReference {
  /// What one row says.
  struct Expected: Equatable {
    var line: Int
    var group: String
    var method: String
    var path: String
    var requirement: String
    var note: String
  }

  private(set) var lines: [String] = [
    "References", "", "API-to-scope reference", "", "Every operation, and what it needs.", "",
  ]
  private(set) var expected: [Expected] = []

  private var random: SeededRandom
  private var usedPaths: Set<String> = []
  private var usedObjects: Set<String> = []

  static let verbs = ["create", "delete", "get", "list", "update", "count", "export"]
  static let rareVerbs = [
    "merge", "assign", "transition", "prepare", "locate", "send", "submit", "evaluate", "authorize", "set", "add",
    "remove",
    "prepare-update", "set-future", "self", "info", "scan", "link", "unlink", "activate", "toggle", "replace",
    "deferred",
  ]
  static let simpleObjects = [
    "account", "article", "chat", "meeting", "vista", "webhook", "ticket", "survey", "tag", "part", "sla", "job",
    "command",
    "group", "link", "report", "invoice", "contract", "asset", "team", "badge", "coupon", "quota", "region", "sensor",
  ]
  static let compoundObjects = [
    "code_change", "dev_user", "rev_org", "custom_stage", "stage_diagram", "org_schedule", "org_schedule_fragment",
    "survey_response", "group_membership", "custom_type_fragment", "web_crawler_job", "price_list", "list_item",
    "snap_widget",
    "job_get", "update_window", "tag_create_rule", "account_note", "account_plan", "ticket_list",
  ]
  static let oddObjects = [
    "checklist", "subtask", "task", "widget", "preset", "budget", "listing", "setting", "createe", "gadget", "inlet",
    "svcacc",
  ]
  static let notes = [
    "Also needs parent read access.", "Default Scopes unavailable for this API.",
    "Requires the read or write scope of the parent object's type (e.g. issue:write when posting).",
    "No scopes required for default vistas.", "Access is determined by chat membership.",
  ]

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    for _ in 0..<Int.random(in: 3...18, using: &random) { addGroup() }
    lines.append("Last updated on")
  }

  /// A heading, unless it was lost, and its table.
  private mutating func addGroup() {
    let object = newObject()
    guard !object.isEmpty else { return }
    let stem = stem(of: object)
    var group = stem.prefix(1).uppercased() + stem.dropFirst().replacing("-", with: " ").replacing(".", with: " ")
    if random.oneIn(15), !expected.isEmpty { group = "" }
    let isSingle = random.oneIn(5)
    let levels = random.pick([
      ["read", "write", "all"], ["read", "write"], ["read", "all"], ["write"], ["all"], ["create"],
    ])
    let types = random.oneIn(8) ? ["incident", "issue", object] : []
    var verbs = Self.verbs.shuffled(using: &random).prefix(isSingle ? 1 : Int.random(in: 2...5, using: &random))
    if random.oneIn(2) { verbs.append(random.pick(Self.rareVerbs)) }
    let paths = verbs.sorted().map { "/\(stem).\($0)" }.filter { !usedPaths.contains($0) }
    guard !paths.isEmpty else { return }
    if !group.isEmpty { lines += [group, ""] }
    lines.append("MethodAPI pathRequired scope")
    for path in paths { addRows(path: path, object, levels, types, group) }
    lines.append("")
  }

  private mutating func newObject() -> String {
    let object: String
    switch Int.random(in: 0..<10, using: &random) {
    case 0...3: object = random.pick(Self.simpleObjects)
    case 4...6: object = random.pick(Self.compoundObjects)
    case 7: object = random.pick(Self.oddObjects)
    case 8: object = random.pick(Self.simpleObjects) + "_" + random.pick(Self.simpleObjects)
    default: object = madeUpWord() + (random.oneIn(2) ? "_" + madeUpWord() : "")
    }
    return usedObjects.insert(object).inserted ? object : ""
  }

  private mutating func madeUpWord() -> String {
    let syllables = ["zor", "quin", "tal", "bre", "mok", "vis", "lun", "dar", "fep", "hux", "ni", "ro"]
    return random.pick(syllables) + random.pick(syllables)
  }

  /// The path's first words: the object's plural, a longer form of it, or something else.
  private mutating func stem(of object: String) -> String {
    let plural = object.replacing("_", with: "-") + "s"
    switch Int.random(in: 0..<16, using: &random) {
    case 0: return "custom-" + random.pick(Self.simpleObjects) + "s"
    case 1: return plural + "." + random.pick(["custom", "members", "stock", "groups", "self"])
    case 2 where object.contains("_"):
      return object.split(separator: "_").reversed().joined(separator: "s.")
    default: return plural
    }
  }

  /// One path, under `POST` or under both methods.
  private mutating func addRows(
    path: String, _ object: String, _ levels: [String], _ types: [String], _ group: String
  ) {
    guard usedPaths.insert(path).inserted else { return }
    let (lines, requirement, note) = cell(object, levels, types)
    for method in random.oneIn(2) ? ["GET", "POST"] : ["POST"] {
      expected.append(
        Expected(
          line: self.lines.count + 1, group: group, method: method, path: path, requirement: requirement, note: note))
      self.lines.append(method + path + lines[0])
      self.lines += lines.dropFirst()
    }
  }

  /// A cell's lines, and what they say in the notation of the truth files.
  private mutating func cell(
    _ object: String, _ levels: [String], _ types: [String]
  ) -> (lines: [String], requirement: String, note: String) {
    if !types.isEmpty, !random.oneIn(4) {
      let lines = types.map { type in "\(type): " + levels.map { "\(type):\($0)" }.joined(separator: ", ") }
      let cases = types.map { type in "\(type)=any(" + levels.map { "\(type):\($0)" }.joined(separator: ",") + ")" }
      return (lines, "byType(" + cases.joined(separator: ";") + ")", "")
    }
    switch Int.random(in: 0..<20, using: &random) {
    case 0...2: return (["None"], "none", "")
    case 3:
      let note = random.pick(Self.notes)
      return (["None — \(note)"], "none", note)
    case 4:
      let note = "Cannot be called via service account."
      return ([(random.oneIn(2) ? "None — " : "") + note], "unavailable", note)
    case 5:
      let note = "derived from id field — for example, issue:read, ticket:read"
      return (["{object_type}:read (\(note))"], "template({object_type}:read)", note)
    case 6...9: return scopes(object, [random.pick(levels)])
    default: return scopes(object, levels)
    }
  }

  private mutating func scopes(
    _ object: String, _ levels: [String]
  ) -> (lines: [String], requirement: String, note: String) {
    let names = levels.map { "\(object):\($0)" }.joined(separator: ",")
    let note = random.oneIn(8) ? random.pick(Self.notes) : ""
    return ([names + (note.isEmpty ? "" : " — \(note)")], "any(\(names))", note)
  }
}
