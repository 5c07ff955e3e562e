import Emission
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing

@Suite struct MarkdownEmitterTests {
  private func page(of catalog: Catalog) throws -> String {
    let files = MarkdownEmitter().emit(catalog).files
    #expect(files.map(\.path) == ["\(catalog.provider).md"])
    return try #require(files.first).text
  }

  @Test func writesAPageForAPerson() throws {
    let text = try page(of: SampleCatalog.small)
    let top = """
      # DevRev: what each operation requires

      2 operations and 2 scopes, read from 1 page. API version: 2026-11. This file is generated.

      - [https\\://devrev.example/scopes](https://devrev.example/scopes), retrieved 2026-11-20: 2 operations from 3 entries

      ## Contents

      - [Accounts](#group.accounts) (1)
      - [Ungrouped operations](#group.1) (1)
      - [Not supported](#part.not-supported)
      - [Scopes and their operations](#part.scopes)
      - [How to read the tables](#part.legend)

      <a id="group.accounts"></a>

      ## Accounts

      | Method | Path | Requirement | Notes |
      | --- | --- | --- | --- |
      | POST | `/accounts.create` | any of: `account:write`, `account:all`<br>(stricter, for alternative 1: Also needs \
      parent read access.) | |

      <a id="group.1"></a>

      ## Ungrouped operations

      These operations are not under any heading on the pages.

      | Method | Path | Requirement | Notes |
      | --- | --- | --- | --- |
      | GET | `/accounts/{id}` | not stated | |

      <a id="part.not-supported"></a>

      ## Not supported

      According to the pages, these methods are not supported.

      | Path | Methods |
      | --- | --- |
      | `/accounts.create` | GET, PUT |

      <a id="part.scopes"></a>

      ## Scopes and their operations

      An operation may need additional scopes, or accept others instead; see its own row.

      | Scope | Operations |
      | --- | --- |
      | `account:all` | POST `/accounts.create` |
      | `account:write` | POST `/accounts.create` |

      <a id="part.legend"></a>

      ## How to read the tables

      """
    #expect(text.hasPrefix(top), "\(text)")
  }

  @Test func operationsOfAPageWithoutGroupsAreCalledOperations() throws {
    let operations = ["/a", "/b"].map { path in
      Operation(
        method: .get, path: path, requirement: Requirement(.none), evidence: Evidence(page: "a", line: 1, excerpt: ""))
    }
    let text = try page(of: Catalog(provider: "a", title: "A", pages: [], scopes: [], operations: operations))
    #expect(text.contains("\n- [Operations](#group.1) (2)\n"))
    #expect(text.contains("\n<a id=\"group.1\"></a>\n\n## Operations\n\n"))
    #expect(!text.contains("without a group"))
  }

  @Test func linksLeadToAnchors() throws {
    let groups = HostileStrings.all + ["Works", "works", "WORKS!", "Group", "Not supported", "1", ""]
    let operations = groups.enumerated().map { index, group in
      Operation(
        method: .get, path: "/\(index)", group: group, requirement: Requirement(.none),
        evidence: Evidence(page: "a", line: 1, excerpt: ""))
    }
    let text = try page(of: Catalog(provider: "a", title: "A", pages: [], scopes: [], operations: operations))
    let lines = text.split(separator: "\n")
    let anchors = lines.filter { $0.hasPrefix("<a id=\"") }.map { $0.dropFirst(7).prefix { $0 != "\"" } }
    #expect(Set(anchors).count == anchors.count)
    // A combining mark at the start of a link's text joins its bracket, so that scalars are compared.
    let links = lines.filter { $0.unicodeScalars.starts(with: "- [".unicodeScalars) }.compactMap { line in
      line.firstRange(of: "](#").map { line[$0.upperBound...].prefix { $0 != ")" } }
    }
    #expect(links.count > HostileStrings.all.count / 2)
    #expect(links == anchors)
  }

  @Test func everyRowHasTheCellsOfItsHead() throws {
    var random = SeededRandom()
    for _ in 0..<50 {
      let text = try page(of: RandomCatalog.make(&random))
      var columns = 0
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let bars = line.filter { $0 == "|" }.count
        if line.hasPrefix("| Method |") || line.hasPrefix("| Name |") || line.hasPrefix("| Path |")
          || line.hasPrefix("| Scope |")
          || line.hasPrefix("| Requirement |")
        {
          columns = bars
        }
        #expect(bars == (line.hasPrefix("|") ? columns : 0), "\(line)")
      }
    }
  }

  @Test func namesHaveAColumnWhereThereAreAny() throws {
    func operation(_ method: HTTPMethod?, _ path: String?, _ name: String?, _ group: String) -> Operation {
      Operation(
        method: method, path: path, name: name, group: group, requirement: Requirement(.scopes(anyOf: [["a"]])),
        facts: [Fact(name: "accessLevel", values: ["Read", "a|b"])], evidence: Evidence(page: "a", line: 1, excerpt: "")
      )
    }
    let operations = [
      operation(nil, nil, "s3:GetObject", "Names"), operation(.get, "/a", "a.get", "Both"),
      operation(nil, "/b", nil, "Both"), operation(nil, "/c", nil, "Paths"),
    ]
    let text = try page(
      of: Catalog(provider: "a", title: "A", pages: [], scopes: [Scope(name: "a")], operations: operations))
    let rows = [
      "| Name | Requirement | Notes |", "| `s3:GetObject` | `a` | `accessLevel`: Read, a&#124;b |",
      "| Method | Path | Name | Requirement | Notes |",
      "| GET | `/a` | `a.get` | `a` | `accessLevel`: Read, a&#124;b |",
      "| | `/b` | | `a` | `accessLevel`: Read, a&#124;b |", "| Method | Path | Requirement | Notes |",
      "| | `/c` | `a` | `accessLevel`: Read, a&#124;b |",
      "| `a` | `s3:GetObject`<br>GET `/a` `a.get`<br>`/b`<br>`/c` |",
    ]
    let lines = text.split(separator: "\n").map(String.init)
    for row in rows { #expect(lines.contains(row), "\(row)") }
  }
}
