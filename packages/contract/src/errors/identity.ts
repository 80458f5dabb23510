import { defineErrors } from "./define-errors.ts";

export const authErrors = defineErrors("auth", {
  token_missing: { status: 401, title: "This needs an access token" },
  token_invalid: { status: 401, title: "The access token is not valid" },
  insufficient_scope: { status: 403, title: "The access token or API key does not cover this operation" },
  grant_invalid: { status: 401, title: "ScaiKey refused the code or refresh token" },
  authorization_pending: { status: 400, title: "Nobody has signed in with the code yet", retryable: true },
  slow_down: { status: 400, title: "Ask less often whether somebody has signed in", retryable: true },
  device_unsupported: { status: 409, title: "ScaiKey does not offer signing in devices" },
  provider_unavailable: { status: 503, title: "ScaiKey does not answer", retryable: true },
});

/** Keys of machines. What is wrong with a key that is presented is told no more precisely than that it is not valid. */
export const apiKeyErrors = defineErrors("apiKeys", {
  invalid: { status: 401, title: "The API key is not valid" },
  not_accepted: { status: 403, title: "This operation needs a person's access token, not an API key" },
  network_refused: { status: 403, title: "This API key may not be used from here" },
  not_found: { status: 404, title: "API key not found" },
  forbidden: { status: 403, title: "You may not give a key these rights" },
  conflict: { status: 409, title: "The API key is not in a state for this" },
  stale_etag: { status: 412, title: "The API key changed since you read it" },
});

/** What administrators manage: partners, tenants, users, groups. */
export const adminErrors = defineErrors("admin", {
  forbidden: { status: 403, title: "This needs an administrator" },
  partner_not_found: { status: 404, title: "Partner not found" },
  tenant_not_found: { status: 404, title: "Tenant not found" },
  user_not_found: { status: 404, title: "User not found" },
  group_not_found: { status: 404, title: "Group not found" },
  setting_not_found: { status: 404, title: "There is no such setting" },
  stale_etag: { status: 412, title: "It changed since you read it" },
  self: { status: 409, title: "You cannot do this to yourself" },
  provider_refused: { status: 422, title: "ScaiKey refused the change" },
});

export const webhookErrors = defineErrors("webhooks", {
  signature_invalid: { status: 401, title: "The webhook's signature is not valid" },
  secret_not_found: { status: 404, title: "Webhook secret not found" },
  secrets_full: { status: 409, title: "There are two webhook secrets already" },
  secret_known: { status: 409, title: "This webhook secret is stored already" },
});

export const auditErrors = defineErrors("audit", {
  not_found: { status: 404, title: "Audit event not found" },
});

export const quotaErrors = defineErrors("quotas", {
  exceeded: { status: 507, title: "There is no room left within a quota" },
  not_found: { status: 404, title: "Quota not found" },
  stale_etag: { status: 412, title: "The quota changed since you read it" },
});

export const identityErrors = defineErrors("identity", {
  tenant_suspended: { status: 403, title: "This tenant is suspended" },
  user_suspended: { status: 403, title: "This user is suspended" },
  device_kind_refused: { status: 403, title: "This user may not use devices of this kind" },
  mfa_required: { status: 403, title: "This tenant asks for a second factor" },
});

/** Roles, who has them, and what they allow. */
export const rolesErrors = defineErrors("roles", {
  not_found: { status: 404, title: "Role not found" },
  assignment_not_found: { status: 404, title: "Role assignment not found" },
  forbidden: { status: 403, title: "Your roles do not allow this" },
  beyond_own_rights: { status: 403, title: "You may not give rights that you do not have" },
  name_taken: { status: 409, title: "There is already a role with this name" },
  system: { status: 409, title: "System roles cannot be changed" },
  in_use: { status: 409, title: "Somebody still has this role" },
  already_assigned: { status: 409, title: "This user or group already has this role there" },
  principal_unknown: { status: 422, title: "There is no such user or group in this tenant" },
  role_unknown: { status: 422, title: "There is no such role to give there" },
  stale_etag: { status: 412, title: "The role changed since you read it" },
});

/** Who has access to which records of a zone. */
export const accessGrantErrors = defineErrors("accessGrants", {
  not_found: { status: 404, title: "Access grant not found" },
  stale_etag: { status: 412, title: "The access grant changed since you read it" },
});
