import Hashing
import ScopeModel
import Testing

@testable import Findings
@testable import Generation

/// What becomes of a download, from bytes to bytes.
@Suite struct PageRefreshTests {
  static let path = "Inputs/devrev/scopes.txt"
  static let configuration = Configuration(
    providers: [Configuration.Provider(id: "devrev", pages: [Configuration.PageSource(path: path)])])
  static let prose = "Every token needs the scopes that stand here."
  static let rows = [
    "POST/widgets.createwidget:write,widget:all", "GET/widgets.getwidget:read,widget:write,widget:all",
    "POST/widgets.getwidget:read,widget:write,widget:all", "POST/widgets.updatewidget:write,widget:all",
    "POST/widgets.deletewidget:write,widget:all",
  ]

  static func page(_ rows: [String], prose: String = prose) -> [UInt8] {
    let lines = ["API-to-scope reference", "", prose, "", "Widgets", "", "MethodAPI pathRequired scope"] + rows + [""]
    return Array(lines.joined(separator: "\n").utf8)
  }

  static func record(condensed: [UInt8]?) -> Provenance.Record {
    Provenance.Record(
      file: "scopes.txt", url: "https://example.com/scopes", retrieved: "2026-11-01",
      original: String(repeating: "0", count: 64), condensed: condensed.map { SHA256.hexadecimal(of: $0) })
  }

  static func condensed(_ bytes: [UInt8]) throws -> [UInt8] {
    Array(try PageScraping().condense(bytes, path: path).utf8)
  }

  static func outcome(
    of download: [UInt8], over page: [UInt8]?, record: Provenance.Record?, retrieved: String = "2026-11-20",
    browser: String? = nil, acceptsShrink: Bool = false
  ) throws -> PageRefresh.Outcome {
    let refresh = try PageRefresh(configuration: configuration, page: path, acceptsShrink: acceptsShrink)
    let provenance = record.map { Array(Provenance(pages: [$0]).json.utf8) }
    return try refresh.outcome(
      of: PageRefresh.Inputs(
        download: download, downloadName: "download", retrieved: retrieved, browser: browser, page: page,
        provenance: provenance))
  }

  @Test func theSamePageInOtherWordsChangesNothing() throws {
    let page = try Self.condensed(Self.page(Self.rows))
    let download = Self.page(Self.rows, prose: "Now the sentence above the table is another one.")
    #expect(try Self.outcome(of: download, over: page, record: Self.record(condensed: page)) == .unchanged)
  }

  @Test func aChangedPageIsCondensedAndRecorded() throws {
    let page = try Self.condensed(Self.page(Self.rows))
    let download = Self.page(Self.rows + ["POST/widgets.countwidget:read,widget:all"])
    let outcome = try Self.outcome(of: download, over: page, record: Self.record(condensed: page))
    guard case .changed(let new, let provenance) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(new == (try Self.condensed(download)))
    let record = try #require(try Provenance(json: provenance, path: "p").pages.first)
    #expect(record.url == "https://example.com/scopes")
    #expect(record.retrieved == "2026-11-20")
    #expect(record.original == SHA256.hexadecimal(of: download))
    #expect(record.condensed == SHA256.hexadecimal(of: new))
    #expect(try Self.outcome(of: download, over: new, record: record) == .unchanged)
  }

  @Test func aPageThatIsNotThereYetIsTaken() throws {
    let download = Self.page(Self.rows)
    guard case .changed = try Self.outcome(of: download, over: nil, record: Self.record(condensed: nil)) else {
      Issue.record("The page was not taken.")
      return
    }
  }

  @Test func aRecordThatIsNotOfThePageIsWrittenAnew() throws {
    let page = try Self.condensed(Self.page(Self.rows))
    let record = Self.record(condensed: Array("something else".utf8))
    guard case .changed(let new, _) = try Self.outcome(of: Self.page(Self.rows), over: page, record: record) else {
      Issue.record("The record was left.")
      return
    }
    #expect(new == page)
  }

  @Test func aPageThatWasRenderedIsRenderedFromThenOn() throws {
    let page = try Self.condensed(Self.page(Self.rows))
    let rows = Self.rows + ["POST/widgets.countwidget:read,widget:all"]
    func record(_ download: [UInt8], over record: Provenance.Record, browser: String?) throws -> Provenance.Record? {
      guard case .changed(_, let json) = try Self.outcome(of: download, over: page, record: record, browser: browser)
      else { return nil }
      return try Provenance(json: json, path: "p").pages.first
    }
    // A page that says what it said has to be recorded once, and then no more: not even for another browser.
    let plain = Self.record(condensed: page)
    let first = try #require(try record(Self.page(Self.rows), over: plain, browser: "Chromium 1"))
    #expect(first.render == true)
    #expect(first.browser == "Chromium 1")
    #expect(try record(Self.page(Self.rows), over: first, browser: "Chromium 2") == nil)
    let second = try #require(try record(Self.page(rows), over: first, browser: "Chromium 2"))
    #expect(second.browser == "Chromium 2")
    // What a person downloads by hand was not rendered; the next refresh renders it again.
    let third = try #require(try record(Self.page(rows), over: first, browser: nil))
    #expect(third.render == true)
    #expect(third.browser == nil)
    let refused = Provenance.Record(file: "scopes.txt", render: false, condensed: plain.condensed)
    #expect(try record(Self.page(Self.rows), over: refused, browser: nil) == nil)
    #expect(try record(Self.page(rows), over: refused, browser: nil)?.render == false)
    #expect(try record(Self.page(Self.rows), over: refused, browser: "Chromium 1")?.render == true)
    #expect(try record(Self.page(rows), over: plain, browser: nil)?.render == nil)
  }

  @Test func aPageWithFewerEntriesIsRefusedUnlessAccepted() throws {
    let page = try Self.condensed(Self.page(Self.rows))
    let download = Self.page(Array(Self.rows.dropLast()))
    let record = Self.record(condensed: page)
    guard case .refused(let findings) = try Self.outcome(of: download, over: page, record: record) else {
      Issue.record("The page was taken.")
      return
    }
    #expect(findings.map(\.id) == [ShrinkGuard.findingID])
    #expect(findings.first?.message.contains("POST /widgets.delete") == true)
    guard case .changed = try Self.outcome(of: download, over: page, record: record, acceptsShrink: true) else {
      Issue.record("The page was not taken though that was allowed.")
      return
    }
  }

  @Test func aPageThatCannotBeReadIsNoMeasure() throws {
    let record = Self.record(condensed: nil)
    let outcome = try Self.outcome(of: Self.page(Self.rows), over: Array("nothing".utf8), record: record)
    guard case .changed = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  static func faults(_ work: () throws -> Void) -> [String] {
    do {
      try work()
      return []
    } catch let error as InputError {
      return error.findings.map(\.id)
    } catch {
      return ["\(error)"]
    }
  }

  @Test func whatCannotBeUsedIsAnError() throws {
    let page = Self.page(Self.rows)
    let record = Self.record(condensed: nil)
    let login = Array("<html><body><h1>Sign in</h1><form><input name=password></form></body></html>".utf8)
    #expect(Self.faults { _ = try Self.outcome(of: login, over: page, record: record) } == ["unfit-page"])
    #expect(Self.faults { _ = try Self.outcome(of: page, over: page, record: nil) } == ["missing-provenance"])
    #expect(
      Self.faults {
        _ = try Self.outcome(of: page, over: page, record: Provenance.Record(file: "other.txt"))
      } == ["missing-provenance"])
    #expect(
      Self.faults { _ = try Self.outcome(of: page, over: page, record: record, retrieved: "2026-02-30") }
        == ["wrong-value"])
    for browser in ["", "Chromium\n1"] {
      let faults = Self.faults { _ = try Self.outcome(of: page, over: page, record: record, browser: browser) }
      #expect(faults == ["wrong-value"])
    }
    #expect(
      Self.faults { _ = try PageRefresh(configuration: Self.configuration, page: "Inputs/devrev/scope.txt") }
        == ["unknown-page"])
  }
}
