import { ScaiKeyGroup, ScaiKeyPartner, ScaiKeyTenant, ScaiKeyUser } from "../../../platform/scaikey-admin/index.ts";
import {
  reflectGroups,
  reflectPartners,
  reflectTenants,
  reflectUsers,
  type Telling,
  tenantOf,
  UntellableError,
} from "../reflect.ts";
import { reflectAssignment, reflectGroupAssignment } from "../reflect-assignment.ts";
import { reflectMembership } from "../reflect-members.ts";
import type { Reflected } from "../reflect-rows.ts";
import { dataOf, MembershipData, type WebhookEvent } from "./webhook-event.ts";

/** What became of an event: it said something new, or nothing that is newer than what is known. */
export type Applied = "processed" | "outdated";

export type EventHandler = (telling: Telling, event: WebhookEvent) => Promise<Applied>;

/** What every type of event does; a type that is not here does nothing. Each can be repeated, and come after later ones. */
export const eventHandlers: Readonly<Record<string, EventHandler>> = {
  "partner.created": partner(),
  "partner.updated": partner(),
  "partner.deleted": partner("DELETED"),
  "tenant.created": tenant(),
  "tenant.updated": tenant(),
  "tenant.deleted": tenant("DELETED"),
  "user.created": user(),
  "user.updated": user(),
  "user.deleted": user("DELETED"),
  "user.suspended": user("SUSPENDED"),
  "user.activated": user("ACTIVE"),
  "user.password_changed": user(),
  "user.mfa_enabled": user(),
  "user.mfa_disabled": user(),
  "group.created": group(),
  "group.updated": group(),
  "group.deleted": group("DELETED"),
  "group.member_added": membership(true),
  "group.member_removed": membership(false),
  "application.user_assigned": assignment(true),
  "application.user_unassigned": assignment(false),
  "application.group_assigned": groupAssignment(true),
  "application.group_unassigned": groupAssignment(false),
};

/** What the type of an event says of the status goes over what its data says. */
const withStatus = (status: string | undefined) => (status === undefined ? {} : { status });

function partner(status?: string): EventHandler {
  return async (telling, event) =>
    applied(await reflectPartners(telling, [ScaiKeyPartner.parse({ ...dataOf(event), ...withStatus(status) })]));
}

function tenant(status?: string): EventHandler {
  return async (telling, event) =>
    applied(await reflectTenants(telling, [ScaiKeyTenant.parse({ ...dataOf(event), ...withStatus(status) })]));
}

function user(status?: string): EventHandler {
  return async (telling, event) =>
    applied(await reflectUsers(telling, [ScaiKeyUser.parse({ ...dataOf(event), ...withStatus(status) })]));
}

function group(status?: string): EventHandler {
  return async (telling, event) =>
    applied(await reflectGroups(telling, [ScaiKeyGroup.parse({ ...dataOf(event), ...withStatus(status) })]));
}

/** The group may be one that we have not heard of: then what the event says of it is all that there is. */
function membership(isMember: boolean): EventHandler {
  return async (telling, event) => {
    const { group: told, member } = MembershipData.parse(event.data);
    const { id: _id, ...around } = dataOf(event);
    const object = ScaiKeyGroup.parse({ ...around, ...told });
    const tenantId = await tenantOf(telling, object);
    const [reflected] = await reflectGroups(telling, [object]);
    if (reflected === undefined) throw new Error("a group vanished while its members were told");
    const ref = { tenantId, id: reflected.id, scaikeyId: object.id };
    const outcome = await reflectMembership(telling, ref, { member, isMember, at: event.timestamp });
    return outcome === "outdated" ? "outdated" : "processed";
  };
}

/** Somebody may use this application now, or may not: what counts is what ScaiKey told last. The event tells of the user too, whom we may not know yet. */
function assignment(isAssigned: boolean): EventHandler {
  return async (telling, event) => {
    const { user: told, id: _id, ...around } = dataOf(event);
    const data = typeof told === "object" && told !== null ? { ...around, ...told } : event.data;
    const [reflected] = await reflectUsers(telling, [ScaiKeyUser.parse({ tenant_id: event.tenant_id, ...data })]);
    if (reflected === undefined) throw new UntellableError("no user is named");
    return (await reflectAssignment(telling, reflected.id, isAssigned)) ? "processed" : "outdated";
  };
}

/** The same for everybody in a group, which the event tells of too. */
function groupAssignment(isAssigned: boolean): EventHandler {
  return async (telling, event) => {
    const { group: told, group_id: id, ...around } = dataOf(event);
    const data = typeof told === "object" && told !== null ? told : {};
    const object = ScaiKeyGroup.parse({ ...around, ...(id === undefined ? {} : { id }), ...data });
    const tenantId = await tenantOf(telling, object);
    const [reflected] = await reflectGroups(telling, [object]);
    if (reflected === undefined) throw new UntellableError("no group is named");
    const isNews = await reflectGroupAssignment(telling, tenantId, reflected.id, isAssigned);
    return isNews ? "processed" : "outdated";
  };
}

function applied(reflected: readonly Reflected<unknown>[]): Applied {
  return reflected.some(({ outcome }) => outcome !== "outdated") ? "processed" : "outdated";
}
