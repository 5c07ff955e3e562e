/// Two documents with a change of every kind between them.
enum FormSample {
  static let base: FormNode = [
    "openapi": "3.0.3",
    "info": ["title": "Harbour", "version": "1"],
    "servers": [["url": "https://harbour.example/v1"]],
    "security": [["key": []]],
    "paths": [
      "/boats": [
        "get": [
          "summary": "List boats", "tags": ["Boats"],
          "security": [["oauth": ["boat:read"]], ["oauth": ["boat:all"]]],
          "parameters": [
            ["name": "limit", "in": "query", "schema": ["type": "integer", "default": .plain("50")]],
            ["name": "state", "in": "query", "schema": ["type": "string", "enum": ["at sea", "on", "2026-11-25"]]],
          ],
        ],
        "post": ["tags": ["Boats"], "requestBody": ["content": ["application/json": ["schema": boat]]]],
      ],
      "/boats/{id}": [
        "parameters": [["$ref": "#/components/parameters/id"]],
        "delete": ["tags": ["Boats"], "security": [["oauth": ["123", "null", "true"]]]],
        "put": ["x-scope": ["kind": "scopes", "anyOf": [["boat:write"]]]],
        "patch": ["security": []],
      ],
      "/piers": ["get": ["x-scope": ["kind": "unknown"]]],
    ],
    "components": components(hull: "string"),
  ]

  static let revision: FormNode = [
    "openapi": "3.0.3",
    "info": ["title": "Harbour", "version": "1"],
    "servers": [["url": "https://harbour.example/v2"]],
    "security": [["key": [], "token": []]],
    "paths": [
      "/boats": [
        "get": [
          "summary": "List all boats", "tags": ["Boats"],
          "security": [["oauth": ["boat:read"]], ["oauth": ["boat:admin"]]],
          "parameters": [
            [
              "name": "limit", "in": "query", "required": .yes,
              "schema": ["type": "integer", "default": .plain("1e2")],
            ],
            ["name": "state", "in": "query", "schema": ["type": "string", "enum": ["at sea", "on"]]],
          ],
        ],
        "post": [
          "tags": ["Boats"], "deprecated": .yes,
          "requestBody": ["required": .yes, "content": ["application/json": ["schema": boat]]],
        ],
      ],
      "/boats/{id}": [
        "parameters": [["$ref": "#/components/parameters/id"]],
        "put": ["x-scope": ["kind": "scopes", "anyOf": [["boat:write", "boat:admin"]]]],
        "patch": ["security": [["basic": []]]],
      ],
      "/piers": ["get": ["x-scope": ["kind": "none"]], "head": ["security": [["oauth": ["pier:read"]]]]],
    ],
    "components": components(hull: "integer"),
  ]

  private static let boat: FormNode = ["$ref": "#/components/schemas/Boat"]

  private static func components(hull: String) -> FormNode {
    [
      "parameters": ["id": ["name": "id", "in": "path", "required": .yes, "schema": ["type": "string"]]],
      "schemas": [
        "Boat": [
          "allOf": [["$ref": "#/components/schemas/Hull"]], "required": ["name"],
          "properties": ["name": ["type": "string", "nullable": .no], "crew": ["type": "array", "items": [:]]],
        ],
        "Hull": ["type": "object", "properties": ["hull": ["type": .text(hull)]]],
      ],
      "securitySchemes": [
        "key": ["type": "apiKey", "in": "header", "name": "X-Key"], "token": ["type": "http", "scheme": "bearer"],
        "basic": ["type": "http", "scheme": "basic"], "oauth": ["type": "oauth2", "flows": [:]],
      ],
    ]
  }
}
