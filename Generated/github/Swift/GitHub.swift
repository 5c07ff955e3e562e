// Written by ScopeTables from the catalog of GitHub Apps. Do not edit.
public import ScopeTable

/// What each operation of GitHub Apps requires.
///
/// Read from:
/// - https://docs.github.com/en/rest/overview/permissions-required-for-github-apps, retrieved 2023-11-01
public enum GitHub: ScopeTable.ProviderTable {
  public static let table = ScopeTable.OperationTable(
    rows: rows, index: index, coversSubresources: false)

  /// One line per operation, as read by `ScopeTable.OperationRow`.
  private static var rows: Swift.StaticString {
#"""
POST /gists = repository/metadata:read & user/gists:write; group "Repository permissions for \"Metadata\""; credentials UAT
PATCH /gists/{gist_id} = repository/metadata:read & user/gists:write; group "Repository permissions for \"Metadata\""; credentials UAT
DELETE /gists/{gist_id} = repository/metadata:read & user/gists:write; group "Repository permissions for \"Metadata\""; credentials UAT
POST /gists/{gist_id}/comments = repository/metadata:read & user/gists:write; group "Repository permissions for \"Metadata\""; credentials UAT
GET /gists/{gist_id}/comments/{comment_id} = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT
PATCH /gists/{gist_id}/comments/{comment_id} = repository/metadata:read & user/gists:write; group "Repository permissions for \"Metadata\""; credentials UAT
DELETE /gists/{gist_id}/comments/{comment_id} = repository/metadata:read & user/gists:write; group "Repository permissions for \"Metadata\""; credentials UAT
POST /gists/{gist_id}/forks = repository/metadata:read & user/gists:write; group "Repository permissions for \"Metadata\""; credentials UAT
PUT /gists/{gist_id}/star = repository/metadata:read & user/gists:write; group "Repository permissions for \"Metadata\""; credentials UAT
DELETE /gists/{gist_id}/star = repository/metadata:read & user/gists:write; group "Repository permissions for \"Metadata\""; credentials UAT
GET /notifications = repository/metadata:read & user/notifications:read; group "Repository permissions for \"Metadata\""; credentials UAT
PATCH /orgs/{org} = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
DELETE /orgs/{org} = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/actions/cache/usage = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/actions/cache/usage-by-repository = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/actions/oidc/customization/sub = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
PUT /orgs/{org}/actions/oidc/customization/sub = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/actions/permissions = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
PUT /orgs/{org}/actions/permissions = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/actions/permissions/repositories = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
PUT /orgs/{org}/actions/permissions/repositories = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
PUT /orgs/{org}/actions/permissions/repositories/{repository_id} = organization/administration:write & repository/metadata:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
DELETE /orgs/{org}/actions/permissions/repositories/{repository_id} = organization/administration:write & repository/metadata:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/actions/permissions/selected-actions = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
PUT /orgs/{org}/actions/permissions/selected-actions = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/actions/permissions/workflow = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
PUT /orgs/{org}/actions/permissions/workflow = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/actions/runners = organization/self-hosted_runners:read; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
GET /orgs/{org}/actions/runners/downloads = organization/self-hosted_runners:read; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
POST /orgs/{org}/actions/runners/generate-jitconfig = organization/self-hosted_runners:write; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
POST /orgs/{org}/actions/runners/registration-token = organization/self-hosted_runners:write; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
POST /orgs/{org}/actions/runners/remove-token = organization/self-hosted_runners:write; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
GET /orgs/{org}/actions/runners/{runner_id} = organization/self-hosted_runners:read; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
DELETE /orgs/{org}/actions/runners/{runner_id} = organization/self-hosted_runners:write; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
GET /orgs/{org}/actions/runners/{runner_id}/labels = organization/self-hosted_runners:read; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
POST /orgs/{org}/actions/runners/{runner_id}/labels = organization/self-hosted_runners:write; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
PUT /orgs/{org}/actions/runners/{runner_id}/labels = organization/self-hosted_runners:write; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
DELETE /orgs/{org}/actions/runners/{runner_id}/labels = organization/self-hosted_runners:write; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name} = organization/self-hosted_runners:write; group "Organization permissions for \"Self-hosted runners\""; credentials UAT IAT
GET /orgs/{org}/actions/secrets = organization/secrets:read; group "Organization permissions for \"Secrets\""; credentials UAT IAT
GET /orgs/{org}/actions/secrets/public-key = organization/secrets:read; group "Organization permissions for \"Secrets\""; credentials UAT IAT
GET /orgs/{org}/actions/secrets/{secret_name} = organization/secrets:read; group "Organization permissions for \"Secrets\""; credentials UAT IAT
PUT /orgs/{org}/actions/secrets/{secret_name} = organization/secrets:write; group "Organization permissions for \"Secrets\""; credentials UAT IAT
DELETE /orgs/{org}/actions/secrets/{secret_name} = organization/secrets:write; group "Organization permissions for \"Secrets\""; credentials UAT IAT
GET /orgs/{org}/actions/secrets/{secret_name}/repositories = organization/secrets:read; group "Organization permissions for \"Secrets\""; credentials UAT IAT
PUT /orgs/{org}/actions/secrets/{secret_name}/repositories = organization/secrets:write; group "Organization permissions for \"Secrets\""; credentials UAT IAT
PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id} = organization/secrets:write & repository/metadata:read; group "Organization permissions for \"Secrets\""; credentials UAT IAT
DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id} = organization/secrets:write & repository/metadata:read; group "Organization permissions for \"Secrets\""; credentials UAT IAT
GET /orgs/{org}/actions/variables = organization/variables:read; group "Organization permissions for \"Variables\""; credentials UAT IAT
POST /orgs/{org}/actions/variables = organization/variables:write; group "Organization permissions for \"Variables\""; credentials UAT IAT
GET /orgs/{org}/actions/variables/{name} = organization/variables:read; group "Organization permissions for \"Variables\""; credentials UAT IAT
PATCH /orgs/{org}/actions/variables/{name} = organization/variables:write; group "Organization permissions for \"Variables\""; credentials UAT IAT
DELETE /orgs/{org}/actions/variables/{name} = organization/variables:write; group "Organization permissions for \"Variables\""; credentials UAT IAT
GET /orgs/{org}/actions/variables/{name}/repositories = organization/variables:read; group "Organization permissions for \"Variables\""; credentials UAT IAT
PUT /orgs/{org}/actions/variables/{name}/repositories = organization/variables:write; group "Organization permissions for \"Variables\""; credentials UAT IAT
PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id} = organization/variables:write & repository/metadata:read; group "Organization permissions for \"Variables\""; credentials UAT IAT
GET /orgs/{org}/blocks = organization/blocking_users:read; group "Organization permissions for \"Blocking users\""; credentials UAT IAT
GET /orgs/{org}/blocks/{username} = organization/blocking_users:read; group "Organization permissions for \"Blocking users\""; credentials UAT IAT
PUT /orgs/{org}/blocks/{username} = organization/blocking_users:write; group "Organization permissions for \"Blocking users\""; credentials UAT IAT
DELETE /orgs/{org}/blocks/{username} = organization/blocking_users:write; group "Organization permissions for \"Blocking users\""; credentials UAT IAT
GET /orgs/{org}/code-scanning/alerts = repository/code_scanning_alerts:read; group "Repository permissions for \"Code scanning alerts\""; credentials UAT IAT
GET /orgs/{org}/codespaces = organization/organization_codespaces:read & repository/codespaces:read; group "Organization permissions for \"Organization codespaces\""; credentials UAT IAT
PUT /orgs/{org}/codespaces/access = organization/organization_codespaces_settings:write; group "Organization permissions for \"Organization codespaces settings\""; credentials UAT IAT
POST /orgs/{org}/codespaces/access/selected_users = organization/organization_codespaces_settings:write; group "Organization permissions for \"Organization codespaces settings\""; credentials UAT IAT
DELETE /orgs/{org}/codespaces/access/selected_users = organization/organization_codespaces_settings:write; group "Organization permissions for \"Organization codespaces settings\""; credentials UAT IAT
GET /orgs/{org}/codespaces/secrets = organization/organization_codespaces_secrets:read; group "Organization permissions for \"Organization codespaces secrets\""; credentials UAT IAT
GET /orgs/{org}/codespaces/secrets/public-key = organization/organization_codespaces_secrets:read; group "Organization permissions for \"Organization codespaces secrets\""; credentials UAT IAT
GET /orgs/{org}/codespaces/secrets/{secret_name} = organization/organization_codespaces_secrets:read; group "Organization permissions for \"Organization codespaces secrets\""; credentials UAT IAT
PUT /orgs/{org}/codespaces/secrets/{secret_name} = organization/organization_codespaces_secrets:write; group "Organization permissions for \"Organization codespaces secrets\""; credentials UAT IAT
DELETE /orgs/{org}/codespaces/secrets/{secret_name} = organization/organization_codespaces_secrets:write; group "Organization permissions for \"Organization codespaces secrets\""; credentials UAT IAT
GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories = organization/organization_codespaces_secrets:read; group "Organization permissions for \"Organization codespaces secrets\""; credentials UAT IAT
PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories = organization/organization_codespaces_secrets:write; group "Organization permissions for \"Organization codespaces secrets\""; credentials UAT IAT
PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id} = organization/organization_codespaces_secrets:write & repository/metadata:read; group "Organization permissions for \"Organization codespaces secrets\""; credentials UAT IAT
DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id} = organization/organization_codespaces_secrets:write & repository/metadata:read; group "Organization permissions for \"Organization codespaces secrets\""; credentials UAT IAT
GET /orgs/{org}/copilot/billing = organization/github_copilot_for_business:write; group "Organization permissions for \"GitHub Copilot for Business\""; credentials UAT IAT
GET /orgs/{org}/copilot/billing/seats = organization/github_copilot_for_business:write; group "Organization permissions for \"GitHub Copilot for Business\""; credentials UAT IAT
POST /orgs/{org}/copilot/billing/selected_teams = organization/github_copilot_for_business:write; group "Organization permissions for \"GitHub Copilot for Business\""; credentials UAT IAT
GET /orgs/{org}/dependabot/alerts = repository/dependabot_alerts:read; group "Repository permissions for \"Dependabot alerts\""; credentials UAT IAT
GET /orgs/{org}/dependabot/secrets = organization/organization_dependabot_secrets:read; group "Organization permissions for \"Organization dependabot secrets\""; credentials UAT IAT
GET /orgs/{org}/dependabot/secrets/public-key = organization/organization_dependabot_secrets:read; group "Organization permissions for \"Organization dependabot secrets\""; credentials UAT IAT
GET /orgs/{org}/dependabot/secrets/{secret_name} = organization/organization_dependabot_secrets:read; group "Organization permissions for \"Organization dependabot secrets\""; credentials UAT IAT
PUT /orgs/{org}/dependabot/secrets/{secret_name} = organization/organization_dependabot_secrets:write; group "Organization permissions for \"Organization dependabot secrets\""; credentials UAT IAT
DELETE /orgs/{org}/dependabot/secrets/{secret_name} = organization/organization_dependabot_secrets:write; group "Organization permissions for \"Organization dependabot secrets\""; credentials UAT IAT
GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories = organization/organization_dependabot_secrets:read; group "Organization permissions for \"Organization dependabot secrets\""; credentials UAT IAT
PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories = organization/organization_dependabot_secrets:write; group "Organization permissions for \"Organization dependabot secrets\""; credentials UAT IAT
PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id} = organization/organization_dependabot_secrets:write & repository/metadata:read; group "Organization permissions for \"Organization dependabot secrets\""; credentials UAT IAT
DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id} = organization/organization_dependabot_secrets:write & repository/metadata:read; group "Organization permissions for \"Organization dependabot secrets\""; credentials UAT IAT
GET /orgs/{org}/failed_invitations = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
GET /orgs/{org}/hooks = organization/webhooks:read; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
POST /orgs/{org}/hooks = organization/webhooks:write; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
GET /orgs/{org}/hooks/{hook_id} = organization/webhooks:read; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
PATCH /orgs/{org}/hooks/{hook_id} = organization/webhooks:write; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
DELETE /orgs/{org}/hooks/{hook_id} = organization/webhooks:write; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
GET /orgs/{org}/hooks/{hook_id}/config = organization/webhooks:read; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
PATCH /orgs/{org}/hooks/{hook_id}/config = organization/webhooks:write; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
GET /orgs/{org}/hooks/{hook_id}/deliveries = organization/webhooks:read; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id} = organization/webhooks:read; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts = organization/webhooks:write; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
POST /orgs/{org}/hooks/{hook_id}/pings = organization/webhooks:write; group "Organization permissions for \"Webhooks\""; credentials UAT IAT
GET /orgs/{org}/installations = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/interaction-limits = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
PUT /orgs/{org}/interaction-limits = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
DELETE /orgs/{org}/interaction-limits = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/invitations = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
POST /orgs/{org}/invitations = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT IAT
DELETE /orgs/{org}/invitations/{invitation_id} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT IAT
GET /orgs/{org}/invitations/{invitation_id}/teams = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
GET /orgs/{org}/members = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
GET /orgs/{org}/members/{username} = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
DELETE /orgs/{org}/members/{username} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT IAT
GET /orgs/{org}/members/{username}/codespaces = organization/organization_codespaces:read & repository/codespaces:read; group "Organization permissions for \"Organization codespaces\""; credentials UAT IAT
DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name} = organization/organization_codespaces:write & repository/codespaces:write; group "Organization permissions for \"Organization codespaces\""; credentials UAT IAT
POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop = organization/organization_codespaces:write & repository/codespaces_lifecycle_admin:write; group "Organization permissions for \"Organization codespaces\""; credentials UAT IAT
GET /orgs/{org}/memberships/{username} = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
PUT /orgs/{org}/memberships/{username} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT IAT
DELETE /orgs/{org}/memberships/{username} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT IAT
GET /orgs/{org}/outside_collaborators = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
PUT /orgs/{org}/outside_collaborators/{username} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT IAT
DELETE /orgs/{org}/outside_collaborators/{username} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT IAT
GET /orgs/{org}/personal-access-token-requests = organization/personal_access_token_requests:read; group "Organization permissions for \"Personal access token requests\""; credentials UAT IAT
POST /orgs/{org}/personal-access-token-requests = organization/personal_access_token_requests:write; group "Organization permissions for \"Personal access token requests\""; credentials UAT IAT
POST /orgs/{org}/personal-access-token-requests/{pat_request_id} = organization/personal_access_token_requests:write; group "Organization permissions for \"Personal access token requests\""; credentials UAT IAT
GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories = organization/personal_access_token_requests:read; group "Organization permissions for \"Personal access token requests\""; credentials UAT IAT
GET /orgs/{org}/personal-access-tokens = organization/personal_access_tokens:read; group "Organization permissions for \"Personal access tokens\""; credentials UAT IAT
POST /orgs/{org}/personal-access-tokens = organization/personal_access_tokens:write; group "Organization permissions for \"Personal access tokens\""; credentials UAT IAT
POST /orgs/{org}/personal-access-tokens/{pat_id} = organization/personal_access_tokens:write; group "Organization permissions for \"Personal access tokens\""; credentials UAT IAT
GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories = organization/personal_access_tokens:read; group "Organization permissions for \"Personal access tokens\""; credentials UAT IAT
GET /orgs/{org}/projects = organization/projects:read; group "Organization permissions for \"Projects\""; credentials UAT IAT
POST /orgs/{org}/projects = organization/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
GET /orgs/{org}/properties/schema = organization/custom_properties:read & organization/members:read; group "Organization permissions for \"Custom properties\""; credentials UAT IAT
PATCH /orgs/{org}/properties/schema = organization/administration:write & organization/custom_properties:admin; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/properties/schema/{custom_property_name} = organization/custom_properties:read & organization/members:read; group "Organization permissions for \"Custom properties\""; credentials UAT IAT
PUT /orgs/{org}/properties/schema/{custom_property_name} = organization/administration:write & organization/custom_properties:admin; group "Organization permissions for \"Administration\""; credentials UAT IAT
DELETE /orgs/{org}/properties/schema/{custom_property_name} = organization/administration:write & organization/custom_properties:admin; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/properties/values = organization/custom_properties:read & organization/members:read; group "Organization permissions for \"Custom properties\""; credentials UAT IAT
PATCH /orgs/{org}/properties/values = organization/administration:write & organization/custom_properties:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/public_members = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
GET /orgs/{org}/public_members/{username} = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
PUT /orgs/{org}/public_members/{username} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT
DELETE /orgs/{org}/public_members/{username} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT
GET /orgs/{org}/repos = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
POST /orgs/{org}/repos = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/rulesets = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
POST /orgs/{org}/rulesets = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/rulesets/rule-suites = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id} = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/rulesets/{ruleset_id} = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
PUT /orgs/{org}/rulesets/{ruleset_id} = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
DELETE /orgs/{org}/rulesets/{ruleset_id} = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/secret-scanning/alerts = repository/secret_scanning_alerts:read; group "Repository permissions for \"Secret scanning alerts\""; credentials UAT IAT
GET /orgs/{org}/security-advisories = repository/repository_security_advisories:write; group "Repository permissions for \"Repository security advisories\""; credentials UAT IAT
GET /orgs/{org}/security-managers = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
PUT /orgs/{org}/security-managers/teams/{team_slug} = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
DELETE /orgs/{org}/security-managers/teams/{team_slug} = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/settings/billing/actions = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/settings/billing/packages = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/settings/billing/shared-storage = organization/administration:read; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /orgs/{org}/teams = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
POST /orgs/{org}/teams = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT IAT
DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id} = organization/team_discussions:write; group "Organization permissions for \"Team discussions\""; credentials UAT IAT
DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id} = organization/team_discussions:write; group "Organization permissions for \"Team discussions\""; credentials UAT IAT
POST /orgs/{org}/{security_product}/{enablement} = organization/administration:write; group "Organization permissions for \"Administration\""; credentials UAT IAT
GET /projects/columns/cards/{card_id} = organization/projects:read & repository/projects:read; group "Organization permissions for \"Projects\""; credentials UAT IAT
PATCH /projects/columns/cards/{card_id} = organization/projects:write & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
DELETE /projects/columns/cards/{card_id} = organization/projects:write & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
POST /projects/columns/cards/{card_id}/moves = organization/projects:write & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
GET /projects/columns/{column_id} = organization/projects:read & repository/projects:read; group "Organization permissions for \"Projects\""; credentials UAT IAT
PATCH /projects/columns/{column_id} = organization/projects:write & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
DELETE /projects/columns/{column_id} = organization/projects:write & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
GET /projects/columns/{column_id}/cards = organization/projects:read & repository/projects:read; group "Organization permissions for \"Projects\""; credentials UAT IAT
POST /projects/columns/{column_id}/cards = organization/projects:write & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
POST /projects/columns/{column_id}/moves = organization/projects:write & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
GET /projects/{project_id} = organization/projects:read & repository/projects:read; group "Organization permissions for \"Projects\""; credentials UAT IAT
PATCH /projects/{project_id} = organization/projects:write & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
DELETE /projects/{project_id} = organization/projects:write & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
GET /projects/{project_id}/collaborators = organization/projects:admin & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
PUT /projects/{project_id}/collaborators/{username} = organization/projects:admin & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
DELETE /projects/{project_id}/collaborators/{username} = organization/projects:admin & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
GET /projects/{project_id}/collaborators/{username}/permission = organization/projects:admin & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
GET /projects/{project_id}/columns = organization/projects:read & repository/projects:read; group "Organization permissions for \"Projects\""; credentials UAT IAT
POST /projects/{project_id}/columns = organization/projects:write & repository/projects:write; group "Organization permissions for \"Projects\""; credentials UAT IAT
GET /repos/{owner}/{repo} = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
PATCH /repos/{owner}/{repo} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/artifacts = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id} = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id} = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format} = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/cache/usage = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/caches = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/actions/caches = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/actions/caches/{cache_id} = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/jobs/{job_id} = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/oidc/customization/sub = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/actions/oidc/customization/sub = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/organization-secrets = repository/secrets:read; group "Repository permissions for \"Secrets\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/organization-variables = repository/variables:read; group "Repository permissions for \"Variables\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/permissions = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/actions/permissions = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/permissions/access = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/actions/permissions/access = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/permissions/selected-actions = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/actions/permissions/selected-actions = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/permissions/workflow = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/actions/permissions/workflow = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runners = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runners/downloads = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/runners/registration-token = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/runners/remove-token = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runners/{runner_id} = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/actions/runners/{runner_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs/{run_id} = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/actions/runs/{run_id} = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number} = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule = repository/deployments:write; group "Repository permissions for \"Deployments\""; credentials IAT
POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments = repository/actions:read & repository/checks:read & repository/deployments:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/secrets = repository/secrets:read; group "Repository permissions for \"Secrets\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/secrets/public-key = repository/secrets:read; group "Repository permissions for \"Secrets\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/secrets/{secret_name} = repository/secrets:read; group "Repository permissions for \"Secrets\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/actions/secrets/{secret_name} = repository/secrets:write; group "Repository permissions for \"Secrets\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name} = repository/secrets:write; group "Repository permissions for \"Secrets\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/variables = repository/variables:read; group "Repository permissions for \"Variables\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/variables = repository/variables:write; group "Repository permissions for \"Variables\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/variables/{name} = repository/variables:read; group "Repository permissions for \"Variables\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/actions/variables/{name} = repository/variables:write; group "Repository permissions for \"Variables\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/actions/variables/{name} = repository/variables:write; group "Repository permissions for \"Variables\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/workflows = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/workflows/{workflow_id} = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable = repository/actions:write; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/activity = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/assignees = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/assignees/{assignee} = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/autolinks = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/autolinks = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/autolinks/{autolink_id} = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/autolinks/{autolink_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/automated-security-fixes = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/automated-security-fixes = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/automated-security-fixes = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch}/protection = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/branches/{branch}/protection = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/branches/{branch}/protection = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/branches/{branch}/rename = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
POST /repos/{owner}/{repo}/check-runs = repository/checks:write; group "Repository permissions for \"Checks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/check-runs/{check_run_id} = repository/checks:read; group "Repository permissions for \"Checks\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/check-runs/{check_run_id} = repository/checks:write; group "Repository permissions for \"Checks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations = repository/checks:read; group "Repository permissions for \"Checks\""; credentials UAT IAT
POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest = repository/checks:write; group "Repository permissions for \"Checks\""; credentials UAT IAT
POST /repos/{owner}/{repo}/check-suites = repository/checks:write; group "Repository permissions for \"Checks\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/check-suites/preferences = repository/checks:write; group "Repository permissions for \"Checks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/check-suites/{check_suite_id} = repository/checks:read; group "Repository permissions for \"Checks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs = repository/checks:read; group "Repository permissions for \"Checks\""; credentials UAT IAT
POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest = repository/checks:write; group "Repository permissions for \"Checks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/code-scanning/alerts = repository/code_scanning_alerts:read; group "Repository permissions for \"Code scanning alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number} = repository/code_scanning_alerts:read; group "Repository permissions for \"Code scanning alerts\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number} = repository/code_scanning_alerts:write; group "Repository permissions for \"Code scanning alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances = repository/code_scanning_alerts:read; group "Repository permissions for \"Code scanning alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/code-scanning/analyses = repository/code_scanning_alerts:read; group "Repository permissions for \"Code scanning alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id} = repository/code_scanning_alerts:read; group "Repository permissions for \"Code scanning alerts\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id} = repository/code_scanning_alerts:write; group "Repository permissions for \"Code scanning alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/code-scanning/codeql/databases = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/code-scanning/default-setup = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/code-scanning/sarifs = repository/code_scanning_alerts:write; group "Repository permissions for \"Code scanning alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id} = repository/code_scanning_alerts:read; group "Repository permissions for \"Code scanning alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/codeowners/errors = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/codespaces = repository/codespaces:read; group "Repository permissions for \"Codespaces\""; credentials UAT
POST /repos/{owner}/{repo}/codespaces = repository/codespaces:write; group "Repository permissions for \"Codespaces\""; credentials UAT
GET /repos/{owner}/{repo}/codespaces/devcontainers = repository/codespaces_metadata:read; group "Repository permissions for \"Codespaces metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/codespaces/machines = repository/codespaces_metadata:read; group "Repository permissions for \"Codespaces metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/codespaces/new = repository/codespaces:write; group "Repository permissions for \"Codespaces\""; credentials UAT
GET /repos/{owner}/{repo}/codespaces/permissions_check = repository/codespaces:write; group "Repository permissions for \"Codespaces\""; credentials UAT
GET /repos/{owner}/{repo}/codespaces/secrets = repository/codespaces_secrets:write; group "Repository permissions for \"Codespaces secrets\""; credentials UAT IAT
GET /repos/{owner}/{repo}/codespaces/secrets/public-key = repository/codespaces_secrets:write; group "Repository permissions for \"Codespaces secrets\""; credentials UAT IAT
GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name} = repository/codespaces_secrets:write; group "Repository permissions for \"Codespaces secrets\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name} = repository/administration:write & repository/codespaces_secrets:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name} = repository/administration:write & repository/codespaces_secrets:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/collaborators = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/collaborators/{username} = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/collaborators/{username} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/collaborators/{username} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/collaborators/{username}/permission = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/comments = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/comments/{comment_id} = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/comments/{comment_id} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/comments/{comment_id} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/comments/{comment_id}/reactions = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
POST /repos/{owner}/{repo}/comments/{comment_id}/reactions = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/commits = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/commits/{commit_sha}/comments = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
POST /repos/{owner}/{repo}/commits/{commit_sha}/comments = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/commits/{ref} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/commits/{ref}/check-runs = repository/checks:read; group "Repository permissions for \"Checks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/commits/{ref}/check-suites = repository/checks:read; group "Repository permissions for \"Checks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/commits/{ref}/status = repository/commit_statuses:read; group "Repository permissions for \"Commit statuses\""; credentials UAT IAT
GET /repos/{owner}/{repo}/commits/{ref}/statuses = repository/commit_statuses:read; group "Repository permissions for \"Commit statuses\""; credentials UAT IAT
GET /repos/{owner}/{repo}/community/profile = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/compare/{basehead} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/contents/{path} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/contents/{path} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/contents/{path} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/contributors = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/dependabot/alerts = repository/dependabot_alerts:read; group "Repository permissions for \"Dependabot alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number} = repository/dependabot_alerts:read; group "Repository permissions for \"Dependabot alerts\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number} = repository/dependabot_alerts:write; group "Repository permissions for \"Dependabot alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/dependabot/secrets = repository/dependabot_secrets:read; group "Repository permissions for \"Dependabot secrets\""; credentials UAT IAT
GET /repos/{owner}/{repo}/dependabot/secrets/public-key = repository/dependabot_secrets:read; group "Repository permissions for \"Dependabot secrets\""; credentials UAT IAT
GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name} = repository/dependabot_secrets:read; group "Repository permissions for \"Dependabot secrets\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name} = repository/dependabot_secrets:write; group "Repository permissions for \"Dependabot secrets\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name} = repository/dependabot_secrets:write; group "Repository permissions for \"Dependabot secrets\""; credentials UAT IAT
GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead} = repository/contents:read & repository/pull_requests:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/dependency-graph/sbom = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
POST /repos/{owner}/{repo}/dependency-graph/snapshots = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/deployments = repository/deployments:read; group "Repository permissions for \"Deployments\""; credentials UAT IAT
POST /repos/{owner}/{repo}/deployments = repository/deployments:write; group "Repository permissions for \"Deployments\""; credentials UAT IAT
GET /repos/{owner}/{repo}/deployments/{deployment_id} = repository/deployments:read; group "Repository permissions for \"Deployments\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/deployments/{deployment_id} = repository/deployments:write; group "Repository permissions for \"Deployments\""; credentials UAT IAT
GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses = repository/deployments:read; group "Repository permissions for \"Deployments\""; credentials UAT IAT
POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses = repository/deployments:write; group "Repository permissions for \"Deployments\""; credentials UAT IAT
GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id} = repository/deployments:read; group "Repository permissions for \"Deployments\""; credentials UAT IAT
POST /repos/{owner}/{repo}/dispatches = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/environments = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
GET /repos/{owner}/{repo}/environments/{environment_name} = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/environments/{environment_name} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/environments/{environment_name} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id} = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps = repository/actions:read; group "Repository permissions for \"Actions\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/events = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/forks = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
POST /repos/{owner}/{repo}/forks = repository/administration:write & repository/contents:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/git/blobs = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/git/blobs/{file_sha} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
POST /repos/{owner}/{repo}/git/commits = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/git/commits/{commit_sha} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/git/matching-refs/{ref} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/git/ref/{ref} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
POST /repos/{owner}/{repo}/git/refs = repository/contents:write & repository/workflows:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/git/refs/{ref} = repository/contents:write & repository/workflows:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/git/refs/{ref} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
POST /repos/{owner}/{repo}/git/tags = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/git/tags/{tag_sha} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
POST /repos/{owner}/{repo}/git/trees = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/git/trees/{tree_sha} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/hooks = repository/webhooks:read; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
POST /repos/{owner}/{repo}/hooks = repository/webhooks:write; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/hooks/{hook_id} = repository/webhooks:read; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/hooks/{hook_id} = repository/webhooks:write; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/hooks/{hook_id} = repository/webhooks:write; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/hooks/{hook_id}/config = repository/webhooks:read; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config = repository/webhooks:write; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries = repository/webhooks:read; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id} = repository/webhooks:read; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts = repository/webhooks:write; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
POST /repos/{owner}/{repo}/hooks/{hook_id}/pings = repository/webhooks:read; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
POST /repos/{owner}/{repo}/hooks/{hook_id}/tests = repository/webhooks:read; group "Repository permissions for \"Webhooks\""; credentials UAT IAT
GET /repos/{owner}/{repo}/import = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT
PUT /repos/{owner}/{repo}/import = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT
PATCH /repos/{owner}/{repo}/import = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT
DELETE /repos/{owner}/{repo}/import = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT
GET /repos/{owner}/{repo}/import/authors = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT
PATCH /repos/{owner}/{repo}/import/authors/{author_id} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT
GET /repos/{owner}/{repo}/import/large_files = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT
PATCH /repos/{owner}/{repo}/import/lfs = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT
GET /repos/{owner}/{repo}/interaction-limits = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/interaction-limits = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/interaction-limits = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/invitations = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/invitations/{invitation_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/invitations/{invitation_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues = repository/issues:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
POST /repos/{owner}/{repo}/issues = repository/issues:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/comments = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/comments/{comment_id} = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/issues/comments/{comment_id} = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/issues/comments/{comment_id} = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions = repository/issues:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions = repository/issues:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id} = repository/issues:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/events = repository/issues:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/events/{event_id} = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/{issue_number} = repository/issues:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/issues/{issue_number} = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
POST /repos/{owner}/{repo}/issues/{issue_number}/assignees = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee} = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/{issue_number}/comments = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
POST /repos/{owner}/{repo}/issues/{issue_number}/comments = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/{issue_number}/events = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/{issue_number}/labels = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
POST /repos/{owner}/{repo}/issues/{issue_number}/labels = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/issues/{issue_number}/labels = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name} = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/issues/{issue_number}/lock = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/{issue_number}/reactions = repository/issues:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
POST /repos/{owner}/{repo}/issues/{issue_number}/reactions = repository/issues:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id} = repository/issues:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/issues/{issue_number}/timeline = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/keys = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/keys = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/keys/{key_id} = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/keys/{key_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/labels = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
POST /repos/{owner}/{repo}/labels = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/labels/{name} = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/labels/{name} = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/labels/{name} = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/languages = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/license = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
POST /repos/{owner}/{repo}/merge-upstream = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
POST /repos/{owner}/{repo}/merges = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/milestones = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
POST /repos/{owner}/{repo}/milestones = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/milestones/{milestone_number} = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/milestones/{milestone_number} = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/milestones/{milestone_number} = repository/issues:write & repository/pull_requests:write; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels = repository/issues:read & repository/pull_requests:read; group "Repository permissions for \"Issues\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pages = repository/pages:read; group "Repository permissions for \"Pages\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pages = repository/administration:write & repository/pages:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/pages = repository/administration:write & repository/pages:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/pages = repository/administration:write & repository/pages:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pages/builds = repository/pages:read; group "Repository permissions for \"Pages\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pages/builds = repository/pages:write; group "Repository permissions for \"Pages\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pages/builds/latest = repository/pages:read; group "Repository permissions for \"Pages\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pages/builds/{build_id} = repository/pages:read; group "Repository permissions for \"Pages\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pages/deployment = repository/pages:write; group "Repository permissions for \"Pages\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pages/health = repository/administration:write & repository/pages:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/private-vulnerability-reporting = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/private-vulnerability-reporting = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/projects = repository/projects:read; group "Repository permissions for \"Projects\""; credentials UAT IAT
POST /repos/{owner}/{repo}/projects = repository/projects:write; group "Repository permissions for \"Projects\""; credentials UAT IAT
GET /repos/{owner}/{repo}/properties/values = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pulls = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/comments = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/comments/{comment_id} = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id} = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id} = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id} = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/{pull_number} = repository/contents:read & repository/pull_requests:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/pulls/{pull_number} = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces = repository/codespaces:write; group "Repository permissions for \"Codespaces\""; credentials UAT
GET /repos/{owner}/{repo}/pulls/{pull_number}/comments = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pulls/{pull_number}/comments = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/{pull_number}/commits = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/{pull_number}/files = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/{pull_number}/merge = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id} = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id} = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id} = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments = repository/pull_requests:read; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch = repository/pull_requests:write; group "Repository permissions for \"Pull requests\""; credentials UAT IAT
GET /repos/{owner}/{repo}/releases = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
POST /repos/{owner}/{repo}/releases = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/releases/assets/{asset_id} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/releases/assets/{asset_id} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/releases/assets/{asset_id} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
POST /repos/{owner}/{repo}/releases/generate-notes = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/releases/latest = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/releases/tags/{tag} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/releases/{release_id} = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/releases/{release_id} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/releases/{release_id} = repository/contents:write; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/releases/{release_id}/assets = repository/contents:read; group "Repository permissions for \"Contents\""; credentials UAT IAT
GET /repos/{owner}/{repo}/rules/branches/{branch} = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/rulesets = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
POST /repos/{owner}/{repo}/rulesets = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/rulesets/rule-suites = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/rulesets/{ruleset_id} = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/rulesets/{ruleset_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/secret-scanning/alerts = repository/secret_scanning_alerts:read; group "Repository permissions for \"Secret scanning alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number} = repository/secret_scanning_alerts:read; group "Repository permissions for \"Secret scanning alerts\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number} = repository/secret_scanning_alerts:write; group "Repository permissions for \"Secret scanning alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations = repository/secret_scanning_alerts:read; group "Repository permissions for \"Secret scanning alerts\""; credentials UAT IAT
GET /repos/{owner}/{repo}/security-advisories = repository/repository_security_advisories:read; group "Repository permissions for \"Repository security advisories\""; credentials UAT IAT
POST /repos/{owner}/{repo}/security-advisories = repository/repository_security_advisories:write; group "Repository permissions for \"Repository security advisories\""; credentials UAT IAT
POST /repos/{owner}/{repo}/security-advisories/reports = repository/repository_security_advisories:write; group "Repository permissions for \"Repository security advisories\""; credentials UAT IAT
GET /repos/{owner}/{repo}/security-advisories/{ghsa_id} = repository/repository_security_advisories:read; group "Repository permissions for \"Repository security advisories\""; credentials UAT IAT
PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id} = repository/repository_security_advisories:write; group "Repository permissions for \"Repository security advisories\""; credentials UAT IAT
POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve = repository/repository_security_advisories:write; group "Repository permissions for \"Repository security advisories\""; credentials UAT IAT
GET /repos/{owner}/{repo}/stargazers = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/stats/code_frequency = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/stats/commit_activity = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/stats/contributors = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/stats/participation = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/stats/punch_card = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
POST /repos/{owner}/{repo}/statuses/{sha} = repository/commit_statuses:write; group "Repository permissions for \"Commit statuses\""; credentials UAT IAT
GET /repos/{owner}/{repo}/subscribers = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/tags = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repos/{owner}/{repo}/tags/protection = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/tags/protection = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/tags/protection/{tag_protection_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/teams = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/topics = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/topics = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/traffic/clones = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/traffic/popular/paths = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/traffic/popular/referrers = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
GET /repos/{owner}/{repo}/traffic/views = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{owner}/{repo}/transfer = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT
GET /repos/{owner}/{repo}/vulnerability-alerts = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT IAT
PUT /repos/{owner}/{repo}/vulnerability-alerts = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
DELETE /repos/{owner}/{repo}/vulnerability-alerts = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT IAT
POST /repos/{template_owner}/{template_repo}/generate = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT
GET /repositories = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /repositories/{repository_id}/environments/{environment_name}/secrets = repository/environments:read & repository/secrets:read; group "Repository permissions for \"Environments\""; credentials UAT IAT
GET /repositories/{repository_id}/environments/{environment_name}/secrets/public-key = repository/environments:read & repository/secrets:read; group "Repository permissions for \"Environments\""; credentials UAT IAT
GET /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name} = repository/environments:read & repository/secrets:read; group "Repository permissions for \"Environments\""; credentials UAT IAT
PUT /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name} = repository/environments:write & repository/secrets:write; group "Repository permissions for \"Environments\""; credentials UAT IAT
DELETE /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name} = repository/environments:write & repository/secrets:write; group "Repository permissions for \"Environments\""; credentials UAT IAT
GET /repositories/{repository_id}/environments/{environment_name}/variables = repository/environments:read & repository/variables:read; group "Repository permissions for \"Environments\""; credentials UAT IAT
POST /repositories/{repository_id}/environments/{environment_name}/variables = repository/environments:write & repository/variables:write; group "Repository permissions for \"Environments\""; credentials UAT IAT
GET /repositories/{repository_id}/environments/{environment_name}/variables/{name} = repository/environments:read & repository/variables:read; group "Repository permissions for \"Environments\""; credentials UAT IAT
PATCH /repositories/{repository_id}/environments/{environment_name}/variables/{name} = repository/environments:write & repository/variables:write; group "Repository permissions for \"Environments\""; credentials UAT IAT
DELETE /repositories/{repository_id}/environments/{environment_name}/variables/{name} = repository/environments:write & repository/variables:write; group "Repository permissions for \"Environments\""; credentials UAT IAT
GET /search/labels = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /teams/{team_id}/members/{username} = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT IAT
PUT /teams/{team_id}/members/{username} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT IAT
DELETE /teams/{team_id}/members/{username} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT IAT
PATCH /user = user/profile:write; group "User permissions for \"Profile\""; credentials UAT
GET /user/blocks = user/block_another_user:read; group "User permissions for \"Block another user\""; credentials UAT
GET /user/blocks/{username} = user/block_another_user:read; group "User permissions for \"Block another user\""; credentials UAT
PUT /user/blocks/{username} = user/block_another_user:write; group "User permissions for \"Block another user\""; credentials UAT
DELETE /user/blocks/{username} = user/block_another_user:write; group "User permissions for \"Block another user\""; credentials UAT
GET /user/codespaces = repository/codespaces:read; group "Repository permissions for \"Codespaces\""; credentials UAT
POST /user/codespaces = repository/codespaces:write; group "Repository permissions for \"Codespaces\""; credentials UAT
GET /user/codespaces/secrets = user/codespaces_user_secrets:read; group "User permissions for \"Codespaces user secrets\""; credentials UAT
GET /user/codespaces/secrets/public-key = user/codespaces_user_secrets:read; group "User permissions for \"Codespaces user secrets\""; credentials UAT
GET /user/codespaces/secrets/{secret_name} = user/codespaces_user_secrets:read; group "User permissions for \"Codespaces user secrets\""; credentials UAT
PUT /user/codespaces/secrets/{secret_name} = user/codespaces_user_secrets:write; group "User permissions for \"Codespaces user secrets\""; credentials UAT
DELETE /user/codespaces/secrets/{secret_name} = user/codespaces_user_secrets:write; group "User permissions for \"Codespaces user secrets\""; credentials UAT
GET /user/codespaces/secrets/{secret_name}/repositories = user/codespaces_user_secrets:read; group "User permissions for \"Codespaces user secrets\""; credentials UAT
PUT /user/codespaces/secrets/{secret_name}/repositories = user/codespaces_user_secrets:write; group "User permissions for \"Codespaces user secrets\""; credentials UAT
PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id} = repository/metadata:read & user/codespaces_user_secrets:write; group "Repository permissions for \"Metadata\""; credentials UAT
DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id} = repository/metadata:read & user/codespaces_user_secrets:write; group "Repository permissions for \"Metadata\""; credentials UAT
GET /user/codespaces/{codespace_name} = repository/codespaces:read; group "Repository permissions for \"Codespaces\""; credentials UAT
PATCH /user/codespaces/{codespace_name} = repository/codespaces:write; group "Repository permissions for \"Codespaces\""; credentials UAT
DELETE /user/codespaces/{codespace_name} = repository/codespaces:write; group "Repository permissions for \"Codespaces\""; credentials UAT
POST /user/codespaces/{codespace_name}/exports = repository/codespaces_lifecycle_admin:write; group "Repository permissions for \"Codespaces lifecycle admin\""; credentials UAT
GET /user/codespaces/{codespace_name}/exports/{export_id} = repository/codespaces_lifecycle_admin:read; group "Repository permissions for \"Codespaces lifecycle admin\""; credentials UAT
GET /user/codespaces/{codespace_name}/machines = repository/codespaces_metadata:read; group "Repository permissions for \"Codespaces metadata\""; credentials UAT
POST /user/codespaces/{codespace_name}/publish = repository/codespaces:write; group "Repository permissions for \"Codespaces\""; credentials UAT
POST /user/codespaces/{codespace_name}/start = repository/codespaces_lifecycle_admin:write; group "Repository permissions for \"Codespaces lifecycle admin\""; credentials UAT
POST /user/codespaces/{codespace_name}/stop = repository/codespaces_lifecycle_admin:write; group "Repository permissions for \"Codespaces lifecycle admin\""; credentials UAT
PATCH /user/email/visibility = user/email_addresses:write; group "User permissions for \"Email addresses\""; credentials UAT
GET /user/emails = user/email_addresses:read; group "User permissions for \"Email addresses\""; credentials UAT
POST /user/emails = user/email_addresses:write; group "User permissions for \"Email addresses\""; credentials UAT
DELETE /user/emails = user/email_addresses:write; group "User permissions for \"Email addresses\""; credentials UAT
GET /user/followers = user/followers:read; group "User permissions for \"Followers\""; credentials UAT
GET /user/following = user/followers:read; group "User permissions for \"Followers\""; credentials UAT
GET /user/following/{username} = user/followers:read; group "User permissions for \"Followers\""; credentials UAT
PUT /user/following/{username} = user/followers:write; group "User permissions for \"Followers\""; credentials UAT
DELETE /user/following/{username} = user/followers:write; group "User permissions for \"Followers\""; credentials UAT
GET /user/gpg_keys = user/gpg_keys:read; group "User permissions for \"GPG keys\""; credentials UAT
POST /user/gpg_keys = user/gpg_keys:write; group "User permissions for \"GPG keys\""; credentials UAT
GET /user/gpg_keys/{gpg_key_id} = user/gpg_keys:read; group "User permissions for \"GPG keys\""; credentials UAT
DELETE /user/gpg_keys/{gpg_key_id} = user/gpg_keys:write; group "User permissions for \"GPG keys\""; credentials UAT
GET /user/installations/{installation_id}/repositories = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT
GET /user/interaction-limits = user/interaction_limits:read; group "User permissions for \"Interaction limits\""; credentials UAT
PUT /user/interaction-limits = user/interaction_limits:write; group "User permissions for \"Interaction limits\""; credentials UAT
DELETE /user/interaction-limits = user/interaction_limits:write; group "User permissions for \"Interaction limits\""; credentials UAT
GET /user/keys = user/git_ssh_keys:read; group "User permissions for \"Git SSH keys\""; credentials UAT
POST /user/keys = user/git_ssh_keys:write; group "User permissions for \"Git SSH keys\""; credentials UAT
GET /user/keys/{key_id} = user/git_ssh_keys:read; group "User permissions for \"Git SSH keys\""; credentials UAT
DELETE /user/keys/{key_id} = user/git_ssh_keys:write; group "User permissions for \"Git SSH keys\""; credentials UAT
GET /user/memberships/orgs/{org} = organization/members:read; group "Organization permissions for \"Members\""; credentials UAT
PATCH /user/memberships/orgs/{org} = organization/members:write; group "Organization permissions for \"Members\""; credentials UAT
GET /user/public_emails = user/email_addresses:read; group "User permissions for \"Email addresses\""; credentials UAT
GET /user/repos = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT
POST /user/repos = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT
GET /user/repository_invitations = repository/administration:read; group "Repository permissions for \"Administration\""; credentials UAT
PATCH /user/repository_invitations/{invitation_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT
DELETE /user/repository_invitations/{invitation_id} = repository/administration:write; group "Repository permissions for \"Administration\""; credentials UAT
POST /user/social_accounts = user/profile:write; group "User permissions for \"Profile\""; credentials UAT
DELETE /user/social_accounts = user/profile:write; group "User permissions for \"Profile\""; credentials UAT
GET /user/ssh_signing_keys = user/ssh_signing_keys:read; group "User permissions for \"SSH signing keys\""; credentials UAT
POST /user/ssh_signing_keys = user/ssh_signing_keys:write; group "User permissions for \"SSH signing keys\""; credentials UAT
GET /user/ssh_signing_keys/{ssh_signing_key_id} = user/ssh_signing_keys:read; group "User permissions for \"SSH signing keys\""; credentials UAT
DELETE /user/ssh_signing_keys/{ssh_signing_key_id} = user/ssh_signing_keys:write; group "User permissions for \"SSH signing keys\""; credentials UAT
GET /user/starred = user/starring:read; group "User permissions for \"Starring\""; credentials UAT
GET /user/starred/{owner}/{repo} = user/starring:read; group "User permissions for \"Starring\""; credentials UAT
PUT /user/starred/{owner}/{repo} = user/starring:write; group "User permissions for \"Starring\""; credentials UAT
DELETE /user/starred/{owner}/{repo} = user/starring:write; group "User permissions for \"Starring\""; credentials UAT
GET /user/subscriptions = user/watching:read; group "User permissions for \"Watching\""; credentials UAT
GET /users/{username}/events/orgs/{org} = organization/events:read; group "Organization permissions for \"Events\""; credentials UAT
GET /users/{username}/keys = user/git_ssh_keys:read; group "User permissions for \"Git SSH keys\""; credentials UAT IAT
GET /users/{username}/repos = repository/metadata:read; group "Repository permissions for \"Metadata\""; credentials UAT IAT
GET /users/{username}/settings/billing/actions = user/plan:read; group "User permissions for \"Plan\""; credentials UAT
GET /users/{username}/settings/billing/packages = user/plan:read; group "User permissions for \"Plan\""; credentials UAT
GET /users/{username}/settings/billing/shared-storage = user/plan:read; group "User permissions for \"Plan\""; credentials UAT
GET /users/{username}/starred = user/starring:read; group "User permissions for \"Starring\""; credentials UAT IAT
GET /users/{username}/subscriptions = user/watching:read; group "User permissions for \"Watching\""; credentials UAT IAT
"""#
  }

  /// One line per scope that includes others: the scope, what it includes, and where the vendor says so.
  public static let inclusions = ScopeTable.ScopeInclusionList(
#"""
organization/administration:write includes organization/administration:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/blocking_users:write includes organization/blocking_users:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/custom_properties:write includes organization/custom_properties:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/members:write includes organization/members:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/organization_codespaces:write includes organization/organization_codespaces:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/organization_codespaces_secrets:write includes organization/organization_codespaces_secrets:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/organization_dependabot_secrets:write includes organization/organization_dependabot_secrets:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/personal_access_token_requests:write includes organization/personal_access_token_requests:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/personal_access_tokens:write includes organization/personal_access_tokens:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/projects:write includes organization/projects:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/secrets:write includes organization/secrets:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/self-hosted_runners:write includes organization/self-hosted_runners:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/variables:write includes organization/variables:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
organization/webhooks:write includes organization/webhooks:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/actions:write includes repository/actions:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/administration:write includes repository/administration:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/checks:write includes repository/checks:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/code_scanning_alerts:write includes repository/code_scanning_alerts:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/codespaces:write includes repository/codespaces:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/codespaces_lifecycle_admin:write includes repository/codespaces_lifecycle_admin:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/commit_statuses:write includes repository/commit_statuses:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/contents:write includes repository/contents:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/dependabot_alerts:write includes repository/dependabot_alerts:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/dependabot_secrets:write includes repository/dependabot_secrets:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/deployments:write includes repository/deployments:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/environments:write includes repository/environments:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/issues:write includes repository/issues:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/pages:write includes repository/pages:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/projects:write includes repository/projects:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/pull_requests:write includes repository/pull_requests:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/repository_security_advisories:write includes repository/repository_security_advisories:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/secret_scanning_alerts:write includes repository/secret_scanning_alerts:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/secrets:write includes repository/secrets:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/variables:write includes repository/variables:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
repository/webhooks:write includes repository/webhooks:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
user/block_another_user:write includes user/block_another_user:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
user/codespaces_user_secrets:write includes user/codespaces_user_secrets:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
user/email_addresses:write includes user/email_addresses:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
user/followers:write includes user/followers:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
user/git_ssh_keys:write includes user/git_ssh_keys:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
user/gpg_keys:write includes user/gpg_keys:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
user/interaction_limits:write includes user/interaction_limits:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
user/ssh_signing_keys:write includes user/ssh_signing_keys:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
user/starring:write includes user/starring:read source "https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#permissions"
"""#
  )
}

extension GitHub {
  /// The scopes named on the pages, each with its raw value.
  public enum Scope: ScopeTable.ScopeName {
    case organizationAdministrationRead  // organization/administration:read
    case organizationAdministrationWrite  // organization/administration:write
    case organizationBlockingUsersRead  // organization/blocking_users:read
    case organizationBlockingUsersWrite  // organization/blocking_users:write
    case organizationCustomPropertiesAdmin  // organization/custom_properties:admin
    case organizationCustomPropertiesRead  // organization/custom_properties:read
    case organizationCustomPropertiesWrite  // organization/custom_properties:write
    case organizationEventsRead  // organization/events:read
    case organizationGithubCopilotForBusinessWrite  // organization/github_copilot_for_business:write
    case organizationMembersRead  // organization/members:read
    case organizationMembersWrite  // organization/members:write
    case organizationOrganizationCodespacesRead  // organization/organization_codespaces:read
    case organizationOrganizationCodespacesWrite  // organization/organization_codespaces:write
    case organizationOrganizationCodespacesSecretsRead  // organization/organization_codespaces_secrets:read
    case organizationOrganizationCodespacesSecretsWrite  // organization/organization_codespaces_secrets:write
    case organizationOrganizationCodespacesSettingsWrite  // organization/organization_codespaces_settings:write
    case organizationOrganizationDependabotSecretsRead  // organization/organization_dependabot_secrets:read
    case organizationOrganizationDependabotSecretsWrite  // organization/organization_dependabot_secrets:write
    case organizationPersonalAccessTokenRequestsRead  // organization/personal_access_token_requests:read
    case organizationPersonalAccessTokenRequestsWrite  // organization/personal_access_token_requests:write
    case organizationPersonalAccessTokensRead  // organization/personal_access_tokens:read
    case organizationPersonalAccessTokensWrite  // organization/personal_access_tokens:write
    case organizationProjectsAdmin  // organization/projects:admin
    case organizationProjectsRead  // organization/projects:read
    case organizationProjectsWrite  // organization/projects:write
    case organizationSecretsRead  // organization/secrets:read
    case organizationSecretsWrite  // organization/secrets:write
    case organizationSelfHostedRunnersRead  // organization/self-hosted_runners:read
    case organizationSelfHostedRunnersWrite  // organization/self-hosted_runners:write
    case organizationTeamDiscussionsWrite  // organization/team_discussions:write
    case organizationVariablesRead  // organization/variables:read
    case organizationVariablesWrite  // organization/variables:write
    case organizationWebhooksRead  // organization/webhooks:read
    case organizationWebhooksWrite  // organization/webhooks:write
    case repositoryActionsRead  // repository/actions:read
    case repositoryActionsWrite  // repository/actions:write
    case repositoryAdministrationRead  // repository/administration:read
    case repositoryAdministrationWrite  // repository/administration:write
    case repositoryChecksRead  // repository/checks:read
    case repositoryChecksWrite  // repository/checks:write
    case repositoryCodeScanningAlertsRead  // repository/code_scanning_alerts:read
    case repositoryCodeScanningAlertsWrite  // repository/code_scanning_alerts:write
    case repositoryCodespacesRead  // repository/codespaces:read
    case repositoryCodespacesWrite  // repository/codespaces:write
    case repositoryCodespacesLifecycleAdminRead  // repository/codespaces_lifecycle_admin:read
    case repositoryCodespacesLifecycleAdminWrite  // repository/codespaces_lifecycle_admin:write
    case repositoryCodespacesMetadataRead  // repository/codespaces_metadata:read
    case repositoryCodespacesSecretsWrite  // repository/codespaces_secrets:write
    case repositoryCommitStatusesRead  // repository/commit_statuses:read
    case repositoryCommitStatusesWrite  // repository/commit_statuses:write
    case repositoryContentsRead  // repository/contents:read
    case repositoryContentsWrite  // repository/contents:write
    case repositoryDependabotAlertsRead  // repository/dependabot_alerts:read
    case repositoryDependabotAlertsWrite  // repository/dependabot_alerts:write
    case repositoryDependabotSecretsRead  // repository/dependabot_secrets:read
    case repositoryDependabotSecretsWrite  // repository/dependabot_secrets:write
    case repositoryDeploymentsRead  // repository/deployments:read
    case repositoryDeploymentsWrite  // repository/deployments:write
    case repositoryEnvironmentsRead  // repository/environments:read
    case repositoryEnvironmentsWrite  // repository/environments:write
    case repositoryIssuesRead  // repository/issues:read
    case repositoryIssuesWrite  // repository/issues:write
    case repositoryMetadataRead  // repository/metadata:read
    case repositoryPagesRead  // repository/pages:read
    case repositoryPagesWrite  // repository/pages:write
    case repositoryProjectsRead  // repository/projects:read
    case repositoryProjectsWrite  // repository/projects:write
    case repositoryPullRequestsRead  // repository/pull_requests:read
    case repositoryPullRequestsWrite  // repository/pull_requests:write
    case repositoryRepositorySecurityAdvisoriesRead  // repository/repository_security_advisories:read
    case repositoryRepositorySecurityAdvisoriesWrite  // repository/repository_security_advisories:write
    case repositorySecretScanningAlertsRead  // repository/secret_scanning_alerts:read
    case repositorySecretScanningAlertsWrite  // repository/secret_scanning_alerts:write
    case repositorySecretsRead  // repository/secrets:read
    case repositorySecretsWrite  // repository/secrets:write
    case repositoryVariablesRead  // repository/variables:read
    case repositoryVariablesWrite  // repository/variables:write
    case repositoryWebhooksRead  // repository/webhooks:read
    case repositoryWebhooksWrite  // repository/webhooks:write
    case repositoryWorkflowsWrite  // repository/workflows:write
    case userBlockAnotherUserRead  // user/block_another_user:read
    case userBlockAnotherUserWrite  // user/block_another_user:write
    case userCodespacesUserSecretsRead  // user/codespaces_user_secrets:read
    case userCodespacesUserSecretsWrite  // user/codespaces_user_secrets:write
    case userEmailAddressesRead  // user/email_addresses:read
    case userEmailAddressesWrite  // user/email_addresses:write
    case userFollowersRead  // user/followers:read
    case userFollowersWrite  // user/followers:write
    case userGistsWrite  // user/gists:write
    case userGitSshKeysRead  // user/git_ssh_keys:read
    case userGitSshKeysWrite  // user/git_ssh_keys:write
    case userGpgKeysRead  // user/gpg_keys:read
    case userGpgKeysWrite  // user/gpg_keys:write
    case userInteractionLimitsRead  // user/interaction_limits:read
    case userInteractionLimitsWrite  // user/interaction_limits:write
    case userNotificationsRead  // user/notifications:read
    case userPlanRead  // user/plan:read
    case userProfileWrite  // user/profile:write
    case userSshSigningKeysRead  // user/ssh_signing_keys:read
    case userSshSigningKeysWrite  // user/ssh_signing_keys:write
    case userStarringRead  // user/starring:read
    case userStarringWrite  // user/starring:write
    case userWatchingRead  // user/watching:read
  }
}
