// Written by ScopeTables from the catalog of JetBrains Space. Do not edit.
public import ScopeTable

/// What each operation of JetBrains Space requires.
///
/// Read from:
/// - https://www.jetbrains.com/help/space/applications-api.html, retrieved 2026-11-20
public enum Space: ScopeTable.ProviderTable {
  public static let table = ScopeTable.OperationTable(
    rows: rows, index: index, coversSubresources: false)

  /// One line per operation, as read by `ScopeTable.OperationRow`.
  private static var rows: Swift.StaticString {
#"""
POST /api/http/applications = mayCheck ("Create applications"); group Applications
GET /api/http/applications/authorizations/authorized-applications = mayCheck ("View applications"); group Applications
GET /api/http/applications/paged = mayCheck ("View applications"); group Applications
PATCH /api/http/applications/ui-extensions = unknown; group Applications
PATCH /api/http/applications/unfurls/domains = mayCheck ("Update applications"); group Applications
PATCH /api/http/applications/unfurls/patterns = mayCheck ("Update applications"); group Applications
GET /api/http/applications/unfurls/queue = mayCheck ("Provide external unfurls as attachments"); group Applications
POST /api/http/applications/unfurls/queue/content = mayCheck ("Provide external unfurls as attachments"); group Applications
POST /api/http/applications/unfurls/queue/request-external-auth = mayCheck ("Provide external unfurls as attachments"); group Applications
POST /api/http/applications/unfurls/queue/reset-external-auth-requests = mayCheck ("Provide external unfurls as attachments"); group Applications
GET /api/http/applications/{application} = mayCheck ("View applications"); group Applications
PATCH /api/http/applications/{application} = mayCheck ("Update applications"); group Applications
DELETE /api/http/applications/{application} = mayCheck ("Delete applications"); group Applications
GET /api/http/applications/{application}/authorizations/authorized-contexts = mayCheck ("View applications"); group Applications
GET /api/http/applications/{application}/authorizations/authorized-rights = mayCheck ("View applications"); group Applications
PATCH /api/http/applications/{application}/authorizations/authorized-rights = unknown; group Applications
DELETE /api/http/applications/{application}/authorizations/authorized-rights = unknown; group Applications
PATCH /api/http/applications/{application}/authorizations/authorized-rights/request-rights = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/authorizations/required-rights = mayCheck ("View applications"); group Applications
PATCH /api/http/applications/{application}/authorizations/required-rights = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/bearer-token = mayCheck ("View application secrets"); group Applications
GET /api/http/applications/{application}/client-secret = mayCheck ("View application secrets"); group Applications
POST /api/http/applications/{application}/client-secret/regenerate = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/last-client-credentials-access = mayCheck ("View applications"); group Applications
GET /api/http/applications/{application}/permanent-tokens = mayCheck ("View application secrets"); group Applications
POST /api/http/applications/{application}/permanent-tokens = mayCheck ("Update applications"); group Applications
DELETE /api/http/applications/{application}/permanent-tokens/current = unknown; group Applications
PATCH /api/http/applications/{application}/permanent-tokens/{tokenId} = mayCheck ("Update applications"); group Applications
DELETE /api/http/applications/{application}/permanent-tokens/{tokenId} = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/public-keys = mayCheck ("View applications"); group Applications
POST /api/http/applications/{application}/restore = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/signing-key = mayCheck ("View application secrets"); group Applications
POST /api/http/applications/{application}/signing-key/regenerate = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/ssh-keys = mayCheck ("View applications"); group Applications
POST /api/http/applications/{application}/ssh-keys = mayCheck ("Update applications"); group Applications
DELETE /api/http/applications/{application}/ssh-keys/{fingerprint} = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/ui-extensions = mayCheck ("View applications"); group Applications
PATCH /api/http/applications/{application}/ui-extensions/disable-for-everybody = mayCheck ("View applications", "Grant permissions to other members", "Manage project permission scheme", "Manage channels"); group Applications
PATCH /api/http/applications/{application}/ui-extensions/disable-for-me = mayCheck ("View applications"); group Applications
PATCH /api/http/applications/{application}/ui-extensions/enable-for-everybody = mayCheck ("View applications", "Grant permissions to other members", "Manage project permission scheme", "Manage channels"); group Applications
PATCH /api/http/applications/{application}/ui-extensions/enable-for-me = mayCheck ("View applications"); group Applications
GET /api/http/applications/{application}/unfurl-domains = mayCheck ("View applications"); group Applications
POST /api/http/applications/{application}/unfurl-domains/authorize = mayCheck ("Authorize domains and patterns for app-powered previews"); group Applications
GET /api/http/applications/{application}/unfurl-patterns = mayCheck ("View applications"); group Applications
POST /api/http/applications/{application}/unfurl-patterns/authorize = mayCheck ("Authorize domains and patterns for app-powered previews"); group Applications
GET /api/http/applications/{application}/verification-token = mayCheck ("View application secrets"); group Applications
POST /api/http/applications/{application}/verification-token/regenerate = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/webhooks = mayCheck ("View applications"); group Applications
POST /api/http/applications/{application}/webhooks = mayCheck ("Update applications"); group Applications
POST /api/http/applications/{application}/webhooks/{webhookId} = mayCheck ("Update applications"); group Applications
PATCH /api/http/applications/{application}/webhooks/{webhookId} = mayCheck ("Update applications"); group Applications
DELETE /api/http/applications/{application}/webhooks/{webhookId} = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/webhooks/{webhookId}/bearer-token = mayCheck ("View application secrets"); group Applications
GET /api/http/applications/{application}/webhooks/{webhookId}/custom-headers = mayCheck ("View application secrets"); group Applications
POST /api/http/applications/{application}/webhooks/{webhookId}/custom-headers = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/webhooks/{webhookId}/signing-key = mayCheck ("View application secrets"); group Applications
POST /api/http/applications/{application}/webhooks/{webhookId}/signing-key/regenerate = mayCheck ("Update applications"); group Applications
GET /api/http/applications/{application}/webhooks/{webhookId}/subscriptions = mayCheck ("View applications"); group Applications
POST /api/http/applications/{application}/webhooks/{webhookId}/subscriptions = mayCheck ("Update applications"); group Applications
PATCH /api/http/applications/{application}/webhooks/{webhookId}/subscriptions/{subscriptionId} = mayCheck ("Update applications"); group Applications
DELETE /api/http/applications/{application}/webhooks/{webhookId}/subscriptions/{subscriptionId} = mayCheck ("Update applications"); group Applications
POST /api/http/applications/{application}/webhooks/{webhookId}/subscriptions/{subscriptionId}/request-missing-rights = unknown; group Applications
"""#
  }
}

extension Space {
  /// The scopes named on the pages, each with its raw value.
  public enum Scope: ScopeTable.ScopeName {
    case authorizeDomainsAndPatternsForAppPoweredPreviews  // Authorize domains and patterns for app-powered previews
    case createApplications  // Create applications
    case deleteApplications  // Delete applications
    case grantPermissionsToOtherMembers  // Grant permissions to other members
    case manageChannels  // Manage channels
    case manageProjectPermissionScheme  // Manage project permission scheme
    case provideExternalUnfurlsAsAttachments  // Provide external unfurls as attachments
    case updateApplications  // Update applications
    case viewApplicationSecrets  // View application secrets
    case viewApplications  // View applications
  }
}
