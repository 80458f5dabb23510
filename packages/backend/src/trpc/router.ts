import { accessGrantsRouter } from "../modules/access-grants/procedures/index.ts";
import { adminRouter } from "../modules/admin/procedures/index.ts";
import { apiKeysRouter } from "../modules/api-keys/procedures/index.ts";
import { auditRouter } from "../modules/audit-log/procedures/index.ts";
import { authProcedures } from "../modules/auth/procedures/index.ts";
import { devicesRouter } from "../modules/devices/procedures/index.ts";
import { dnssecRouter } from "../modules/dnssec/procedures/index.ts";
import { filesRouter, foldersRouter, myFilesProcedures, uploadsRouter } from "../modules/files/procedures/index.ts";
import { getAuthMe, getMe, getMyself } from "../modules/identity/procedures/get-me.ts";
import { endMySession, listMySessions } from "../modules/identity/procedures/sessions.ts";
import { validateToken } from "../modules/identity/procedures/validate-token.ts";
import { localChangeProcedures } from "../modules/local-changes/procedures/index.ts";
import { permissionProcedures } from "../modules/permissions/procedures/index.ts";
import { getOwnQuota, quotasRouter } from "../modules/quotas/procedures/index.ts";
import { recordsRouter } from "../modules/records/procedures/index.ts";
import { reverseZonesRouter } from "../modules/reverse/procedures/index.ts";
import { myRolesProcedures, rolesRouter } from "../modules/roles/procedures/index.ts";
import { settingsRouter } from "../modules/settings/procedures/index.ts";
import {
  listMyShares,
  listMyStats,
  myInvitations,
  sharesRouter,
  transferOwnership,
} from "../modules/shares/procedures/index.ts";
import { syncProcedures } from "../modules/sync/procedures/index.ts";
import { templatesRouter } from "../modules/templates/procedures/index.ts";
import { transfersRouter } from "../modules/transfers/procedures/index.ts";
import { authoritativeDomainsRouter, domainsRouter, nameServersRouter } from "../modules/zones/procedures/index.ts";
import { router } from "./init.ts";

/** Every operation of the API; a procedure's name here is its operationId with a dot. */
export const appRouter = router({
  accessGrants: accessGrantsRouter,
  admin: adminRouter,
  apiKeys: apiKeysRouter,
  audit: auditRouter,
  authoritativeDomains: authoritativeDomainsRouter,
  auth: router({ ...authProcedures, me: getAuthMe, validate: validateToken }),
  devices: devicesRouter,
  dnssec: dnssecRouter,
  domains: domainsRouter,
  files: filesRouter,
  folders: foldersRouter,
  nameServers: nameServersRouter,
  permissions: router({ ...permissionProcedures, transferOwnership }),
  quotas: quotasRouter,
  reverseZones: reverseZonesRouter,
  roles: rolesRouter,
  records: recordsRouter,
  settings: settingsRouter,
  shares: sharesRouter,
  sync: router({ ...syncProcedures, ...localChangeProcedures }),
  templates: templatesRouter,
  transfers: transfersRouter,
  uploads: uploadsRouter,
  users: router({
    me: getMe,
    getMyself,
    ...myRolesProcedures,
    getOwnQuota,
    listMyShares,
    listMyStats,
    ...myInvitations,
    listMySessions,
    endMySession,
    ...myFilesProcedures,
  }),
});

export type AppRouter = typeof appRouter;
