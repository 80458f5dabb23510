import type { ErrorDefinition } from "./define-errors.ts";
import { dnssecErrors, recordErrors, templateErrors, transferErrors, zoneErrors } from "./dns.ts";
import { deviceErrors, filesErrors, permissionErrors, sharesErrors, syncErrors, uploadErrors } from "./drive.ts";
import {
  accessGrantErrors,
  adminErrors,
  apiKeyErrors,
  auditErrors,
  authErrors,
  identityErrors,
  quotaErrors,
  rolesErrors,
  webhookErrors,
} from "./identity.ts";
import { idempotencyErrors, requestErrors, serverErrors } from "./request.ts";

/** Every error the API can answer, by code. Statuses, titles, the OpenAPI responses and the SDKs' error classes come from here. */
export const errorCatalogue = {
  ...requestErrors,
  ...idempotencyErrors,
  ...serverErrors,
  ...authErrors,
  ...identityErrors,
  ...adminErrors,
  ...apiKeyErrors,
  ...auditErrors,
  ...quotaErrors,
  ...rolesErrors,
  ...accessGrantErrors,
  ...webhookErrors,
  ...sharesErrors,
  ...filesErrors,
  ...uploadErrors,
  ...permissionErrors,
  ...syncErrors,
  ...deviceErrors,
  ...zoneErrors,
  ...dnssecErrors,
  ...recordErrors,
  ...templateErrors,
  ...transferErrors,
} satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errorCatalogue;

/** The catalogue's entry for a code. */
export function errorDefinition(code: ErrorCode): ErrorDefinition {
  return errorCatalogue[code];
}
