import DevRevScopes
import ScopeTable
import Testing

/// What an app asks DevRev's table.
@Suite("DevRevScopes")
struct DevRevScopesTests {
  @Test func whatATokenMayDoIsDecidedFromTheTable() throws {
    let create = try #require(DevRev.requirement(.post, "/works.create"))
    #expect(create.decision(holding: [.ticketWrite], type: "ticket") == .satisfied)
    #expect(create.decision(holding: [.ticketWrite], type: "issue") == .notSatisfied)
    #expect(create.decision(holding: [], type: "issue") == .notSatisfied)
    #expect(create.decision(holding: ["issue:write"], type: "issue") == .satisfied)
    let artifact = try #require(DevRev.requirement(.get, "/artifacts.get"))
    let decision = artifact.decision(holding: [.artifactRead])
    #expect(decision != .satisfied)
    #expect(decision != .notSatisfied)
    #expect(DevRev.requirement(.get, "/works.create") == nil)
    #expect(DevRev.Scope(rawValue: "ticket:write") == .ticketWrite)
    #expect(DevRev.Scope(rawValue: "ticket:own") == nil)
  }
}
