// Written by ScopeTables from the catalog of Confluence. Do not edit.
public import ScopeTable

/// What each operation of Confluence requires.
///
/// Read from:
/// - https://developer.atlassian.com/static/connect/docs/latest/scopes/confluence-rest-scopes.html, retrieved 2026-11-20
public enum Confluence: ScopeTable.ProviderTable {
  public static let table = ScopeTable.OperationTable(
    rows: rows, index: index, coversSubresources: false)

  /// One line per operation, as read by `ScopeTable.OperationRow`.
  private static var rows: Swift.StaticString {
#"""
GET /download/attachments/.* = READ; pattern
POST /download/attachments/.* = not supported
PUT /download/attachments/.* = not supported
DELETE /download/attachments/.* = not supported
GET /download/temp/.* = READ; pattern
POST /download/temp/.* = not supported
PUT /download/temp/.* = not supported
DELETE /download/temp/.* = not supported
GET /rest/api/content = READ
POST /rest/api/content = WRITE
PUT /rest/api/content = WRITE
DELETE /rest/api/content = DELETE
GET /rest/api/contentbody = not supported
POST /rest/api/contentbody = READ
PUT /rest/api/contentbody = not supported
DELETE /rest/api/contentbody = not supported
GET /rest/api/space = READ
POST /rest/api/space = not supported
PUT /rest/api/space = not supported
DELETE /rest/api/space = not supported
GET /rest/applinks/{version}/applicationlink = ADMIN; versions 1.0 2.0 latest
POST /rest/applinks/{version}/applicationlink = ADMIN; versions 1.0 2.0 latest
PUT /rest/applinks/{version}/applicationlink = ADMIN; versions 1.0 2.0 latest
DELETE /rest/applinks/{version}/applicationlink = ADMIN; versions 1.0 2.0 latest
GET /rest/applinks/{version}/applicationlinkInfo = ADMIN; versions 1.0 2.0 latest
POST /rest/applinks/{version}/applicationlinkInfo = ADMIN; versions 1.0 2.0 latest
PUT /rest/applinks/{version}/applicationlinkInfo = ADMIN; versions 1.0 2.0 latest
DELETE /rest/applinks/{version}/applicationlinkInfo = ADMIN; versions 1.0 2.0 latest
GET /rest/applinks/{version}/entities = READ; versions 1.0 2.0 latest
POST /rest/applinks/{version}/entities = not supported
PUT /rest/applinks/{version}/entities = not supported
DELETE /rest/applinks/{version}/entities = not supported
GET /rest/applinks/{version}/entitylink = ADMIN; versions 1.0 2.0 latest
POST /rest/applinks/{version}/entitylink = ADMIN; versions 1.0 2.0 latest
PUT /rest/applinks/{version}/entitylink = ADMIN; versions 1.0 2.0 latest
DELETE /rest/applinks/{version}/entitylink = ADMIN; versions 1.0 2.0 latest
GET /rest/applinks/{version}/entitylink/primary = ADMIN; versions 1.0 2.0 latest
POST /rest/applinks/{version}/entitylink/primary = ADMIN; versions 1.0 2.0 latest
PUT /rest/applinks/{version}/entitylink/primary = ADMIN; versions 1.0 2.0 latest
DELETE /rest/applinks/{version}/entitylink/primary = ADMIN; versions 1.0 2.0 latest
GET /rest/applinks/{version}/listApplicationLinks = ADMIN; versions 1.0 2.0 latest
POST /rest/applinks/{version}/listApplicationLinks = ADMIN; versions 1.0 2.0 latest
PUT /rest/applinks/{version}/listApplicationLinks = ADMIN; versions 1.0 2.0 latest
DELETE /rest/applinks/{version}/listApplicationLinks = ADMIN; versions 1.0 2.0 latest
GET /rest/applinks/{version}/manifest = ADMIN; versions 1.0 2.0 latest
POST /rest/applinks/{version}/manifest = ADMIN; versions 1.0 2.0 latest
PUT /rest/applinks/{version}/manifest = ADMIN; versions 1.0 2.0 latest
DELETE /rest/applinks/{version}/manifest = ADMIN; versions 1.0 2.0 latest
GET /rest/applinks/{version}/type/entity = ADMIN; versions 1.0 2.0 latest
POST /rest/applinks/{version}/type/entity = ADMIN; versions 1.0 2.0 latest
PUT /rest/applinks/{version}/type/entity = ADMIN; versions 1.0 2.0 latest
DELETE /rest/applinks/{version}/type/entity = ADMIN; versions 1.0 2.0 latest
GET /rest/atlassian-connect/{version}/license = READ; versions 1 latest
POST /rest/atlassian-connect/{version}/license = not supported
PUT /rest/atlassian-connect/{version}/license = not supported
DELETE /rest/atlassian-connect/{version}/license = not supported
GET /rest/atlassian-connect/{version}/macro = not supported
POST /rest/atlassian-connect/{version}/macro = not supported
PUT /rest/atlassian-connect/{version}/macro = not supported
DELETE /rest/atlassian-connect/{version}/macro = DELETE; versions 1 latest
GET /rest/mywork/{version}/action = not supported
POST /rest/mywork/{version}/action = WRITE; versions 1 latest
PUT /rest/mywork/{version}/action = WRITE; versions 1 latest
DELETE /rest/mywork/{version}/action = DELETE; versions 1 latest
GET /rest/mywork/{version}/notification = READ; versions 1 latest
POST /rest/mywork/{version}/notification = WRITE; versions 1 latest
PUT /rest/mywork/{version}/notification = WRITE; versions 1 latest
DELETE /rest/mywork/{version}/notification = DELETE; versions 1 latest
GET /rest/mywork/{version}/status = READ; versions 1 latest
POST /rest/mywork/{version}/status = not supported
PUT /rest/mywork/{version}/status = not supported
DELETE /rest/mywork/{version}/status = not supported
GET /rest/mywork/{version}/task = READ; versions 1 latest
POST /rest/mywork/{version}/task = WRITE; versions 1 latest
PUT /rest/mywork/{version}/task = WRITE; versions 1 latest
DELETE /rest/mywork/{version}/task = DELETE; versions 1 latest
GET /rest/prototype/{version}/attachment = READ; versions 1 latest
POST /rest/prototype/{version}/attachment = not supported
PUT /rest/prototype/{version}/attachment = not supported
DELETE /rest/prototype/{version}/attachment = not supported
GET /rest/prototype/{version}/breadcrumb = READ; versions 1 latest
POST /rest/prototype/{version}/breadcrumb = not supported
PUT /rest/prototype/{version}/breadcrumb = not supported
DELETE /rest/prototype/{version}/breadcrumb = not supported
GET /rest/prototype/{version}/buildInfo = READ; versions 1 latest
POST /rest/prototype/{version}/buildInfo = not supported
PUT /rest/prototype/{version}/buildInfo = not supported
DELETE /rest/prototype/{version}/buildInfo = not supported
GET /rest/prototype/{version}/content = READ; versions 1 latest
POST /rest/prototype/{version}/content = WRITE; versions 1 latest
PUT /rest/prototype/{version}/content = WRITE; versions 1 latest
DELETE /rest/prototype/{version}/content = DELETE; versions 1 latest
GET /rest/prototype/{version}/label = READ; versions 1 latest
POST /rest/prototype/{version}/label = WRITE; versions 1 latest
PUT /rest/prototype/{version}/label = WRITE; versions 1 latest
DELETE /rest/prototype/{version}/label = DELETE; versions 1 latest
GET /rest/prototype/{version}/search = READ; versions 1 latest
POST /rest/prototype/{version}/search = not supported
PUT /rest/prototype/{version}/search = not supported
DELETE /rest/prototype/{version}/search = not supported
GET /rest/prototype/{version}/space = READ; versions 1 latest
POST /rest/prototype/{version}/space = not supported
PUT /rest/prototype/{version}/space = not supported
DELETE /rest/prototype/{version}/space = not supported
GET /rest/prototype/{version}/user = READ; versions 1 latest
POST /rest/prototype/{version}/user = not supported
PUT /rest/prototype/{version}/user = not supported
DELETE /rest/prototype/{version}/user = not supported
GET /rest/remoteplugintest/{version}/user = READ; versions 1 latest
POST /rest/remoteplugintest/{version}/user = not supported
PUT /rest/remoteplugintest/{version}/user = not supported
DELETE /rest/remoteplugintest/{version}/user = not supported
GET /rest/searchv3/{version}/search = READ; versions 1 1.0 latest
POST /rest/searchv3/{version}/search = not supported
PUT /rest/searchv3/{version}/search = not supported
DELETE /rest/searchv3/{version}/search = not supported
GET /rest/ui/{version}/content = READ; versions 1 1.0 latest
POST /rest/ui/{version}/content = WRITE; versions 1 1.0 latest
PUT /rest/ui/{version}/content = WRITE; versions 1 1.0 latest
DELETE /rest/ui/{version}/content = DELETE; versions 1 1.0 latest
"""#
  }
}

extension Confluence {
  /// The scopes named on the pages, each with its raw value.
  public enum Scope: ScopeTable.ScopeName {
    case admin  // ADMIN
    case delete  // DELETE
    case read  // READ
    case write  // WRITE
  }
}
