import { router } from "../../../trpc/init.ts";
import { createGroup, deleteGroup, updateGroup } from "./change-group.ts";
import { createTenant, createTenantOfPartner } from "./create-tenant.ts";
import { createUser, inviteUser } from "./create-user.ts";
import { deleteUser } from "./delete-user.ts";
import { getGroup } from "./get-group.ts";
import { getOwnTenant, getTenant } from "./get-tenant.ts";
import { getUser } from "./get-user.ts";
import { addGroupMember, removeGroupMember } from "./group-member.ts";
import { listGroupMembers } from "./list-group-members.ts";
import { listGroups } from "./list-groups.ts";
import { listPartners } from "./list-partners.ts";
import { listTenants, listTenantsOfPartner } from "./list-tenants.ts";
import { listUsers } from "./list-users.ts";
import { getPartner, updatePartner } from "./partner.ts";
import { activateTenant, suspendTenant } from "./set-tenant-status.ts";
import { activateUser, suspendUser } from "./set-user-status.ts";
import { updateOwnTenant, updateTenant } from "./update-tenant.ts";
import { updateUser } from "./update-user.ts";
import { resendInvitation, setUserPassword } from "./user-access.ts";
import { deleteUserDevice, listUserDevices, wipeUserDevice } from "./user-devices.ts";
import { endUserSessions, listUserSessions } from "./user-sessions.ts";
import { createWebhookSecret, deleteWebhookSecret, listWebhookSecrets } from "./webhook-secrets.ts";

export const adminRouter = router({
  getOwnTenant,
  updateOwnTenant,
  listPartners,
  getPartner,
  updatePartner,
  listTenants,
  listTenantsOfPartner,
  createTenant,
  createTenantOfPartner,
  getTenant,
  updateTenant,
  suspendTenant,
  activateTenant,
  listUsers,
  createUser,
  inviteUser,
  getUser,
  updateUser,
  deleteUser,
  setUserPassword,
  resendInvitation,
  suspendUser,
  activateUser,
  listUserSessions,
  endUserSessions,
  listUserDevices,
  deleteUserDevice,
  wipeUserDevice,
  listGroups,
  createGroup,
  getGroup,
  updateGroup,
  deleteGroup,
  addGroupMember,
  removeGroupMember,
  listGroupMembers,
  listWebhookSecrets,
  createWebhookSecret,
  deleteWebhookSecret,
});
