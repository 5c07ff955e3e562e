import DevRevScopes
import ScopeTable
import Testing

/// What an app asks DevRev's table.
@Suite("DevRevScopes")
struct DevRevScopesTests {
  @Test func whatATokenMayDoIsDecidedFromTheTable() throws {
    let create = try #require(DevRev.requirement(.post, "/works.create"))
    #expect(create.decision(holding: [DevRev.Scope.ticketWrite], type: "ticket") == .satisfied)
    #expect(create.decision(holding: [DevRev.Scope.ticketWrite], type: "issue") == .notSatisfied)
    let artifact = try #require(DevRev.requirement(.get, "/artifacts.get"))
    let decision = artifact.decision(holding: [DevRev.Scope.artifactRead])
    #expect(decision != .satisfied)
    #expect(decision != .notSatisfied)
    #expect(DevRev.requirement(.get, "/works.create") == nil)
    #expect(DevRev.Scope(rawValue: "ticket:write") == .ticketWrite)
    #expect(DevRev.Scope(rawValue: "ticket:own") == nil)
  }
}
