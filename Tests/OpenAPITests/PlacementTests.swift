import OpenAPI
import ScopeModel
import ScopeTable
import Testing

/// Where the annotation goes, byte by byte.
@Suite struct PlacementTests {
  /// A file with `@` where the annotation belongs.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  static let cases = [
    Case(
      "behind operationId, comments and quotes stay",
      """
      # top
      openapi: "3.0.3" # version
      paths:
        # about a
        '/a':
          get: # about get
            summary: 'It''s'
            operationId: "a-get"   # id
            @
            deprecated: no
            # about responses
            responses: {}
      """),
    Case(
      "in front where only blocks are inside",
      """
      openapi: 3.1.0
      paths:
        /a:
          get:
            @
            responses:
              200:
                description: ok

      """),
    Case(
      "not between a comment and its key",
      """
      openapi: 3.0.0
      paths:
        /a:
          get:
            operationId: a
            # about tags
            tags: [x]
            @
            deprecated: true
      """),
    Case(
      "block scalars that look like operations",
      """
      openapi: 3.0.0
      paths:
        /a:
          description: |
            /a:
              get:
                operationId: b
          get:
            description: >-
              get:
               x-scope: no
            summary: s
            @
            responses: {}
      """),
    Case(
      "keys with tags and anchors",
      """
      openapi: 3.0.0
      paths:
        /a:
          get: &get !!map
            operationId: &id a
            @
            summary: s
      """),
    Case("paths at the margin", "openapi: 3.0.0\npaths:\n /a:\n  get:\n   operationId: ü€😀\n   @\n   tags: [a]\n"),
  ]

  private func check(_ text: String) throws {
    let bare = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0.drop { $0 == " " } != "@" }.joined(separator: "\n")
    let step = bare.firstMatch(of: #/paths:\n(?: *#.*\n)?( +)/#)?.1.count ?? 2
    let wanted = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let indentation = line.prefix { $0 == " " }.count
      return line.dropFirst(indentation) == "@"
        ? Sample.readLines(indentation: indentation, step: step) : [String(line)]
    }.joined(separator: "\n")
    for (old, new) in [("\n", "\n"), ("\n", "\r\n"), ("\n", "\r")] {
      for mark in ["", "\u{FEFF}"] {
        let base = mark + bare.replacingOccurrences(of: old, with: new)
        let expected = mark + wanted.replacingOccurrences(of: old, with: new)
        let once = try Sample.annotate(base, with: Sample.catalog(Sample.read))
        #expect(once.text.utf8.elementsEqual(expected.utf8), "\(once.text)")
        #expect(once.result.added == 1)
        let twice = try Sample.annotate(once.text, with: Sample.catalog(Sample.read))
        #expect(twice.text.utf8.elementsEqual(once.text.utf8))
        #expect(twice.result.unchanged == 1)
      }
    }
  }

  @Test(arguments: cases) func block(_ sample: Case) throws {
    try check(sample.text)
  }

  /// Files whose annotation is part of a line, with `@` for it and what belongs to it.
  static let flow: [(String, String)] = [
    ("openapi: 3.0.0\npaths: {/a: {get: {summary: s, @tags: [a]}}}", "x-scope: %, "),
    ("openapi: 3.0.0\npaths:\n  /a:\n    get: {summary: s, @tags: [a]} # c\n", "x-scope: %, "),
    ("openapi: 3.0.0\npaths:\n  /a:\n    get: {@}\n", "\"x-scope\": %"),
    ("openapi: 3.0.0\npaths:\n  /a:\n    get: &x {@ }\n", "\"x-scope\": %"),
    ("openapi: 3.0.0\npaths:\n  /a:\n    get: {\n\t\tsummary: s,\n\t\t@tags: [a]\n\t}\n", "x-scope: %,\n\t\t"),
    (#"{"openapi":"3.0.0","paths":{"/a":{"get":{"summary":"s",@"tags":[]}}}}"#, #""x-scope": %,"#),
    (#"{"openapi":"3.0.0","paths":{"/a":{"get":{"operationId":"s",@"tags":[]}}}}"#, #""x-scope": %,"#),
    (#"{"openapi": "3.1.0", "paths": {"/a": {"get": { @}}}}"#, #""x-scope": %"#),
    (
      "{\r\n\t\"openapi\": \"3.0.0\",\r\n\t\"paths\": {\"\\/a\": {\"get\": {\r\n\t\t@\"tags\": []}}}}",
      "\"x-scope\": %,\r\n\t\t"
    ),
  ]

  @Test(arguments: flow.indices) func flowAndJSON(index: Int) throws {
    let (text, annotation) = Self.flow[index]
    let base = text.replacingOccurrences(of: "@", with: "")
    let place = annotation.replacingOccurrences(of: "%", with: Sample.readText)
    let once = try Sample.annotate(base, with: Sample.catalog(Sample.read))
    let isEmpty = base.contains("{ }") || base.contains("{ }}")
    let expected =
      isEmpty
      ? text.replacingOccurrences(of: "@", with: "").replacingOccurrences(of: "{ }", with: "{\(place) }")
      : text.replacingOccurrences(of: "@", with: place)
    #expect(once.text.utf8.elementsEqual(expected.utf8), "\(once.text)")
    #expect(try Sample.annotate(once.text, with: Sample.catalog(Sample.read)).text == once.text)
  }
}

extension String {
  func replacingOccurrences(of old: Character, with new: String) -> String {
    var result = ""
    for character in self { if character == old { result += new } else { result.append(character) } }
    return result
  }

  func replacingOccurrences(of old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while let first = old.first, let start = rest.firstIndex(of: first) {
      result += rest[..<start]
      if rest[start...].hasPrefix(old) {
        result += new
        rest = rest[rest.index(start, offsetBy: old.count)...]
      } else {
        result.append(rest[start])
        rest = rest[rest.index(after: start)...]
      }
    }
    return result + rest
  }
}
