import ScopeModel
import ScopeTable
import Testing

@testable import Drift

/// One edit for each rule, and the mirrored one where base and revision are swapped.
@Suite struct RuleCaseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: DriftRule
    var edit: @Sendable (inout Operation) -> Void

    init(_ rule: DriftRule, _ edit: @escaping @Sendable (inout Operation) -> Void) {
      self.rule = rule
      self.edit = edit
    }

    var testDescription: String { rule.id }
  }

  /// What the edits are made on.
  static let operation: Operation = {
    var operation = Sample.operation(
      .post, "/works/{id}.update",
      needs: Requirement(
        .types(("issue", .any(["issue:write"])), ("ticket", .any(["ticket:write"], ["ticket:all"])))))
    operation.title = "Update"
    operation.versions = ["1.0", "2.0"]
    operation.facts = [Fact(name: "accessLevel", values: ["List", "Read"])]
    operation.credentials = ["user", "installation"]
    operation.parameters = [
      Parameter(
        name: "limit", location: .query, type: "integer", format: "int32", required: false, nullable: false,
        defaultValue: "50", allowedValues: ["50", "100"]),
      Parameter(name: "body", location: .body, type: "string", required: true),
    ]
    return operation
  }()

  static let requirements: [Case] = [
    Case(.requirementTightened) { $0.requirement = types(.any(["issue:write"]), .any(["ticket:all"])) },
    Case(.requirementLoosened) {
      $0.requirement = types(.any(["issue:write"], ["all"]), .any(["ticket:write"], ["ticket:all"]))
    },
    Case(.requirementChanged) { $0.requirement = types(.any(["issue:all"]), .any(["ticket:write"], ["ticket:all"])) },
    Case(.requirementForgotten) { $0.requirement = types(.unknown, .any(["ticket:write"], ["ticket:all"])) },
    Case(.requirementRewritten) {
      if case .perType(_, let cases) = $0.requirement.kind { $0.requirement.kind = .perType(field: nil, cases: cases) }
    },
    Case(.operationMadeUnavailable) {
      $0.requirement = types(.unavailable, .any(["ticket:write"], ["ticket:all"]))
    },
    Case(.typeRemoved) { $0.requirement = Requirement(.types(("issue", .any(["issue:write"])))) },
    Case(.conditionAdded) { $0.requirement.conditions = [Condition(text: "Also more.", effect: .stricter)] },
    Case(.credentialRemoved) { $0.credentials = ["user"] },
    Case(.leastChanged) {
      $0.requirement = Requirement(
        .perType(
          field: "type",
          cases: [
            .init(type: "issue", requirement: Requirement(.any(["issue:write"]))),
            .init(type: "ticket", requirement: Requirement(.any(["ticket:write"], ["ticket:all"]), least: [0])),
          ]))
    },
  ]

  private static func types(_ issue: Requirement.Kind, _ ticket: Requirement.Kind) -> Requirement {
    Requirement(.types(("issue", issue), ("ticket", ticket)))
  }

  static let facts: [Case] = [
    Case(.titleChanged) { $0.title = "Change" },
    Case(.groupChanged) { $0.group = "Work items" },
    Case(.noteChanged) { $0.note = "Words." },
    Case(.factChanged) { $0.facts[0].values = ["Write", "List"] },
    Case(.factChanged) { $0.facts.removeAll() },
    Case(.factChanged) { $0.facts.append(Fact(name: "marks", values: [])) },
    Case(.visibilityChanged) { $0.visibility = .private },
    Case(.pathKindChanged) { $0.pathKind = .pattern },
    Case(.pathParameterRenamed) { $0.path = "/works/{work_id}.update" },
    Case(.versionRemoved) { $0.versions = ["2.0"] },
    Case(.operationDeprecated) { $0.deprecated = Deprecation(since: "2026-01-01") },
  ]

  static let parameters: [Case] = [
    Case(.optionalParameterAdded) { $0.parameters.append(Parameter(name: "page", location: .query)) },
    Case(.requiredParameterAdded) { $0.parameters.append(Parameter(name: "page", location: .query, required: true)) },
    Case(.parameterRemoved) { $0.parameters.removeLast() },
    Case(.parameterMoved) { $0.parameters[0].location = .body },
    Case(.parameterMadeRequired) { $0.parameters[0].required = true },
    Case(.parameterMadeOptional) { $0.parameters[1].required = false },
    Case(.parameterMadeNullable) { $0.parameters[0].nullable = true },
    Case(.parameterTypeChanged) { $0.parameters[0].type = "string" },
    Case(.parameterFormatChanged) { $0.parameters[0].format = nil },
    Case(.parameterDefaultChanged) { $0.parameters[0].defaultValue = "10" },
    Case(.parameterValueAllowed) { $0.parameters[0].allowedValues.append("200") },
    Case(.parameterValueForbidden) { $0.parameters[0].allowedValues.removeLast() },
    Case(.parameterValueForbidden) { $0.parameters[1].allowedValues = ["a", "b"] },
    Case(.parameterDeprecationChanged) { $0.parameters[0].deprecated = Deprecation() },
    Case(.parameterForgotten) { $0.parameters[1].type = nil },
    Case(.parameterLearned) { $0.parameters[1].nullable = false },
  ]

  @Test(arguments: requirements + facts + parameters)
  func anEditIsReportedByItsRule(_ single: Case) throws {
    var edited = Self.operation
    single.edit(&edited)
    #expect(Sample.rules(Self.operation, edited) == [single.rule.id])
    let mirrored = try #require(Sample.rules(edited, Self.operation).first)
    let rule = try #require(DriftRule.rule(id: mirrored))
    #expect(rule.id == single.rule.mirror || rule.family == single.rule.mirror)
    #expect(Sample.rules(edited, Self.operation).count == 1)
    #expect(Sample.rules(edited, edited).isEmpty)
  }

  /// Every rule is either among the cases, or mirrored by one, or about more than one operation.
  @Test func everyRuleHasACase() {
    let cases = (Self.requirements + Self.facts + Self.parameters).map(\.rule)
    var covered = Set(cases.map(\.id) + cases.map(\.mirror))
    covered.formUnion([
      "page-shrunk", "page-grown", "requirements-silent", "requirements-stated", "scope-added", "scope-removed",
      "group-renamed",
    ])
    // Those of documents alone have tests of their own.
    covered.formUnion([
      "server-changed", "server-removed", "server-added", "body-made-required", "body-made-optional",
      "media-type-removed", "media-type-added",
    ])
    covered.formUnion(["operation-added", "operation-removed", "deprecation-changed"])
    for rule in DriftRule.all { #expect(covered.contains(rule.id) || covered.contains(rule.family), "\(rule.id)") }
  }

  @Test func aDeprecationsWordsChange() {
    var (base, revision) = (Self.operation, Self.operation)
    base.deprecated = Deprecation(since: "2026-01-01")
    revision.deprecated = Deprecation(since: "2026-06-01")
    #expect(Sample.rules(base, revision) == ["deprecation-changed"])
  }

  /// A page that was silent on whether a parameter may be left out.
  @Test func whatAPageDidNotSayIsLearned() {
    var (base, revision) = (Self.operation, Self.operation)
    base.parameters[0].required = nil
    #expect(Sample.rules(base, revision) == ["parameter-fact-learned"])
    revision.parameters[0].required = true
    #expect(Sample.rules(base, revision) == ["parameter-made-required"])
  }

  /// Not as one parameter gone and one new; what else changed of it is still seen.
  @Test func aPathParameterKeepsItsPlaceUnderANewName() {
    var (base, revision) = (Self.operation, Self.operation)
    base.parameters = [Parameter(name: "id", location: .path, type: "string", required: true)]
    revision.path = "/works/{work_id}.update"
    revision.parameters = [Parameter(name: "work_id", location: .path, type: "string", required: true)]
    #expect(Sample.rules(base, revision) == ["path-parameter-renamed"])
    revision.parameters[0].type = "integer"
    #expect(Sample.rules(base, revision) == ["parameter-type-changed", "path-parameter-renamed"])
  }

  @Test func aConditionIsNotToldTwiceByItsNote() {
    var revision = Self.operation
    revision.note = "Also more."
    revision.requirement.conditions = [Condition(text: "Also more.", effect: .stricter)]
    #expect(Sample.rules(Self.operation, revision) == ["condition-added"])
    #expect(Sample.rules(revision, Self.operation) == ["condition-removed"])
  }

  /// What a condition requires is a part of it; in which order it is written is not, nor which of it is least privileged.
  @Test func aConditionIsComparedWithWhatItRequires() {
    func operation(_ requires: Requirement?) -> Operation {
      var operation = Self.operation
      operation.requirement.conditions = [Condition(text: "Also more.", effect: .stricter, requires: requires)]
      return operation
    }
    let alternatives = operation(Requirement(.any(["a", "b"], ["c"])))
    #expect(Sample.rules(alternatives, operation(Requirement(.any(["c"], ["b", "a"])))).isEmpty)
    let others = [
      nil, Requirement(.any(["a", "b"])),
      Requirement(.any(["a", "b"], ["c"]), conditions: [.init(text: "d", effect: .looser)]),
    ]
    for other in others {
      #expect(Sample.rules(alternatives, operation(other)) == ["condition-added", "condition-removed"])
    }
    let marked = operation(Requirement(.any(["a", "b"], ["c"]), least: [1]))
    #expect(Sample.rules(alternatives, marked) == ["least-changed"])
    #expect(Sample.rules(marked, operation(Requirement(.any(["c"], ["b", "a"]), least: [0]))).isEmpty)
  }

  /// Whose alternatives changed is told so, and not once more for the marks that went with them.
  @Test func leastPrivilegedIsToldOfTheSameAlternativesOnly() {
    let base = Sample.operation(needs: Requirement(.any(["a"], ["b"]), least: [0]))
    let reordered = Sample.operation(needs: Requirement(.any(["b"], ["a"]), least: [1]))
    #expect(Sample.rules(base, reordered).isEmpty)
    let tightened = Sample.operation(needs: Requirement(.any(["b"]), least: [0]))
    #expect(Sample.rules(base, tightened) == ["requirement-tightened"])
    let both = Sample.operation(needs: Requirement(.any(["a"], ["b"]), least: [1, 0]))
    #expect(Sample.rules(base, both) == ["least-changed"])
  }

  /// By type and then by kind of token, or the other way round.
  @Test func casesInsideCasesAreComparedByWhatTheyMean() {
    func needs(_ kind: Requirement.Kind) -> Operation { Sample.operation(needs: Requirement(kind)) }
    let byType = needs(
      .types(
        ("chat", .credentials(("user", .any(["a"])), ("app", .any(["b"])))),
        ("team", .credentials(("user", .any(["c"])), ("app", .unavailable)))))
    let byCredential = needs(
      .credentials(
        ("user", .types(("chat", .any(["a"])), ("team", .any(["c"])))),
        ("app", .types(("chat", .any(["b"])), ("team", .unavailable)))))
    let looser = needs(
      .types(
        ("chat", .credentials(("user", .any(["a"], ["d"])), ("app", .any(["b"])))),
        ("team", .credentials(("user", .any(["c"])), ("app", .unavailable)))))
    #expect(Sample.rules(byType, byCredential) == ["requirement-rewritten"])
    #expect(Sample.rules(byType, looser) == ["requirement-loosened"])
    #expect(Sample.rules(byCredential, looser) == ["requirement-loosened"])
    let fewer = needs(
      .types(("chat", .credentials(("user", .any(["a"])))), ("team", .credentials(("user", .any(["c"]))))))
    #expect(Sample.rules(byType, fewer) == ["credential-removed", "credential-removed"])
  }

  /// Names are exact, and an operation is followed by all that its page gives.
  @Test func operationsAreToldApartByTheirNames() throws {
    func operation(_ name: String, _ path: String? = nil, _ method: HTTPMethod? = nil) -> Operation {
      var operation = Sample.operation(needs: Requirement(.any([name])))
      (operation.method, operation.path, operation.name) = (method, path, name)
      return operation
    }
    let base = [operation("s3:GetObject"), operation("a", "/a", .get), operation("b", "/a", .get)]
    var revision = base
    revision[0].requirement = Requirement(.none)
    revision[2].title = "B"
    let report = Sample.report(Sample.catalog(base), Sample.catalog(revision))
    let changes = report.changes.filter { $0.operationWords != nil }
    #expect(
      changes.map { "\($0.rule.id) \($0.topic)" } == ["requirement-loosened s3:GetObject", "title-changed GET /a (b)"])
    let other = Sample.report(Sample.catalog([operation("s3:GetObject")]), Sample.catalog([operation("s3:getObject")]))
    let removed = try #require(other.changes.first { $0.rule == .operationRemoved })
    #expect(removed.probablyRenamedTo?.words == "s3:getObject")
    let entry = DriftSuppressions.Entry(
      operation: OperationIdentity(method: nil, path: nil, name: "s3:GetObject"), reason: "Known.", line: 1)
    #expect(report.changes.filter(entry.fits).map(\.rule) == [.requirementLoosened])
    #expect(Set(report.changes.map(\.fingerprint)).count == report.changes.count)
  }

  @Test func theOrderOfAFactsValuesIsNoDrift() {
    var revision = Self.operation
    revision.facts[0].values.reverse()
    #expect(Sample.rules(Self.operation, revision).isEmpty)
  }

  @Test func descriptionsAndEvidenceAreNoDrift() {
    var revision = Self.operation
    revision.parameters[0].description = "Other words."
    revision.summary = "Other words."
    revision.evidence = Evidence(page: "other.html", line: 99, excerpt: "…", inferred: true)
    #expect(Sample.rules(Self.operation, revision).isEmpty)
  }

  @Test func parametersWithoutNamesAreCompared() {
    var (base, revision) = (Self.operation, Self.operation)
    base.parameters = [Parameter(type: "string"), Parameter(type: "string"), Parameter(type: "integer")]
    revision.parameters = [Parameter(type: "string"), Parameter(type: "integer"), Parameter(type: "boolean")]
    #expect(Sample.rules(base, revision) == ["parameter-removed", "optional-parameter-added"])
  }
}
