import { router } from "../../../trpc/init.ts";
import { getGroup } from "./get-group.ts";
import { getOwnTenant, getTenant } from "./get-tenant.ts";
import { getUser } from "./get-user.ts";
import { listGroupMembers } from "./list-group-members.ts";
import { listGroups } from "./list-groups.ts";
import { listPartners } from "./list-partners.ts";
import { listTenants, listTenantsOfPartner } from "./list-tenants.ts";
import { listUsers } from "./list-users.ts";
import { activateUser, suspendUser } from "./set-user-status.ts";
import { updateOwnTenant, updateTenant } from "./update-tenant.ts";
import { updateUser } from "./update-user.ts";
import { endUserSessions, listUserSessions } from "./user-sessions.ts";
import { createWebhookSecret, deleteWebhookSecret, listWebhookSecrets } from "./webhook-secrets.ts";

export const adminRouter = router({
  getOwnTenant,
  updateOwnTenant,
  listPartners,
  listTenants,
  listTenantsOfPartner,
  getTenant,
  updateTenant,
  listUsers,
  getUser,
  updateUser,
  suspendUser,
  activateUser,
  listUserSessions,
  endUserSessions,
  listGroups,
  getGroup,
  listGroupMembers,
  listWebhookSecrets,
  createWebhookSecret,
  deleteWebhookSecret,
});
