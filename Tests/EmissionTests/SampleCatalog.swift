import Findings
import Hashing
import ScopeModel
import ScopeTable

/// A small catalog as the contract shows it, and its JSON form.
enum SampleCatalog {
  static let page = "Inputs/devrev/scope-reference.txt"

  static let small = Catalog(
    provider: "devrev", title: "DevRev", apiVersion: "2026-11",
    pages: [
      PageRecord(
        path: page, sha256: SHA256.hexadecimal(of: Array("abc".utf8)), url: "https://devrev.example/scopes",
        retrieved: "2026-11-20", layout: "operation-rows", entriesSeen: 3, entriesRead: 2, entriesExplained: 1,
        operationsRead: 2)
    ],
    scopes: [Scope(name: "account:write", object: "account", level: "write"), Scope(name: "account:all")],
    operations: [
      Operation(
        method: .post, path: "/accounts.create", group: "Accounts",
        requirement: Requirement(
          .scopes(anyOf: [["account:write"], ["account:all"]]),
          conditions: [Condition(text: "Also needs parent read access.", effect: .stricter, alternative: 0)]),
        note: "Also needs parent read access.",
        evidence: Evidence(page: page, line: 22, excerpt: "POST/accounts.createaccount:write", inferred: true)),
      Operation(
        method: .get, path: "/accounts/{id}", requirement: Requirement(.unknown),
        parameters: [Parameter(name: "id", location: .path, type: "string", required: true, defaultValue: "null")],
        evidence: Evidence(page: page, line: 23, excerpt: "GET /accounts/:id")),
    ],
    notSupported: [NotSupported(path: "/accounts.create", methods: [.put, .get])],
    findings: [
      Finding(.note, id: "explained-entry", "The row is an example.", page: page, line: 4, reason: "example")
    ])

  static let smallJSON = """
    {
      "formatVersion": 1,
      "provider": "devrev",
      "title": "DevRev",
      "apiVersion": "2026-11",
      "pages": [
        {"path": "Inputs/devrev/scope-reference.txt", "sha256": \
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "url": "https://devrev.example/scopes", \
    "retrieved": "2026-11-20", "layout": "operation-rows", "entriesSeen": 3, "entriesRead": 2, \
    "entriesExplained": 1, "operationsRead": 2}
      ],
      "scopes": [
        {"name": "account:all"},
        {"name": "account:write", "object": "account", "level": "write"}
      ],
      "operations": [
        {"method": "POST", "path": "/accounts.create", "group": "Accounts", "requirement": {"kind": "scopes", \
    "anyOf": [["account:write"], ["account:all"]], "conditions": [{"text": "Also needs parent read access.", \
    "effect": "stricter", "alternative": 0}]}, "note": "Also needs parent read access.", "evidence": {"page": \
    "Inputs/devrev/scope-reference.txt", "line": 22, "excerpt": "POST/accounts.createaccount:write", \
    "inferred": true}},
        {"method": "GET", "path": "/accounts/{id}", "requirement": {"kind": "unknown"}, "parameters": [{"name": \
    "id", "in": "path", "type": "string", "required": true, "default": "null"}], "evidence": {"page": \
    "Inputs/devrev/scope-reference.txt", "line": 23, "excerpt": "GET /accounts/:id"}}
      ],
      "notSupported": [
        {"path": "/accounts.create", "methods": ["GET", "PUT"]}
      ],
      "findings": [
        {"severity": "note", "id": "explained-entry", "message": "The row is an example.", "page": \
    "Inputs/devrev/scope-reference.txt", "line": 4, "reason": "example"}
      ]
    }

    """
}
