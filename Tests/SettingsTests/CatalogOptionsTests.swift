import Findings
import Settings
import SwiftEmission
import Testing

@Suite struct CatalogOptionsTests {
  private static func options(_ json: String) throws(InputError) -> EmissionOptions.Swift {
    try CatalogOptions.options(json: Array(json.utf8), path: "a.scopes.options.json")
  }

  @Test func whatIsLeftOutBelongsToTheTarget() throws {
    #expect(try Self.options(#"{"formatVersion": 1}"#) == EmissionOptions.Swift(accessLevel: .internal))
    let named = try Self.options(#"{"formatVersion": 1, "swift": {"typeName": "DevRev"}}"#)
    #expect(named == EmissionOptions.Swift(typeName: "DevRev", accessLevel: .internal))
  }

  @Test func allThatAConfigurationSaysCanBeSaid() throws {
    let options = try Self.options(
      #"""
      {"formatVersion": 1, "swift": {"accessLevel": "public", "headerComment": ["a", ""], "subresourcesSource": "b",
      "withEvidence": true}}
      """#
    )
    #expect(
      options
        == EmissionOptions.Swift(
          accessLevel: .public, headerComment: ["a", ""], subresourcesSource: "b", withEvidence: true))
  }

  @Test func everyFaultIsNamedAtItsPlace() {
    let error = #expect(throws: InputError.self) {
      try Self.options("{\n\"swift\": {\"typeName\": \"class\", \"tpyeName\": 1, \"withEvidence\": 1}\n}")
    }
    #expect(error?.findings.map(\.id) == ["missing-key", "unknown-key", "wrong-value", "wrong-type"])
    #expect(error?.findings.map(\.line) == [1, 2, 2, 2])
  }
}
