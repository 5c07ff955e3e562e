// Written by ScopeTables from the catalog of DevRev. Do not edit.
public import ScopeTable

/// What each operation of DevRev requires.
///
/// Read from:
/// - https://developer.devrev.ai/snapin-development/references/scope-reference, retrieved 2026-11-20
/// - https://developer.devrev.ai/beta/api-reference/works/list-post, retrieved 2026-11-20
public enum DevRev: ScopeTable.ProviderTable {
  public static let table = ScopeTable.OperationTable(
    rows: rows, index: index, coversSubresources: false)

  /// One line per operation, as read by `ScopeTable.OperationRow`.
  private static var rows: Swift.StaticString {
#"""
POST /accounts.create = account:write | account:all; group Accounts
POST /accounts.delete = account:all; group Accounts
GET /accounts.export = account:read | account:write | account:all; group Accounts
POST /accounts.export = account:read | account:write | account:all; group Accounts
GET /accounts.get = account:read | account:write | account:all; group Accounts
POST /accounts.get = account:read | account:write | account:all; group Accounts
GET /accounts.list = account:read | account:write | account:all; group Accounts
POST /accounts.list = account:read | account:write | account:all; group Accounts
POST /accounts.merge = account:all; group Accounts
POST /accounts.update = account:write | account:all; group Accounts
POST /articles.create = article:write | article:all; group Articles
POST /articles.delete = article:all; group Articles
GET /articles.get = article:read | article:write | article:all; group Articles
POST /articles.get = article:read | article:write | article:all; group Articles
GET /articles.list = article:read | article:write | article:all; group Articles
POST /articles.list = article:read | article:write | article:all; group Articles
POST /articles.update = article:write | article:all; group Articles
GET /artifacts.download = artifact:read; group Artifacts
POST /artifacts.download = artifact:read; group Artifacts
GET /artifacts.get = artifact:read [stricter "Also needs parent read access."]; group Artifacts; note "Also needs parent read access."
POST /artifacts.get = artifact:read [stricter "Also needs parent read access."]; group Artifacts; note "Also needs parent read access."
GET /artifacts.list = artifact:read [stricter "Also needs parent read access."]; group Artifacts; note "Also needs parent read access."
POST /artifacts.list = artifact:read [stricter "Also needs parent read access."]; group Artifacts; note "Also needs parent read access."
GET /artifacts.locate = artifact:read [stricter "Also needs parent read access."]; group Artifacts; note "Also needs parent read access."
POST /artifacts.locate = artifact:read [stricter "Also needs parent read access."]; group Artifacts; note "Also needs parent read access."
POST /artifacts.prepare = artifact:create; group Artifacts
POST /artifacts.versions.delete = artifact:create; group Artifacts
POST /artifacts.versions.prepare = artifact:create; group Artifacts
GET /atoms.get = derived ({object_type}:read from id); group Atoms; note "derived from id field — for example, issue:read, ticket:read"
POST /atoms.get = derived ({object_type}:read from id); group Atoms; note "derived from id field — for example, issue:read, ticket:read"
POST /auth-tokens.create = none; group "Auth tokens"
POST /auth-tokens.delete = none; group "Auth tokens"
GET /auth-tokens.get = none; group "Auth tokens"
POST /auth-tokens.get = none; group "Auth tokens"
GET /auth-tokens.info = none; group "Auth tokens"
POST /auth-tokens.info = none; group "Auth tokens"
GET /auth-tokens.list = none; group "Auth tokens"
POST /auth-tokens.list = none; group "Auth tokens"
POST /auth-tokens.self.delete = none; group "Auth tokens"
POST /auth-tokens.update = none; group "Auth tokens"
POST /chats.create = none [unclear "Access is determined by chat membership."]; group Chats; note "Access is determined by chat membership."
GET /chats.get = none [unclear "Access is determined by chat membership."]; group Chats; note "Access is determined by chat membership."
POST /chats.get = none [unclear "Access is determined by chat membership."]; group Chats; note "Access is determined by chat membership."
POST /chats.update = none [unclear "Access is determined by chat membership."]; group Chats; note "Access is determined by chat membership."
POST /code-changes.create = code_change:write | code_change:all; group "Code changes"
POST /code-changes.delete = code_change:all; group "Code changes"
GET /code-changes.get = code_change:read | code_change:write | code_change:all; group "Code changes"
POST /code-changes.get = code_change:read | code_change:write | code_change:all; group "Code changes"
GET /code-changes.list = code_change:read | code_change:write | code_change:all; group "Code changes"
POST /code-changes.list = code_change:read | code_change:write | code_change:all; group "Code changes"
POST /code-changes.update = code_change:write | code_change:all; group "Code changes"
POST /commands.create = command:write | command:all; group Commands
GET /commands.get = command:read | command:write | command:all; group Commands
POST /commands.get = command:read | command:write | command:all; group Commands
GET /commands.list = command:read | command:write | command:all; group Commands
POST /commands.list = command:read | command:write | command:all; group Commands
POST /commands.update = command:write | command:all; group Commands
POST /conversations.create = conversation:write | conversation:all; group Conversations
POST /conversations.delete = conversation:all; group Conversations
GET /conversations.get = conversation:read | conversation:write | conversation:all; group Conversations
POST /conversations.get = conversation:read | conversation:write | conversation:all; group Conversations
GET /conversations.list = conversation:read | conversation:write | conversation:all; group Conversations
POST /conversations.list = conversation:read | conversation:write | conversation:all; group Conversations
POST /conversations.update = conversation:write | conversation:all; group Conversations
GET /custom-objects.count = none; group Customization
POST /custom-objects.count = none; group Customization
POST /custom-objects.create = custom_type_fragment:write; group Customization
POST /custom-objects.delete = custom_type_fragment:write; group Customization
GET /custom-objects.get = none; group Customization
POST /custom-objects.get = none; group Customization
GET /custom-objects.list = none; group Customization
POST /custom-objects.list = none; group Customization
POST /custom-objects.update = custom_type_fragment:write; group Customization
POST /dev-orgs.auth-connections.create = unavailable; group "Auth connections"; note "Cannot be called via service account."
POST /dev-orgs.auth-connections.delete = unavailable; group "Auth connections"; note "Cannot be called via service account."
GET /dev-orgs.auth-connections.get = unavailable; group "Auth connections"; note "Cannot be called via service account."
POST /dev-orgs.auth-connections.get = unavailable; group "Auth connections"; note "Cannot be called via service account."
GET /dev-orgs.auth-connections.list = unavailable; group "Auth connections"; note "Cannot be called via service account."
POST /dev-orgs.auth-connections.list = unavailable; group "Auth connections"; note "Cannot be called via service account."
POST /dev-orgs.auth-connections.toggle = unavailable; group "Auth connections"; note "Cannot be called via service account."
POST /dev-orgs.auth-connections.update = unavailable; group "Auth connections"; note "Cannot be called via service account."
GET /dev-orgs.get = dev_org:read | dev_org:write; group Organizations
POST /dev-orgs.get = dev_org:read | dev_org:write; group Organizations
POST /dev-users.activate = dev_user:write | dev_user:all; group Users
POST /dev-users.create = dev_user:write | dev_user:all; group Users
POST /dev-users.deactivate = dev_user:all; group Users
GET /dev-users.get = dev_user:read | dev_user:write | dev_user:all; group Users
POST /dev-users.get = dev_user:read | dev_user:write | dev_user:all; group Users
POST /dev-users.identities.link = dev_user:write | dev_user:all; group Users
POST /dev-users.identities.unlink = dev_user:write | dev_user:all; group Users
GET /dev-users.list = dev_user:read | dev_user:write | dev_user:all; group Users
POST /dev-users.list = dev_user:read | dev_user:write | dev_user:all; group Users
POST /dev-users.merge = dev_user:all; group Users
GET /dev-users.self = none [unclear "Default Scopes unavailable for this API."]; group Users; note "Default Scopes unavailable for this API."
POST /dev-users.self = none [unclear "Default Scopes unavailable for this API."]; group Users; note "Default Scopes unavailable for this API."
POST /dev-users.self.update = none [unclear "Default Scopes unavailable for this API."]; group Users; note "Default Scopes unavailable for this API."
POST /dev-users.update = dev_user:write | dev_user:all; group Users
GET /directories.count = directory:read | directory:write | directory:all; group Directory
POST /directories.count = directory:read | directory:write | directory:all; group Directory
POST /directories.create = directory:write | directory:all; group Directory
POST /directories.delete = directory:all; group Directory
GET /directories.get = directory:read | directory:write | directory:all; group Directory
POST /directories.get = directory:read | directory:write | directory:all; group Directory
GET /directories.list = directory:read | directory:write | directory:all; group Directory
POST /directories.list = directory:read | directory:write | directory:all; group Directory
POST /directories.update = directory:write | directory:all; group Directory
POST /groups.create = group:write | group:all; group Groups
GET /groups.get = group:read | group:write | group:all; group Groups
POST /groups.get = group:read | group:write | group:all; group Groups
GET /groups.list = group:read | group:write | group:all; group Groups
POST /groups.list = group:read | group:write | group:all; group Groups
POST /groups.members.add = group_membership:all; group Groups
GET /groups.members.list = group_membership:read | group_membership:all; group Groups
POST /groups.members.list = group_membership:read | group_membership:all; group Groups
POST /groups.members.remove = group_membership:all; group Groups
POST /groups.update = group:write | group:all; group Groups
GET /jobs.get = job:read; group Jobs
POST /jobs.get = job:read; group Jobs
GET /jobs.list = job:read; group Jobs
POST /jobs.list = job:read; group Jobs
GET /keyrings.authorize = keyring:read; group Keyrings
POST /keyrings.authorize = keyring:read; group Keyrings
POST /links.create = link:write | link:all [stricter "Also needs linked objects read access."]; note "Also needs linked objects read access."
POST /links.delete = link:all [stricter "Also needs linked objects read access."]; note "Also needs linked objects read access."
GET /links.get = link:read | link:write | link:all
POST /links.get = link:read | link:write | link:all
GET /links.list = link:read | link:write | link:all
POST /links.list = link:read | link:write | link:all
POST /links.replace = link:write | link:all [stricter "Also needs linked objects read access."]; note "Also needs linked objects read access."
GET /meetings.count = meeting:read | meeting:write | meeting:all; group Meetings
POST /meetings.count = meeting:read | meeting:write | meeting:all; group Meetings
POST /meetings.create = meeting:write | meeting:all; group Meetings
POST /meetings.delete = meeting:all; group Meetings
GET /meetings.get = meeting:read | meeting:write | meeting:all; group Meetings
POST /meetings.get = meeting:read | meeting:write | meeting:all; group Meetings
GET /meetings.list = meeting:read | meeting:write | meeting:all; group Meetings
POST /meetings.list = meeting:read | meeting:write | meeting:all; group Meetings
POST /meetings.update = meeting:write | meeting:all; group Meetings
POST /metric-action.execute = none; group Slas
POST /metric-definitions.create = metric_definition:write | metric_definition:all; group Slas
POST /metric-definitions.delete = metric_definition:all; group Slas
GET /metric-definitions.get = metric_definition:read | metric_definition:write | metric_definition:all; group Slas
POST /metric-definitions.get = metric_definition:read | metric_definition:write | metric_definition:all; group Slas
GET /metric-definitions.list = metric_definition:read | metric_definition:write | metric_definition:all; group Slas
POST /metric-definitions.list = metric_definition:read | metric_definition:write | metric_definition:all; group Slas
POST /metric-definitions.update = metric_definition:write | metric_definition:all; group Slas
GET /metric-trackers.get = none; group Slas
POST /metric-trackers.get = none; group Slas
POST /observability.sessions.aggregate = none; group Observability
GET /observability.sessions.data.get = none; group Observability
POST /observability.sessions.data.get = none; group Observability
GET /observability.sessions.developer-info.get = none; group Observability
POST /observability.sessions.developer-info.get = none; group Observability
GET /observability.sessions.get = none; group Observability
POST /observability.sessions.get = none; group Observability
GET /observability.sessions.list = none; group Observability
POST /observability.sessions.list = none; group Observability
POST /org-schedule-fragments.create = org_schedule_fragment:write | org_schedule_fragment:all; group Schedules
GET /org-schedule-fragments.get = org_schedule_fragment:read | org_schedule_fragment:write | org_schedule_fragment:all; group Schedules
POST /org-schedule-fragments.get = org_schedule_fragment:read | org_schedule_fragment:write | org_schedule_fragment:all; group Schedules
POST /org-schedule-fragments.transition = org_schedule_fragment:write | org_schedule_fragment:all; group Schedules
POST /org-schedules.create = org_schedule:write | org_schedule:all; group Schedules
GET /org-schedules.evaluate = org_schedule:read | org_schedule:write | org_schedule:all; group Schedules
POST /org-schedules.evaluate = org_schedule:read | org_schedule:write | org_schedule:all; group Schedules
GET /org-schedules.get = org_schedule:read | org_schedule:write | org_schedule:all; group Schedules
POST /org-schedules.get = org_schedule:read | org_schedule:write | org_schedule:all; group Schedules
GET /org-schedules.list = org_schedule:read | org_schedule:write | org_schedule:all; group Schedules
POST /org-schedules.list = org_schedule:read | org_schedule:write | org_schedule:all; group Schedules
POST /org-schedules.set-future = org_schedule:write | org_schedule:all; group Schedules
POST /org-schedules.transition = org_schedule:write | org_schedule:all; group Schedules
POST /org-schedules.update = org_schedule:write | org_schedule:all; group Schedules
POST /parts.create = perType (capability -> capability:write | capability:all, enhancement -> enhancement:write | enhancement:all, feature -> feature:write | feature:all, product -> product:write | product:all); group Parts
POST /parts.delete = perType (capability -> capability:all, enhancement -> enhancement:all, feature -> feature:all, product -> product:all); group Parts
GET /parts.get = perType (capability -> capability:read | capability:write | capability:all, enhancement -> enhancement:read | enhancement:write | enhancement:all, feature -> feature:read | feature:write | feature:all, product -> product:read | product:write | product:all); group Parts
POST /parts.get = perType (capability -> capability:read | capability:write | capability:all, enhancement -> enhancement:read | enhancement:write | enhancement:all, feature -> feature:read | feature:write | feature:all, product -> product:read | product:write | product:all); group Parts
GET /parts.list = perType (capability -> capability:read | capability:write | capability:all, enhancement -> enhancement:read | enhancement:write | enhancement:all, feature -> feature:read | feature:write | feature:all, product -> product:read | product:write | product:all); group Parts
POST /parts.list = perType (capability -> capability:read | capability:write | capability:all, enhancement -> enhancement:read | enhancement:write | enhancement:all, feature -> feature:read | feature:write | feature:all, product -> product:read | product:write | product:all); group Parts
POST /parts.update = perType (capability -> capability:write | capability:all, enhancement -> enhancement:write | enhancement:all, feature -> feature:write | feature:all, product -> product:write | product:all); group Parts
GET /ping = none; group Other
POST /ping = none; group Other
GET /reactions.list = none [stricter "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."]; group "Timeline entries"; note "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."
POST /reactions.list = none [stricter "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."]; group "Timeline entries"; note "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."
POST /reactions.update = none [stricter "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."]; group "Timeline entries"; note "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."
POST /rev-orgs.create = rev_org:write | rev_org:all; group Workspaces
POST /rev-orgs.delete = rev_org:all; group Workspaces
GET /rev-orgs.get = rev_org:read | rev_org:write | rev_org:all; group Workspaces
POST /rev-orgs.get = rev_org:read | rev_org:write | rev_org:all; group Workspaces
GET /rev-orgs.list = rev_org:read | rev_org:write | rev_org:all; group Workspaces
POST /rev-orgs.list = rev_org:read | rev_org:write | rev_org:all; group Workspaces
POST /rev-orgs.update = rev_org:write | rev_org:all; group Workspaces
POST /rev-users.create = rev_user:write | rev_user:all; group Customers
POST /rev-users.delete = rev_user:all; group Customers
GET /rev-users.get = rev_user:read | rev_user:write | rev_user:all; group Customers
POST /rev-users.get = rev_user:read | rev_user:write | rev_user:all; group Customers
GET /rev-users.list = rev_user:read | rev_user:write | rev_user:all; group Customers
POST /rev-users.list = rev_user:read | rev_user:write | rev_user:all; group Customers
POST /rev-users.merge = rev_user:all; group Customers
GET /rev-users.scan = rev_user:read | rev_user:write | rev_user:all; group Customers
POST /rev-users.scan = rev_user:read | rev_user:write | rev_user:all; group Customers
POST /rev-users.update = rev_user:write | rev_user:all; group Customers
GET /schemas.aggregated.get = none; group Customization
POST /schemas.aggregated.get = none; group Customization
GET /schemas.custom.get = none; group Customization
POST /schemas.custom.get = none; group Customization
GET /schemas.custom.list = none; group Customization
POST /schemas.custom.list = none; group Customization
POST /schemas.custom.set = custom_type_fragment:write; group Customization
GET /schemas.stock.get = none; group Customization
POST /schemas.stock.get = none; group Customization
GET /schemas.stock.list = none; group Customization
POST /schemas.stock.list = none; group Customization
POST /schemas.subtypes.prepare-update = custom_type_fragment:write; group Customization
POST /service-accounts.create = unavailable; group "Service accounts"; note "Not accessible via service account tokens. Requires user authentication."
GET /service-accounts.get = svcacc:read; group "Service accounts"
POST /service-accounts.get = svcacc:read; group "Service accounts"
GET /sla-trackers.get = none; group Slas
POST /sla-trackers.get = none; group Slas
GET /sla-trackers.list = none; group Slas
POST /sla-trackers.list = none; group Slas
POST /slas.assign = sla:write; group Slas
POST /slas.create = sla:write; group Slas
GET /slas.get = sla:read | sla:write; group Slas
POST /slas.get = sla:read | sla:write; group Slas
GET /slas.list = sla:read | sla:write; group Slas
POST /slas.list = sla:read | sla:write; group Slas
POST /slas.transition = sla:write; group Slas
POST /slas.update = sla:write; group Slas
POST /snap-kit-action.execute.deferred = snap_widget:write | snap_widget:all; group "Snap kit execution"
POST /snap-widgets.create = snap_widget:write | snap_widget:all; group "Snap widgets"
POST /stage-diagrams.create = stage_diagram:write; group Customization
GET /stage-diagrams.get = none; group Customization
POST /stage-diagrams.get = none; group Customization
GET /stage-diagrams.list = none; group Customization
POST /stage-diagrams.list = none; group Customization
POST /stage-diagrams.update = stage_diagram:write; group Customization
POST /stages.custom.create = custom_stage:write; group Customization
GET /stages.custom.get = none; group Customization
POST /stages.custom.get = none; group Customization
GET /stages.custom.list = none; group Customization
POST /stages.custom.list = none; group Customization
POST /stages.custom.update = custom_stage:write; group Customization
POST /states.custom.create = custom_state:write; group Customization
GET /states.custom.get = none; group Customization
POST /states.custom.get = none; group Customization
GET /states.custom.list = none; group Customization
POST /states.custom.list = none; group Customization
POST /states.custom.update = custom_state:write; group Customization
POST /surveys.create = survey:write | survey:all; group Surveys
POST /surveys.delete = survey:all; group Surveys
GET /surveys.get = survey:read | survey:write | survey:all; group Surveys
POST /surveys.get = survey:read | survey:write | survey:all; group Surveys
GET /surveys.list = survey:read | survey:write | survey:all; group Surveys
POST /surveys.list = survey:read | survey:write | survey:all; group Surveys
GET /surveys.responses.list = survey_response:read | survey_response:write | survey_response:all; group Surveys
POST /surveys.responses.list = survey_response:read | survey_response:write | survey_response:all; group Surveys
POST /surveys.responses.update = survey_response:write | survey_response:all; group Surveys
POST /surveys.send = survey:write | survey:all; group Surveys
POST /surveys.submit = survey_response:write | survey_response:all; group Surveys
POST /surveys.update = survey:write | survey:all; group Surveys
GET /sys-users.list = none [unclear "Default Scopes unavailable for this API."]; group "System users"; note "Default Scopes unavailable for this API."
POST /sys-users.list = none [unclear "Default Scopes unavailable for this API."]; group "System users"; note "Default Scopes unavailable for this API."
POST /sys-users.update = none [unclear "Default Scopes unavailable for this API."]; group "System users"; note "Default Scopes unavailable for this API."
POST /tags.create = tag:write | tag:all; group Tags
POST /tags.delete = tag:all; group Tags
GET /tags.get = tag:read | tag:write | tag:all; group Tags
POST /tags.get = tag:read | tag:write | tag:all; group Tags
GET /tags.list = tag:read | tag:write | tag:all; group Tags
POST /tags.list = tag:read | tag:write | tag:all; group Tags
POST /tags.update = tag:write | tag:all; group Tags
POST /timeline-entries.create = none [stricter "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."]; group "Timeline entries"; note "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."
POST /timeline-entries.delete = none [stricter "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."]; group "Timeline entries"; note "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."
GET /timeline-entries.get = none [stricter "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."]; group "Timeline entries"; note "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."
POST /timeline-entries.get = none [stricter "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."]; group "Timeline entries"; note "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."
GET /timeline-entries.list = none [stricter "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."]; group "Timeline entries"; note "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."
POST /timeline-entries.list = none [stricter "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."]; group "Timeline entries"; note "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."
POST /timeline-entries.update = none [stricter "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."]; group "Timeline entries"; note "Requires the read or write scope of the parent object's type (e.g. issue:write when posting to an issue's timeline)."
POST /vistas.delete = vista:all; group Vistas
GET /vistas.get = vista:read | vista:write | vista:all; group Vistas
POST /vistas.get = vista:read | vista:write | vista:all; group Vistas
POST /vistas.groups.delete = vista:all [looser "No scopes required for default vistas."]; group Vistas; note "No scopes required for default vistas."
GET /vistas.groups.get = vista:read | vista:write | vista:all [looser "No scopes required for default vistas."]; group Vistas; note "No scopes required for default vistas."
POST /vistas.groups.get = vista:read | vista:write | vista:all [looser "No scopes required for default vistas."]; group Vistas; note "No scopes required for default vistas."
GET /vistas.groups.list = vista:read | vista:write | vista:all [looser "No scopes required for default vistas."]; group Vistas; note "No scopes required for default vistas."
POST /vistas.groups.list = vista:read | vista:write | vista:all [looser "No scopes required for default vistas."]; group Vistas; note "No scopes required for default vistas."
GET /vistas.list = vista:read | vista:write | vista:all; group Vistas
POST /vistas.list = vista:read | vista:write | vista:all; group Vistas
POST /web-crawler-jobs.control = web_crawler_job:all; group "Web crawler job"
POST /web-crawler-jobs.create = web_crawler_job:all; group "Web crawler job"
GET /web-crawler-jobs.get = web_crawler_job:all; group "Web crawler job"
POST /web-crawler-jobs.get = web_crawler_job:all; group "Web crawler job"
GET /web-crawler-jobs.list = web_crawler_job:all; group "Web crawler job"
POST /web-crawler-jobs.list = web_crawler_job:all; group "Web crawler job"
POST /webhooks.create = none [unclear "Default Scopes unavailable for this API."]; group Webhooks; note "Default Scopes unavailable for this API."
POST /webhooks.delete = none [unclear "Default Scopes unavailable for this API."]; group Webhooks; note "Default Scopes unavailable for this API."
POST /webhooks.event = none [unclear "Default Scopes unavailable for this API."]; group Webhooks; note "Default Scopes unavailable for this API."
GET /webhooks.get = none [unclear "Default Scopes unavailable for this API."]; group Webhooks; note "Default Scopes unavailable for this API."
POST /webhooks.get = none [unclear "Default Scopes unavailable for this API."]; group Webhooks; note "Default Scopes unavailable for this API."
GET /webhooks.list = none [unclear "Default Scopes unavailable for this API."]; group Webhooks; note "Default Scopes unavailable for this API."
POST /webhooks.list = none [unclear "Default Scopes unavailable for this API."]; group Webhooks; note "Default Scopes unavailable for this API."
POST /webhooks.update = none [unclear "Default Scopes unavailable for this API."]; group Webhooks; note "Default Scopes unavailable for this API."
GET /works.count = perType (incident -> incident:read | incident:write | incident:all, issue -> issue:read | issue:write | issue:all, opportunity -> opportunity:read | opportunity:write | opportunity:all, task -> task:read | task:write | task:all, ticket -> ticket:read | ticket:write | ticket:all); group Works
POST /works.count = perType (incident -> incident:read | incident:write | incident:all, issue -> issue:read | issue:write | issue:all, opportunity -> opportunity:read | opportunity:write | opportunity:all, task -> task:read | task:write | task:all, ticket -> ticket:read | ticket:write | ticket:all); group Works
POST /works.create = perType (incident -> incident:write | incident:all, issue -> issue:write | issue:all, opportunity -> opportunity:write | opportunity:all, task -> task:write | task:all, ticket -> ticket:write | ticket:all); group Works
POST /works.delete = perType (incident -> incident:all, issue -> issue:all, opportunity -> opportunity:all, task -> task:all, ticket -> ticket:all); group Works
GET /works.export = perType (incident -> incident:read | incident:write | incident:all, issue -> issue:read | issue:write | issue:all, opportunity -> opportunity:read | opportunity:write | opportunity:all, task -> task:read | task:write | task:all, ticket -> ticket:read | ticket:write | ticket:all); group Works
POST /works.export = perType (incident -> incident:read | incident:write | incident:all, issue -> issue:read | issue:write | issue:all, opportunity -> opportunity:read | opportunity:write | opportunity:all, task -> task:read | task:write | task:all, ticket -> ticket:read | ticket:write | ticket:all); group Works
GET /works.get = perType (incident -> incident:read | incident:write | incident:all, issue -> issue:read | issue:write | issue:all, opportunity -> opportunity:read | opportunity:write | opportunity:all, task -> task:read | task:write | task:all, ticket -> ticket:read | ticket:write | ticket:all); group Works
POST /works.get = perType (incident -> incident:read | incident:write | incident:all, issue -> issue:read | issue:write | issue:all, opportunity -> opportunity:read | opportunity:write | opportunity:all, task -> task:read | task:write | task:all, ticket -> ticket:read | ticket:write | ticket:all); group Works
GET /works.list = perType (incident -> incident:read | incident:write | incident:all, issue -> issue:read | issue:write | issue:all, opportunity -> opportunity:read | opportunity:write | opportunity:all, task -> task:read | task:write | task:all, ticket -> ticket:read | ticket:write | ticket:all); group Works
POST /works.list = perType type (incident -> incident:read | incident:write | incident:all, issue -> issue:read | issue:write | issue:all, opportunity -> opportunity:read | opportunity:write | opportunity:all, task -> task:read | task:write | task:all, ticket -> ticket:read | ticket:write | ticket:all); group Works
POST /works.update = perType (incident -> incident:write | incident:all, issue -> issue:write | issue:all, opportunity -> opportunity:write | opportunity:all, task -> task:write | task:all, ticket -> ticket:write | ticket:all); group Works
"""#
  }
}

extension DevRev {
  /// The scopes named on the pages, each with its raw value.
  public enum Scope: ScopeTable.ScopeName {
    case accountAll  // account:all
    case accountRead  // account:read
    case accountWrite  // account:write
    case articleAll  // article:all
    case articleRead  // article:read
    case articleWrite  // article:write
    case artifactCreate  // artifact:create
    case artifactRead  // artifact:read
    case capabilityAll  // capability:all
    case capabilityRead  // capability:read
    case capabilityWrite  // capability:write
    case codeChangeAll  // code_change:all
    case codeChangeRead  // code_change:read
    case codeChangeWrite  // code_change:write
    case commandAll  // command:all
    case commandRead  // command:read
    case commandWrite  // command:write
    case conversationAll  // conversation:all
    case conversationRead  // conversation:read
    case conversationWrite  // conversation:write
    case customStageWrite  // custom_stage:write
    case customStateWrite  // custom_state:write
    case customTypeFragmentWrite  // custom_type_fragment:write
    case devOrgRead  // dev_org:read
    case devOrgWrite  // dev_org:write
    case devUserAll  // dev_user:all
    case devUserRead  // dev_user:read
    case devUserWrite  // dev_user:write
    case directoryAll  // directory:all
    case directoryRead  // directory:read
    case directoryWrite  // directory:write
    case enhancementAll  // enhancement:all
    case enhancementRead  // enhancement:read
    case enhancementWrite  // enhancement:write
    case featureAll  // feature:all
    case featureRead  // feature:read
    case featureWrite  // feature:write
    case groupAll  // group:all
    case groupRead  // group:read
    case groupWrite  // group:write
    case groupMembershipAll  // group_membership:all
    case groupMembershipRead  // group_membership:read
    case incidentAll  // incident:all
    case incidentRead  // incident:read
    case incidentWrite  // incident:write
    case issueAll  // issue:all
    case issueRead  // issue:read
    case issueWrite  // issue:write
    case jobRead  // job:read
    case keyringRead  // keyring:read
    case linkAll  // link:all
    case linkRead  // link:read
    case linkWrite  // link:write
    case meetingAll  // meeting:all
    case meetingRead  // meeting:read
    case meetingWrite  // meeting:write
    case metricDefinitionAll  // metric_definition:all
    case metricDefinitionRead  // metric_definition:read
    case metricDefinitionWrite  // metric_definition:write
    case opportunityAll  // opportunity:all
    case opportunityRead  // opportunity:read
    case opportunityWrite  // opportunity:write
    case orgScheduleAll  // org_schedule:all
    case orgScheduleRead  // org_schedule:read
    case orgScheduleWrite  // org_schedule:write
    case orgScheduleFragmentAll  // org_schedule_fragment:all
    case orgScheduleFragmentRead  // org_schedule_fragment:read
    case orgScheduleFragmentWrite  // org_schedule_fragment:write
    case productAll  // product:all
    case productRead  // product:read
    case productWrite  // product:write
    case revOrgAll  // rev_org:all
    case revOrgRead  // rev_org:read
    case revOrgWrite  // rev_org:write
    case revUserAll  // rev_user:all
    case revUserRead  // rev_user:read
    case revUserWrite  // rev_user:write
    case slaRead  // sla:read
    case slaWrite  // sla:write
    case snapWidgetAll  // snap_widget:all
    case snapWidgetWrite  // snap_widget:write
    case stageDiagramWrite  // stage_diagram:write
    case surveyAll  // survey:all
    case surveyRead  // survey:read
    case surveyWrite  // survey:write
    case surveyResponseAll  // survey_response:all
    case surveyResponseRead  // survey_response:read
    case surveyResponseWrite  // survey_response:write
    case svcaccRead  // svcacc:read
    case tagAll  // tag:all
    case tagRead  // tag:read
    case tagWrite  // tag:write
    case taskAll  // task:all
    case taskRead  // task:read
    case taskWrite  // task:write
    case ticketAll  // ticket:all
    case ticketRead  // ticket:read
    case ticketWrite  // ticket:write
    case vistaAll  // vista:all
    case vistaRead  // vista:read
    case vistaWrite  // vista:write
    case webCrawlerJobAll  // web_crawler_job:all
  }
}
