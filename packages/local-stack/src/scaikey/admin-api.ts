import type { IncomingMessage } from "node:http";
import { createLocalJWKSet, jwtVerify } from "jose";
import { z } from "zod";
import { SERVER_CLIENT_ID, SERVICE_CLIENT_ID } from "./clients.ts";
import type { Directory } from "./directory.ts";
import {
  KINDS,
  type Kind,
  Member,
  NewObject,
  ObjectChange,
  PasswordReset,
  type Tenant,
  type User,
} from "./directory-objects.ts";
import { readBody } from "./read-body.ts";
import type { SigningKey } from "./signing-keys.ts";

export interface JsonAnswer {
  status: number;
  body?: unknown;
}

const Query = z.object({
  page: z.coerce.number().int().min(1).default(1),
  per_page: z.coerce.number().int().min(1).max(100).default(50),
  search: z.string().optional(),
  status: z.string().toUpperCase().optional(),
  tenant_id: z.string().optional(),
  partner_id: z.string().optional(),
});

/** What ScaiKey has against a call that is well formed. */
class Refusal extends Error {
  override readonly name = "Refusal";
}

/** What every answer needs. */
export interface AdminContext {
  directory: Directory;
  keys: SigningKey[];
  url: string;
}

const NamedId = z.looseObject({ id: z.string().optional() });

const notFound: JsonAnswer = { status: 404, body: { detail: "Not found" } };

/** ScaiKey's admin API under `/api/v1/admin/`, for the service client's tokens. */
export async function answerAdmin(
  { directory, keys, url }: AdminContext,
  request: IncomingMessage,
): Promise<JsonAnswer> {
  const method = request.method ?? "GET";
  const refusal = await authorize(request, keys, url);
  if (refusal) return refusal;
  const target = new URL(request.url ?? "/", url);
  const [kindName = "", id, ...rest] = target.pathname
    .replace(/^\/api\/v1\/admin\//, "")
    .split("/")
    .filter(Boolean);
  const kind = KINDS.find((known) => known === kindName);
  if (!kind) return notFound;
  const text = method === "GET" ? "" : await readBody(request);
  const call: Call = { method, query: target.searchParams, body: text === "" ? {} : parseJson(text) };
  try {
    if (id === undefined) return answerList(directory, kind, call);
    return answerOne(directory, kind, decodeURIComponent(id), rest, call);
  } catch (error) {
    if (error instanceof Refusal) return { status: 409, body: { detail: error.message } };
    if (error instanceof z.ZodError) return { status: 422, body: { detail: z.prettifyError(error) } };
    throw error;
  }
}

/** Who may use the application in a tenant, under `/api/v1/tenants/{tenant_id}/applications/{application_id}/`. */
export async function answerAssignments(
  { directory, keys, url }: AdminContext,
  request: IncomingMessage,
): Promise<JsonAnswer> {
  const method = request.method ?? "GET";
  const refusal = await authorize(request, keys, url);
  if (refusal) return refusal;
  const target = new URL(request.url ?? "/", url);
  const [tenantId = "", , applicationId, what, type, id] = target.pathname
    .replace(/^\/api\/v1\/tenants\//, "")
    .split("/")
    .map(decodeURIComponent);
  if (!directory.find("tenants", tenantId) || applicationId !== SERVER_CLIENT_ID) return notFound;
  const page = Query.parse(Object.fromEntries(target.searchParams));
  if (method === "GET" && what === "effective-users") return paged(directory.effectiveUsers(tenantId), page);
  if (what !== "assignees") return notFound;
  if (method === "GET") return paged(directory.assignees(tenantId), page);
  const member = Member.safeParse(method === "POST" ? parseJson(await readBody(request)) : { type, id });
  if (!member.success) return { status: 422, body: { detail: z.prettifyError(member.error) } };
  directory.setAssignee(tenantId, member.data, method === "POST");
  return { status: 204 };
}

/** What is answered to a call whose token does not cover its method; undefined when it does. */
async function authorize(
  request: IncomingMessage,
  keys: SigningKey[],
  issuer: string,
): Promise<JsonAnswer | undefined> {
  const scope = (request.method ?? "GET") === "GET" ? "admin:read" : "admin:write";
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
  const published = keys.map(({ kty, kid, alg, n, e, crv, x, y }) => ({
    ...{ kty: kty ?? "", kid, alg },
    ...(n && e ? { n, e } : { crv: crv ?? "", x: x ?? "", y: y ?? "" }),
  }));
  const options = { issuer, audience: SERVICE_CLIENT_ID };
  const verified = await jwtVerify(token, createLocalJWKSet({ keys: published }), options).catch(() => undefined);
  if (!verified) return { status: 401, body: { detail: "Invalid token" } };
  const scopes = String(verified.payload["scope"] ?? "").split(" ");
  if (scopes.includes(scope)) return undefined;
  return { status: 403, body: { detail: "Platform token requires admin:read or admin:write scope" } };
}

interface Call {
  method: string;
  query: URLSearchParams;
  body: unknown;
}

function answerList(directory: Directory, kind: Kind, { method, query, body }: Call): JsonAnswer {
  if (method === "POST") return { status: 201, body: shown(create(directory, kind, body)) };
  if (method !== "GET") return { status: 405, body: { detail: "Method not allowed" } };
  const wanted = Query.parse(Object.fromEntries(query));
  const found = directory.list(kind).filter((object) => {
    if (wanted.status === undefined ? object.status === "DELETED" : object.status !== wanted.status) return false;
    const { tenant_id: tenantId, partner_id: partnerId } = { tenant_id: undefined, partner_id: undefined, ...object };
    if (wanted.tenant_id !== undefined && tenantId !== wanted.tenant_id) return false;
    const partner = partnerId ?? (tenantId === undefined ? object.id : directory.partnerOf(tenantId));
    if (wanted.partner_id !== undefined && partner !== wanted.partner_id) return false;
    return wanted.search === undefined || searchable(object).includes(wanted.search.toLowerCase());
  });
  return paged(found.map(shown), wanted);
}

function create(directory: Directory, kind: Kind, body: unknown) {
  const { id } = NamedId.parse(body);
  if (id !== undefined && directory.taken(kind, (other) => other.id === id))
    throw new Refusal(`There is a ${id} already`);
  switch (kind) {
    case "partners": {
      const { id = directory.newId(kind), ...values } = NewObject.partners.parse(body);
      return directory.create(kind, (stored) => ({ ...stored, ...values, id, slug: values.slug ?? id }));
    }
    case "tenants": {
      const { id = directory.newId(kind), ...values } = NewObject.tenants.parse(body);
      if (!directory.find("partners", values.partner_id)) throw new Refusal(`There is no partner ${values.partner_id}`);
      requireUnique(directory, kind, values);
      return directory.create(kind, (stored) => ({ ...stored, ...values, id, slug: values.slug ?? id }));
    }
    case "users": {
      const { id = directory.newId(kind), password, ...values } = NewObject.users.parse(body);
      requireTenant(directory, values.tenant_id);
      requireUnique(directory, kind, values);
      const status = password === undefined ? "PENDING" : "ACTIVE";
      return directory.create(kind, (stored) => ({ ...stored, ...values, id, status }));
    }
    case "groups": {
      const { id = directory.newId(kind), ...values } = NewObject.groups.parse(body);
      requireTenant(directory, values.tenant_id);
      return directory.create(kind, (stored) => ({
        ...stored,
        ...values,
        id,
        slug: values.slug ?? id,
        members: [],
      }));
    }
  }
}

function requireTenant(directory: Directory, id: string): void {
  if (!directory.find("tenants", id)) throw new Refusal(`There is no tenant ${id}`);
}

/** One person for each address of a tenant, one tenant for each short name. */
function requireUnique(
  directory: Directory,
  kind: Kind,
  values: { slug?: string | undefined; email?: string | undefined; tenant_id?: string | undefined },
  id?: string,
): void {
  const { slug, email, tenant_id: tenantId } = values;
  const isSlugTaken = (other: Tenant) => other.id !== id && other.slug === slug;
  if (kind === "tenants" && slug !== undefined && directory.taken("tenants", isSlugTaken))
    throw new Refusal(`The slug ${slug} is taken`);
  const isTheirs = (other: User) =>
    other.id !== id && other.tenant_id === tenantId && other.email.toLowerCase() === email?.toLowerCase();
  if (email !== undefined && directory.taken("users", isTheirs))
    throw new Refusal(`There is a user with the address ${email} already`);
}

function answerOne(directory: Directory, kind: Kind, id: string, rest: string[], call: Call): JsonAnswer {
  const object = directory.find(kind, id);
  if (!object) return notFound;
  const action = `${call.method} ${rest.join("/")}`.trim();
  if (kind === "groups" && rest[0] === "members") return answerMembers(directory, id, rest.slice(1), call);
  if (action === "GET") return { status: 200, body: shown(object) };
  if (action === "PATCH") {
    const values = ObjectChange[kind].parse(call.body);
    requireUnique(directory, kind, { tenant_id: "tenant_id" in object ? object.tenant_id : undefined, ...values }, id);
    return { status: 200, body: shown(directory.update(kind, object, values)) };
  }
  if (kind === "users" && action === "POST reset-password") {
    PasswordReset.parse(call.body);
    const status = object.status === "PENDING" ? "ACTIVE" : object.status;
    directory.update<Kind>(kind, object, { status });
    return { status: 204 };
  }
  if (kind === "users" && action === "POST resend-invite") {
    if (object.status !== "PENDING") throw new Refusal("This user has accepted the invitation already");
    return { status: 204 };
  }
  if (action === "POST suspend" || action === "POST activate") {
    const status = action === "POST suspend" ? "SUSPENDED" : "ACTIVE";
    return { status: 200, body: shown(directory.update(kind, object, { status })) };
  }
  if (action === "DELETE") {
    directory.update(kind, object, { status: "DELETED" });
    return { status: 204 };
  }
  return { status: 405, body: { detail: "Method not allowed" } };
}

function answerMembers(directory: Directory, groupId: string, [type, id]: string[], call: Call): JsonAnswer {
  const group = directory.find("groups", groupId);
  if (!group) return notFound;
  const isKnown = (one: Member) => directory.find(one.type === "user" ? "users" : "groups", one.id) !== undefined;
  if (call.method === "GET") return paged(group.members.filter(isKnown), Query.parse(Object.fromEntries(call.query)));
  const member = Member.parse(call.method === "POST" ? call.body : { type, id });
  if (call.method === "POST") requireMemberable(directory, group, member);
  directory.setMember(group, member, call.method === "POST");
  return { status: 204 };
}

/** A group has members of its own tenant, and is in no group that is in it. */
function requireMemberable(directory: Directory, group: { id: string; tenant_id: string }, { type, id }: Member): void {
  const member = type === "user" ? directory.find("users", id) : directory.find("groups", id);
  if (member?.tenant_id !== group.tenant_id) throw new Refusal(`There is no ${type} ${id} in the tenant of the group`);
  if (type === "group" && directory.contains(id, group.id)) throw new Refusal("A group cannot be in itself");
}

function paged(found: unknown[], { page, per_page: size }: z.infer<typeof Query>): JsonAnswer {
  const items = found.slice((page - 1) * size, page * size);
  return { status: 200, body: { items, total: found.length, page, per_page: size } };
}

/** Members have a list of their own. */
function shown(object: object): object {
  const { members: _members, ...rest } = { members: undefined, ...object };
  return rest;
}

function searchable(object: object): string {
  return Object.values(object)
    .filter((value) => typeof value === "string")
    .join(" ")
    .toLowerCase();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
