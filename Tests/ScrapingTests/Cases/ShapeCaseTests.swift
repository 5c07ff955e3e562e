import Findings
import Foundation
import PageReading
import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import Scraping

/// Small pages in the shapes of real ones, each with what is right.
@Suite("Shapes of pages")
struct ShapeCaseTests {
  static let names: [String] = {
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: Checkout.url("Tests/Fixtures/shapes").path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test func noneIsMissing() { #expect(Self.names.count == 24) }

  @Test(arguments: names)
  func everyOperationIsRight(name: String) throws {
    let expected = try JSONDecoder().decode(
      ShapeCase.self, from: Data(Fixtures.bytes("shapes/\(name).expected.json")))
    let text = try Fixtures.bytes("shapes/\(name).txt")
    let vendor = try Self.vendor(name, expected)
    let page = try PageReader(notSupported: vendor.requirement.notSupportedWords).read(text, path: "\(name).txt")
    let scraped = try Scraper(vendor: vendor).scrape(page)
    let found = scraped.operations.map { ShapeCase.Operation($0) }
    #expect(
      Set(found.map(\.line)) == Set(expected.expected.operations.map(\.line)),
      "\(scraped.findings.map { "\($0.line ?? 0): \($0.message)" }.joined(separator: "\n"))")
    for operation in expected.expected.operations {
      guard let own = found.first(where: { $0.line == operation.line }) else { continue }
      if let title = operation.title { #expect(own.title == title) }
      if let versions = operation.versions { #expect(own.versions == versions) }
      if let visibility = operation.visibility { #expect(own.visibility == visibility) }
      if let parameters = operation.parameters {
        #expect(own.parameters?.map(\.name) == parameters.map(\.name))
        #expect(zip(own.parameters ?? [], parameters).allSatisfy { $0.says($1) }, "\(own.parameters ?? [])")
      }
    }
  }

  private static func vendor(_ name: String, _ expected: ShapeCase) throws -> Vendor {
    guard let json = try expected.vendorJSON(name) else {
      return Vendor.builtIn(expected.provider) ?? .unknown(id: expected.provider)
    }
    return try Vendor.read(json: json, path: "\(name).vendor.json")
  }
}

/// What a case's file says.
struct ShapeCase: Decodable {
  var provider: String
  var expected: Expected

  struct Expected: Decodable { var operations: [Operation] }

  /// The vendor file that a case brings along.
  func vendorJSON(_ name: String) throws -> [UInt8]? {
    let whole = try JSONSerialization.jsonObject(with: Data(Fixtures.bytes("shapes/\(name).expected.json")))
    guard let vendor = (whole as? [String: Any])?["vendor"] else { return nil }
    return Array(try JSONSerialization.data(withJSONObject: vendor))
  }

  struct Operation: Decodable {
    var method: String?
    var path: String?
    var name: String?
    var requirement: ShapeRequirement?
    var title: String?
    var versions: [String]?
    var visibility: String?
    var parameters: [Parameter]?

    struct Parameter: Decodable, Hashable {
      var name: String?
      var required: Bool?
      var type: String?
      var format: String?
      var allowedValues: [String]?

      /// Whether it has everything that another one gives.
      func says(_ other: Parameter) -> Bool {
        (other.required == nil || other.required == required) && (other.type == nil || other.type == type)
          && (other.format == nil || other.format == format)
          && (other.allowedValues == nil || other.allowedValues == allowedValues)
      }
    }

    /// The operation and what it needs, on one line. The names of parameters in a path say nothing.
    var line: String {
      let path = (path ?? "").replacing(#/\{[^}]*\}/#, with: "{}")
      return "\(method ?? "") \(path) \(name ?? "") \(requirement?.notation ?? "")"
    }
  }
}

extension ShapeCase.Operation {
  init(_ operation: ScopeModel.Operation) {
    method = operation.method?.rawValue
    path = operation.path
    name = operation.name
    requirement = ShapeRequirement(operation.requirement)
    title = operation.title
    versions = operation.versions
    visibility = operation.visibility?.rawValue
    parameters = operation.parameters.map {
      Parameter(
        name: $0.name, required: $0.required, type: $0.type, format: $0.format,
        allowedValues: $0.allowedValues.isEmpty ? nil : $0.allowedValues)
    }
  }
}

/// A requirement as the cases write it, without regard to order and conditions.
struct ShapeRequirement: Decodable {
  var kind: String
  var anyOf: [[String]]?
  var scopes: [String]?
  var cases: [Case]?

  struct Case: Decodable {
    var type: String?
    var credential: String?
    var requirement: ShapeRequirement
  }

  var notation: String {
    let alternatives = anyOf?.map { $0.sorted().joined(separator: "&") }.sorted().joined(separator: ",")
    let own = cases?.map { "\($0.type ?? "")\($0.credential ?? "")=\($0.requirement.notation)" }.sorted().joined(
      separator: ";")
    return "\(kind)(\(alternatives ?? scopes?.sorted().joined(separator: ",") ?? own ?? ""))"
  }

  init(_ requirement: Requirement) {
    switch requirement.kind {
    case .scopes(let alternatives): (kind, anyOf) = ("scopes", alternatives)
    case .mayCheck(let names): (kind, scopes) = ("mayCheck", names)
    case .none: kind = "none"
    case .anonymous: kind = "anonymous"
    case .unavailable: kind = "unavailable"
    case .unknown: kind = "unknown"
    case .derived: kind = "derived"
    case .perType(_, let own):
      kind = "perType"
      cases = own.map { Case(type: $0.type, requirement: ShapeRequirement($0.requirement)) }
    case .perCredential(let own):
      kind = "perCredential"
      cases = own.map { Case(credential: $0.credential, requirement: ShapeRequirement($0.requirement)) }
    }
  }
}
