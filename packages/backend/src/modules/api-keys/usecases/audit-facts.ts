import { viewApiKey } from "../api-key.view.ts";
import type { KeyRow } from "../api-keys.repo.ts";

/** What the audit log tells of a key: what everybody who looks after it sees, so nothing of its secret. */
export function auditFacts(row: KeyRow, now: Date) {
  const { name, keyPrefix, permissionSource, permissionSourceId, scopes, ipAllowlist, ...view } = viewApiKey(row, now);
  const { rateLimitPerMinute, expiresAt, status, revokedReason, issuedTo } = view;
  return {
    name,
    prefix: keyPrefix,
    source: permissionSource,
    sourceId: permissionSourceId,
    scopes,
    rateLimitPerMinute,
    allowedCidrs: ipAllowlist,
    expiresAt,
    status,
    revokedReason,
    issuedTo,
  };
}
