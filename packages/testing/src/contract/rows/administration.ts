import { partners, tenants } from "@scai/db";
import { eq } from "drizzle-orm";
import type { Harness } from "../../harness.ts";
import { unique } from "../../people.ts";
import { enrolAtScaiKey, enrolGroupAtScaiKey, enrolTenantAtScaiKey } from "../../scaikey-people.ts";
import type { OperationRow } from "../operation-rows.ts";

// What administrators do through ScaiKey: the tenant of the test is one that ScaiKey knows.

type Administered = (
  prepare: (h: Harness) => Promise<Record<string, unknown>>,
  missing?: Record<string, unknown>,
  caller?: "tenant_admin" | "partner_admin" | "super_admin",
) => OperationRow;

const administered: Administered = (prepare, missing, caller = "tenant_admin") => ({
  about: missing === undefined ? "caller" : "thing",
  caller,
  async prepare(h) {
    await enrolTenantAtScaiKey(h.tenant);
    const input = await prepare(h);
    return { input, ...(missing === undefined ? {} : { missing: { ...input, ...missing } }) };
  },
});

const userId = "usr_00000000000000000000000000";
const groupId = "grp_00000000000000000000000000";
const deviceId = "dev_00000000000000000000000000";
const tenantId = "tnt_00000000000000000000000000";

const aUser = async (h: Harness) => ({ userId: (await h.person({ name: await enrolAtScaiKey("user", h.tenant) })).id });

const aGroup = async (h: Harness) => {
  const group = await enrolGroupAtScaiKey(h.tenant);
  await h.person({ groups: [group] });
  return { groupId: await h.groupId(group) };
};

const aMembership = async (h: Harness) => ({ ...(await aGroup(h)), memberId: (await aUser(h)).userId });

/** An administrator above the tenant, about another tenant of the partner of all tests. */
const aSibling = async (h: Harness) => {
  const tenant = unique("tnt");
  await enrolTenantAtScaiKey(tenant);
  return { tenantId: (await h.person({ tenant })).tenantId };
};

const aPartner = async (h: Harness) => {
  const partner = unique("prt");
  await enrolTenantAtScaiKey(`${partner}_tenant`, partner);
  const person = await h.person({ tenant: `${partner}_tenant`, partner });
  const { db } = h.server.services.database;
  const [row] = await db
    .select({ id: partners.id })
    .from(partners)
    .innerJoin(tenants, eq(tenants.partnerId, partners.id))
    .where(eq(tenants.id, person.tenantId));
  return row?.id;
};

const aPerson = () => ({ email: `${unique("new")}@people.example`, firstName: "Nora" });
const aTenant = () => ({ name: "New", slug: unique("new").replaceAll("_", "-") });

/** Somebody's device, as an administrator finds it. */
const aDeviceOfUser = async (h: Harness) => {
  const person = await h.person();
  const device = { name: unique("laptop"), platform: "linux", clientVersion: "1.0.0" };
  return { userId: person.id, deviceId: (await h.rest(person).get<{ id: string }>("devices.create", device)).id };
};

export const administrationRows: Readonly<Record<string, OperationRow>> = {
  "admin.listUserDevices": administered(async (h) => ({ userId: (await aDeviceOfUser(h)).userId }), { userId }),
  "admin.deleteUserDevice": administered(aDeviceOfUser, { userId, deviceId }),
  "admin.wipeUserDevice": administered(aDeviceOfUser, { userId, deviceId }),
  "admin.activateTenant": administered(aSibling, undefined, "partner_admin"),
  "admin.suspendTenant": administered(aSibling, undefined, "partner_admin"),
  "admin.createTenant": administered(
    async (h) => ({ partnerId: await aPartner(h), ...aTenant() }),
    undefined,
    "super_admin",
  ),
  "admin.createTenantOfPartner": administered(
    async (h) => ({ partnerId: await aPartner(h), ...aTenant() }),
    undefined,
    "super_admin",
  ),
  "admin.getPartner": administered(async (h) => ({ partnerId: await aPartner(h) }), undefined, "super_admin"),
  "admin.updatePartner": administered(
    async (h) => ({ partnerId: await aPartner(h), name: unique("partner") }),
    undefined,
    "super_admin",
  ),
  "admin.createUser": administered(async (h) => ({ tenantId: h.owner.tenantId, ...aPerson() }), { tenantId }),
  "admin.inviteUser": administered(async (h) => ({ tenantId: h.owner.tenantId, ...aPerson() }), { tenantId }),
  "admin.deleteUser": administered(aUser, { userId }),
  "admin.setUserPassword": administered(async (h) => ({ ...(await aUser(h)), password: unique("password") }), {
    userId,
  }),
  "admin.resendInvitation": administered(
    async (h) => {
      const { id } = await h.rest().get<{ id: string }>("admin.inviteUser", aPerson());
      return { userId: id };
    },
    { userId },
  ),
  "admin.createGroup": administered(async (h) => ({ tenantId: h.owner.tenantId, name: unique("group") }), { tenantId }),
  "admin.updateGroup": administered(async (h) => ({ ...(await aGroup(h)), name: "Another" }), { groupId }),
  "admin.deleteGroup": administered(aGroup, { groupId }),
  "admin.addGroupMember": administered(aMembership, { groupId }),
  "admin.removeGroupMember": administered(aMembership, { groupId }),
};
