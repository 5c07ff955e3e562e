import Drift
import Emission
import Findings
import JSON
import PageReading
import ScopeModel
import Scraping
import Settings
import SwiftEmission

/// Makes a ``Configuration`` from a file's JSON, and collects everything that is wrong with it.
///
/// `Schemas/configuration.schema.json` says the same for editors. A test compares the keys, words and patterns of both.
struct ConfigurationReader {
  enum RootKey: String, CaseIterable {
    case schema = "$schema"
    case formatVersion, outputFolder, failOnFindings, acceptedShrink, limits, drift, providers
  }
  enum DriftKey: String, CaseIterable { case levels, pageShrink, suppressions }
  enum ProviderKey: String, CaseIterable { case id, title, apiVersion, vendor, pages, outputs, swift }
  enum PageKey: String, CaseIterable { case path, layout, form }

  static let requiredRootKeys: [RootKey] = [.formatVersion, .providers]
  static let requiredProviderKeys: [ProviderKey] = [.id, .pages]
  static let requiredPageKeys: [PageKey] = [.path]

  private var fields: FieldReader
  private var swiftOptions: SwiftOptionsReader

  init(fields: FieldReader, swiftDefaults: EmissionOptions.Swift) {
    self.fields = fields
    swiftOptions = SwiftOptionsReader(defaults: swiftDefaults)
  }

  mutating func configuration(_ document: JSONValue) throws(InputError) -> Configuration {
    let root = fields.members(
      of: document, name: "The configuration", keys: RootKey.self, required: Self.requiredRootKeys)
    guard let root else { throw InputError(fields.findings) }
    _ = fields.text(root[.schema], name: "“$schema”")
    fields.formatVersion(root[.formatVersion])
    var configuration = Configuration(providers: [])
    if let node = root[.outputFolder], let folder = path(node, name: "“outputFolder”", mayLeave: false) {
      configuration.outputFolder = folder
    }
    if let word = fields.word(root[.failOnFindings], name: "“failOnFindings”", of: FindingThreshold.self) {
      configuration.failOnFindings = word
    }
    if let share = share(root[.acceptedShrink], name: "“acceptedShrink”") { configuration.acceptedShrink = share }
    if let limits = limits(root[.limits]) { configuration.limits = limits }
    if let settings = drift(root[.drift]) { configuration.drift = settings }
    configuration.providers = providers(root[.providers], outputFolder: configuration.outputFolder)
    if !fields.findings.isEmpty { throw InputError(fields.findings) }
    return configuration
  }

  private mutating func share(_ node: JSONValue?, name: String) -> Double? {
    guard let node, let share = fields.number(node, name: name) else { return nil }
    guard (0...1).contains(share) else {
      fields.note("wrong-value", "\(name) must be a share between 0 and 1.", at: node)
      return nil
    }
    return share
  }
}

// MARK: - Limits

extension ConfigurationReader {
  private mutating func limits(_ node: JSONValue?) -> ReadingLimits? {
    guard let node,
      let found = fields.members(of: node, name: "“limits”", keys: ReadingLimits.Name.self, required: [])
    else { return nil }
    var limits = ReadingLimits()
    for name in ReadingLimits.Name.allCases {
      guard let value = found[name] else { continue }
      guard let number = fields.number(value, name: "The limit “\(name.rawValue)”") else { continue }
      let range = ReadingLimits.range(of: name)
      guard let whole = Int(exactly: number), range.contains(whole) else {
        fields.note(
          "wrong-value",
          "The limit “\(name.rawValue)” must be a whole number from \(range.lowerBound) to \(range.upperBound).",
          at: value
        )
        continue
      }
      limits[name] = whole
    }
    return limits
  }
}

// MARK: - Drift

extension ConfigurationReader {
  private mutating func drift(_ node: JSONValue?) -> Configuration.DriftSettings? {
    guard let node, let found = fields.members(of: node, name: "“drift”", keys: DriftKey.self, required: []) else {
      return nil
    }
    var settings = Configuration.DriftSettings()
    settings.options.levels = levels(found[.levels])
    if let share = share(found[.pageShrink], name: "“pageShrink”") { settings.options.pageShrink = share }
    if let node = found[.suppressions] { settings.suppressions = path(node, name: "“suppressions”", mayLeave: true) }
    return settings
  }

  private mutating func levels(_ node: JSONValue?) -> [String: DriftLevel] {
    guard let node else { return [:] }
    let ids = DriftRule.ids
    let members = fields.members(of: node, name: "“levels”", known: ids, choice: "`scopetables rules` lists all rules.")
    var levels: [String: DriftLevel] = [:]
    for (id, value) in members ?? [:] {
      if let level = fields.word(value, name: "The level of “\(id)”", of: DriftLevel.self) { levels[id] = level }
    }
    return levels
  }
}

// MARK: - Providers

extension ConfigurationReader {
  private mutating func providers(_ node: JSONValue?, outputFolder: String) -> [Configuration.Provider] {
    guard let node, let elements = fields.elements(of: node, name: "“providers”") else { return [] }
    if elements.isEmpty {
      fields.note("wrong-value", "“providers” is empty. Add at least one provider.", at: node)
    }
    var providers: [Configuration.Provider] = []
    var ids: Set<String> = []
    for element in elements {
      guard let provider = provider(element, outputFolder: outputFolder, ids: &ids) else { continue }
      providers.append(provider)
    }
    return providers
  }

  private mutating func provider(
    _ node: JSONValue, outputFolder: String, ids: inout Set<String>
  ) -> Configuration.Provider? {
    let found = fields.members(
      of: node, name: "A provider", keys: ProviderKey.self, required: Self.requiredProviderKeys)
    guard let found else { return nil }
    let id = providerID(found[.id], taken: &ids)
    var provider = Configuration.Provider(id: id ?? "", pages: [])
    provider.title = fields.text(found[.title], name: "“title”")
    provider.apiVersion = fields.text(found[.apiVersion], name: "“apiVersion”")
    provider.vendor = vendor(found[.vendor], outputFolder: outputFolder)
    provider.pages = pages(found[.pages], outputFolder: outputFolder)
    if let outputs = outputs(found[.outputs]) { provider.outputs = outputs }
    provider.emission.swift = swiftOptions.defaults
    if let node = found[.swift], let swift = swiftOptions.options(node, name: "“swift”", fields: &fields) {
      provider.emission.swift = swift
    }
    return provider
  }

  private mutating func providerID(_ node: JSONValue?, taken: inout Set<String>) -> String? {
    guard let node, let id = fields.text(node, name: "“id”") else { return nil }
    guard NamePattern.providerID.matches(id) else {
      fields.note(
        "wrong-value",
        "The provider's id “\(id)” cannot be used as a folder name. Use lower-case letters, digits and hyphens, beginning with a "
          + "letter, at most \(NamePattern.maximumLength) characters.", at: node)
      return nil
    }
    guard taken.insert(id).inserted else {
      fields.note(
        "duplicate-provider", "Two providers have the id “\(id)”, so their outputs would share a folder. Rename one.",
        at: node)
      return nil
    }
    return id
  }

  private mutating func vendor(_ node: JSONValue?, outputFolder: String) -> String? {
    guard let node, let path = path(node, name: "“vendor”", mayLeave: true) else { return nil }
    if path == outputFolder || path.hasPrefix(outputFolder + "/") {
      fields.note(
        "wrong-value", "The vendor file “\(path)” is in the output folder. Keep it elsewhere, for example in Vendors.",
        at: node)
    }
    return path
  }

  private mutating func pages(_ node: JSONValue?, outputFolder: String) -> [Configuration.PageSource] {
    guard let node, let elements = fields.elements(of: node, name: "“pages”") else { return [] }
    if elements.isEmpty {
      fields.note("wrong-value", "“pages” is empty. Add at least one page.", at: node)
    }
    var pages: [Configuration.PageSource] = []
    var paths: Set<String> = []
    for element in elements {
      let found = fields.members(of: element, name: "A page", keys: PageKey.self, required: Self.requiredPageKeys)
      guard let found else { continue }
      let layout = fields.word(found[.layout], name: "“layout”", of: LayoutName.self)
      let form = fields.word(found[.form], name: "“form”", of: Page.Form.self)
      guard let pathNode = found[.path], let path = path(pathNode, name: "The page's path", mayLeave: true) else {
        continue
      }
      if path == outputFolder || path.hasPrefix(outputFolder + "/") {
        fields.note(
          "wrong-value", "The page “\(path)” is in the output folder. Keep pages elsewhere, for example in Inputs.",
          at: pathNode)
      } else if !paths.insert(path).inserted {
        fields.note("duplicate-page", "The page “\(path)” is listed twice. Remove one.", at: pathNode)
      }
      pages.append(Configuration.PageSource(path: path, layout: layout, form: form))
    }
    return pages
  }

  private mutating func outputs(_ node: JSONValue?) -> [OutputFormat]? {
    guard let node, let elements = fields.elements(of: node, name: "“outputs”") else { return nil }
    var outputs: [OutputFormat] = []
    let faults = fields.findings.count
    for element in elements {
      guard let output = fields.word(element, name: "An output", of: OutputFormat.self) else { continue }
      if outputs.contains(output) {
        fields.note("wrong-value", "The output “\(output.rawValue)” is listed twice. Remove one.", at: element)
      } else {
        outputs.append(output)
      }
    }
    if faults == fields.findings.count, !outputs.contains(.json) {
      fields.note(
        "wrong-value", "“outputs” must include “json”, the catalog, because later runs compare their pages with it.",
        at: node)
    }
    return outputs
  }
}

// MARK: - Paths

extension ConfigurationReader {
  private mutating func path(_ node: JSONValue, name: String, mayLeave: Bool) -> String? {
    guard let path = fields.text(node, name: name) else { return nil }
    if let fault = RelativePath.fault(in: path, mayLeave: mayLeave) {
      fields.note("wrong-path", "\(name) “\(path)” \(fault).", at: node)
      return nil
    }
    return path
  }
}
