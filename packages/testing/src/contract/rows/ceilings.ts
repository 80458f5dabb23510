import { namesOfPermissions, type PrincipalId, type RolePermission, type ShareId, type ZoneId } from "@scai/contract";
import type { ApiClient } from "../../api-client.ts";
import { type Harness, resource } from "../../harness.ts";
import { type Person, unique } from "../../people.ts";
import { enrolAtScaiKey } from "../../scaikey-people.ts";

/** Where rights are given away: a share with folders, a zone, a group, and keys. */
export interface World {
  readonly h: Harness;
  /** Owns the share, and has what the tenant's administrators have. */
  readonly chief: Person;
  /** Those who give and to whom is given; each has an account at ScaiKey. */
  readonly people: readonly Person[];
  readonly group: { readonly id: PrincipalId };
  readonly shareId: ShareId;
  /** The share, a folder that inherits from it, and one that does not. */
  readonly places: readonly string[];
  readonly zoneId: ZoneId;
  /** Those that were shown, the newest last. */
  readonly keys: string[];
}

/** What chance decides of a step. */
export interface Draw {
  readonly to: Person;
  readonly isToGroup: boolean;
  readonly place: string;
  readonly bits: number;
  readonly isAllowed: boolean;
  readonly permissions: readonly RolePermission[];
  readonly shareRole: "reader" | "contributor" | "admin";
  readonly adminRole: "none" | "tenant_admin" | "partner_admin";
  readonly scopes: readonly string[];
}

type Input = Readonly<Record<string, unknown>>;

/** How somebody tries to give something away with an operation. */
export interface CeilingRow {
  /** What the chief does before, where that changes anybody's rights, and what of the input comes from it. */
  readonly arrange?: (world: World, draw: Draw) => Promise<Input>;
  readonly input: (world: World, draw: Draw, giver: Person) => Input | Promise<Input>;
  /** What it takes until what was given can be used. */
  readonly settle?: (world: World, draw: Draw, output: { readonly id: string }) => Promise<unknown>;
  /** Makes the person as whom the giver can act afterwards, if this is how it gives. */
  readonly victim?: (world: World, draw: Draw) => Promise<Person>;
}

type Made = { readonly id: string };

const chief = ({ h, chief }: World): ApiClient => h.rest(chief);
const principalOf = ({ group }: World, { to, isToGroup }: Draw): PrincipalId => (isToGroup ? group.id : to.id);

async function aRole(world: World, permissions: readonly RolePermission[]): Promise<string> {
  // The chief can make every role that any giver could.
  return (await chief(world).get<Made>("roles.create", { name: unique("role"), permissions })).id;
}

const ofRecords: readonly RolePermission[] = ["records:read", "records:delete"];

function recordRole(world: World, { permissions }: Draw): Promise<string> {
  const some = ofRecords.filter((permission) => permissions.includes(permission));
  return aRole(world, some.length === 0 ? ["records:delete"] : some);
}

/** A key that the person made with a token of every scope. */
async function aKey({ h, keys }: World, { to, scopes }: Draw): Promise<{ apiKeyId: string }> {
  const anybodys = scopes.filter((scope) => scope !== "tenant:admin");
  const made = await h.apiKey({ as: to, scopes: anybodys.length === 0 ? ["dns:write"] : anybodys });
  keys.push(made.key);
  return { apiKeyId: made.id };
}

const grantOf = (world: World, draw: Draw) => ({
  zoneId: world.zoneId,
  principalId: principalOf(world, draw),
  recordPattern: "*.dev",
});

const entryOf = (world: World, draw: Draw) => ({
  principalId: principalOf(world, draw),
  permissions: namesOfPermissions(draw.bits),
  aceType: draw.isAllowed ? "allow" : "deny",
});

/** What is kept for half a second counts. */
const untilNoticed = () => new Promise((resolve) => setTimeout(resolve, 600));

/** A row for every operation that declares to give rights. */
export const ceilingRows: Readonly<Record<string, CeilingRow>> = {
  "accessGrants.create": {
    input: async (world, draw) => ({ ...grantOf(world, draw), roleId: await recordRole(world, draw) }),
  },
  "accessGrants.update": {
    async arrange(world, draw) {
      const grant = { ...grantOf(world, draw), recordPattern: "no.where", roleId: await recordRole(world, draw) };
      const { id } = await chief(world).get<Made>("accessGrants.create", grant);
      return { zoneId: world.zoneId, accessGrantId: id };
    },
    input: () => ({ recordPattern: "*.dev" }),
  },
  "admin.addGroupMember": {
    input: ({ group }, { to }) => ({ groupId: group.id, memberId: to.id }),
    settle: untilNoticed,
  },
  "admin.setUserPassword": {
    input: () => ({ password: unique("password") }),
    async victim({ h, chief: { tenant } }, { permissions }) {
      const victim = await h.person({ name: await enrolAtScaiKey("victim", tenant), scope: "*" });
      await h.role(victim, permissions);
      return victim;
    },
  },
  "admin.updateUser": { input: (_world, { to, adminRole }) => ({ userId: to.id, adminRole }), settle: untilNoticed },
  "apiKeys.activate": {
    async arrange(world, draw) {
      const which = await aKey(world, draw);
      await world.h.rest(draw.to).call("apiKeys.revoke", which);
      return which;
    },
    input: () => ({}),
  },
  "apiKeys.create": {
    input: (world, draw, giver) => ({
      name: "key",
      permissionSourceId: draw.isAllowed ? principalOf(world, draw) : giver.id,
      scopes: draw.scopes,
    }),
  },
  "apiKeys.regenerate": { arrange: aKey, input: () => ({}) },
  "apiKeys.update": { arrange: aKey, input: () => ({ rateLimitPerMinute: null }) },
  "permissions.addEntry": { input: (world, draw) => ({ ...resource(draw.place), ...entryOf(world, draw) }) },
  "permissions.removeEntry": {
    async arrange(world, draw) {
      const entry = { ...resource(draw.place), ...entryOf(world, draw), aceType: "deny" };
      await chief(world).get("permissions.addEntry", entry);
      return { ...resource(draw.place), principalId: entry.principalId };
    },
    input: () => ({ aceType: "deny" }),
  },
  "permissions.replaceAcl": {
    input: (world, draw) => ({ ...resource(draw.place), entries: [entryOf(world, draw)] }),
  },
  "permissions.setInheritance": {
    input: ({ places }, { isAllowed, bits }) => ({
      ...resource(places[1 + (bits % 2)] ?? ""),
      inheritFromParent: isAllowed,
      copyInherited: bits % 3 === 0,
    }),
  },
  "permissions.transferOwnership": {
    input: (world, draw) => ({ ...resource(world.shareId), newOwnerId: principalOf(world, draw) }),
  },
  "roles.create": { input: (_world, { permissions }) => ({ name: unique("role"), permissions }) },
  "roles.createAssignment": {
    input: async (world, draw) => ({
      roleId: await aRole(world, draw.permissions),
      principalId: principalOf(world, draw),
      ...(draw.isAllowed ? {} : { zoneId: world.zoneId }),
    }),
  },
  "roles.update": {
    async arrange(world, draw) {
      const roleId = await aRole(world, ["templates:read"]);
      await chief(world).get("roles.createAssignment", { roleId, principalId: principalOf(world, draw) });
      return { roleId };
    },
    input: (_world, { permissions }) => ({ permissions }),
  },
  "shares.addMember": {
    async arrange(world, draw) {
      const member = { shareId: world.shareId, principalId: principalOf(world, draw) };
      await chief(world).call("shares.removeMember", member);
      return member;
    },
    input: (_world, { shareRole }) => ({ role: shareRole }),
  },
  "shares.createInvitation": {
    input: ({ shareId }, { to, shareRole }) => ({ shareId, email: addressOf(to), role: shareRole }),
    settle: ({ h }, { to }, { id: invitationId }) => h.rest(to).get("users.acceptInvitation", { invitationId }),
  },
  "shares.updateMember": {
    async arrange(world, draw) {
      const member = { shareId: world.shareId, principalId: principalOf(world, draw) };
      // Who owns the share by now is no member.
      await chief(world).call("shares.addMember", { ...member, role: "reader" });
      return member;
    },
    input: (_world, { shareRole }) => ({ role: shareRole }),
  },
};

function addressOf({ scaikeyId, tenant }: Person): string {
  return `${scaikeyId}@${tenant}.example`;
}
