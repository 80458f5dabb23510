import { AppError } from "@scai/contract";
import { z } from "zod";
import {
  ScaiKeyEffectiveUser,
  type ScaiKeyList,
  ScaiKeyMember,
  type ScaiKeyObjects,
  ScaiKeyUser,
  type ScaiKeyValues,
  scaikeyLists,
} from "./scaikey-objects.ts";
import { createServiceToken, type GrantedToken } from "./service-token.ts";

export interface ScaiKeyAdminOptions {
  readonly url: string;
  /** ScaiKey's id of the application that we are to people. */
  readonly applicationId: string;
  /** Gets a token of ours at ScaiKey's token endpoint. Without it every call fails: the server was given no service account. */
  readonly exchange: ((form: Readonly<Record<string, string>>) => Promise<GrantedToken>) | undefined;
  /** Objects on a page. */
  readonly pageSize?: number;
}

export interface ScaiKeyPage<Item> {
  readonly number: number;
  readonly items: readonly Item[];
  readonly isLast: boolean;
  /** By ScaiKey's clock, to the second: what changed before is in the page. */
  readonly asOf: Date;
}

/** An object as ScaiKey answered that it is after a change, with the time of the change. */
export type Changed<Item> = Item & { readonly updated_at: Date };

/**
 * ScaiKey's admin API as our service account may use it. Everything fails with `auth.provider_unavailable` when ScaiKey does not answer,
 * answers something else than documented, or no service account is configured; writes fail with `admin.provider_refused` when it refuses.
 */
export interface ScaiKeyAdmin {
  /** Whether there is a service account, without which nothing here works. */
  readonly isConfigured: boolean;
  /** A list, page by page from page 1 or a later one. Ends after the last page; whoever gets there has seen a complete answer. */
  pages<List extends ScaiKeyList>(list: List, from?: number): AsyncGenerator<ScaiKeyPage<ScaiKeyObjects[List]>>;
  /** The direct members of a group, all of them or an error. */
  listMembers(groupId: string): Promise<{ readonly members: readonly ScaiKeyMember[]; readonly asOf: Date }>;
  /**
   * ScaiKey's ids of everybody in a tenant who may use our application, themselves or by a group: all of them or an error. Undefined when
   * ScaiKey does not tell that of this tenant.
   */
  listEffectiveUsers(tenantId: string): Promise<{ readonly ids: ReadonlySet<string>; readonly asOf: Date } | undefined>;
  /** One object; undefined when ScaiKey says that there is none. */
  find<List extends ScaiKeyList>(list: List, id: string): Promise<ScaiKeyObjects[List] | undefined>;
  create<List extends ScaiKeyList>(list: List, values: ScaiKeyValues[List]): Promise<Changed<ScaiKeyObjects[List]>>;
  update<List extends ScaiKeyList>(
    list: List,
    id: string,
    values: ScaiKeyValues[List],
  ): Promise<Changed<ScaiKeyObjects[List]>>;
  /** Marks an object as deleted; returns when that was, to the second. */
  remove(list: ScaiKeyList, id: string): Promise<Date>;
  /** Suspends somebody or lets them in again; returns them as they are then. */
  setUserStatus(scaikeyUserId: string, status: "ACTIVE" | "SUSPENDED"): Promise<Changed<ScaiKeyUser>>;
  setPassword(scaikeyUserId: string, password: string): Promise<void>;
  /** Sends the mail again by which somebody who was invited chooses a password. */
  resendInvitation(scaikeyUserId: string): Promise<void>;
  /** Puts somebody or a group into a group or out of it; returns when that was, to the second. */
  setMember(groupId: string, member: ScaiKeyMember, isMember: boolean): Promise<Date>;
}

const timeoutMs = 4_000;
const defaultPageSize = 100;

const Refusal = z.object({ detail: z.string() });

interface Call {
  readonly method?: "GET" | "PATCH" | "POST" | "DELETE";
  readonly body?: object;
}

export function createScaiKeyAdmin(options: ScaiKeyAdminOptions): ScaiKeyAdmin {
  const { applicationId, exchange, pageSize = defaultPageSize } = options;
  const request = createRequest(options);
  const pagesOf = <Item>(path: string, item: z.ZodType<Item>, from: number) =>
    readPages(request, { path, item, from, pageSize });
  return {
    isConfigured: exchange !== undefined,
    pages: (list, from = 1) => pagesOf(`admin/${list}/`, scaikeyLists[list], from),
    async listMembers(groupId) {
      const members: ScaiKeyMember[] = [];
      let asOf: Date | undefined;
      for await (const page of pagesOf(`${pathOf("groups", groupId)}/members`, ScaiKeyMember, 1)) {
        members.push(...page.items);
        asOf ??= page.asOf;
      }
      if (asOf === undefined) throw new Error("a list has one page at least");
      return { members, asOf };
    },
    async listEffectiveUsers(tenantId) {
      const path = `tenants/${encodeURIComponent(tenantId)}/applications/${encodeURIComponent(applicationId)}/effective-users`;
      const ids = new Set<string>();
      let asOf: Date | undefined;
      const reading = { path, item: ScaiKeyEffectiveUser, from: 1, pageSize, mayBeAbsent: true };
      for await (const page of readPages(request, reading)) {
        for (const id of page.items) ids.add(id);
        asOf ??= page.asOf;
      }
      return asOf === undefined ? undefined : { ids, asOf };
    },
    async find(list, id) {
      const response = await request(pathOf(list, id));
      if (response.status === 404) {
        await response.body?.cancel();
        return undefined;
      }
      return read(response, scaikeyLists[list]);
    },
    create: (list, body) => change(request, scaikeyLists[list], `admin/${list}/`, { method: "POST", body }),
    update: (list, id, body) => change(request, scaikeyLists[list], pathOf(list, id), { method: "PATCH", body }),
    remove: (list, id) => act(request, pathOf(list, id), { method: "DELETE" }),
    setUserStatus(id, status) {
      const verb = status === "ACTIVE" ? "activate" : "suspend";
      return change(request, ScaiKeyUser, `${pathOf("users", id)}/${verb}`, { method: "POST", body: {} });
    },
    async setPassword(id, password) {
      await act(request, `${pathOf("users", id)}/reset-password`, { method: "POST", body: { password } });
    },
    async resendInvitation(id) {
      await act(request, `${pathOf("users", id)}/resend-invite`, { method: "POST", body: {} });
    },
    setMember(groupId, member, isMember) {
      const path = `${pathOf("groups", groupId)}/members`;
      if (isMember) return act(request, path, { method: "POST", body: member });
      return act(request, `${path}/${member.type}/${encodeURIComponent(member.id)}`, { method: "DELETE" });
    },
  };
}

type Request = (path: string, call?: Call) => Promise<Response>;

/** Calls with a token of ours, and once more with a new one when that is refused. */
function createRequest({ url, exchange }: ScaiKeyAdminOptions): Request {
  const token = createServiceToken(async () => {
    if (exchange === undefined) {
      const detail = "This server has no service account at ScaiKey: set SCAIKEY_SYNC_CLIENT_ID and its secret.";
      throw new AppError("auth.provider_unavailable", { detail });
    }
    return exchange({ grant_type: "client_credentials", scope: "admin:read admin:write" });
  });
  return async (path, call = {}) => {
    for (let attempt = 1; ; attempt++) {
      const bearer = await token.get();
      const response = await send(`${url}/api/v1/${path}`, bearer, call);
      if (response.status !== 401 || attempt === 2) return response;
      await response.body?.cancel();
      token.drop(bearer);
    }
  };
}

interface Reading<Item> {
  readonly path: string;
  readonly item: z.ZodType<Item>;
  readonly from: number;
  readonly pageSize: number;
  /** Whether no page is an answer too, where ScaiKey has no such list or does not show it to us. */
  readonly mayBeAbsent?: boolean;
}

async function* readPages<Item>(
  request: Request,
  { path, item, from, pageSize, mayBeAbsent = false }: Reading<Item>,
): AsyncGenerator<ScaiKeyPage<Item>> {
  const Page = z.object({ items: z.array(item), total: z.int().min(0), per_page: z.int().min(1).optional() });
  for (let number = from; ; number++) {
    const response = await request(`${path}?page=${number}&per_page=${pageSize}`);
    if (mayBeAbsent && (response.status === 403 || response.status === 404)) {
      await response.body?.cancel();
      return;
    }
    // It may give smaller pages than it was asked for.
    const { items, total, per_page: size = pageSize } = await read(response, Page);
    const isLast = number * size >= total;
    // Fewer than announced is not the whole answer, however well it parses.
    if (items.length < Math.min(size, total - (number - 1) * size)) {
      throw unavailable(`page ${number} of ${path} has ${items.length} of ${total} objects`);
    }
    yield { number, items, isLast, asOf: dateOf(response) };
    if (isLast) return;
  }
}

function pathOf(list: ScaiKeyList, id: string): string {
  return `admin/${list}/${encodeURIComponent(id)}`;
}

/** A change that is answered with the object as it is then. */
async function change<Item extends { readonly updated_at?: Date | null | undefined }>(
  request: Request,
  item: z.ZodType<Item>,
  path: string,
  call: Call,
): Promise<Changed<Item>> {
  const response = await request(path, call);
  await requireAccepted(response);
  const object = await read(response, item);
  return { ...object, updated_at: object.updated_at ?? dateOf(response) };
}

/** A change of whose answer only the time matters. */
async function act(request: Request, path: string, call: Call): Promise<Date> {
  const response = await request(path, call);
  // What is not there needs no removing.
  const isGone = call.method === "DELETE" && response.status === 404;
  if (!isGone) await requireAccepted(response);
  if (!response.ok && !isGone) throw unavailable(`${response.status} for ${path}`);
  await response.body?.cancel();
  return dateOf(response);
}

/** Fails with what ScaiKey has against a change. Whatever is wrong with our account or with ScaiKey itself is not that. */
async function requireAccepted(response: Response): Promise<void> {
  if (response.status < 400 || response.status >= 500 || [401, 403, 429].includes(response.status)) return;
  const refusal = Refusal.safeParse(await response.json().catch(() => undefined));
  throw new AppError("admin.provider_refused", refusal.success ? { detail: refusal.data.detail } : {});
}

async function send(url: string, bearer: string, { method = "GET", body }: Call): Promise<Response> {
  const headers = {
    authorization: `Bearer ${bearer}`,
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  };
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  try {
    return await fetch(url, { ...init, method, headers, redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  } catch (cause) {
    throw new AppError("auth.provider_unavailable", { cause });
  }
}

/** An answer that is not what was agreed on is as good as none. */
async function read<Answer>(response: Response, answer: z.ZodType<Answer>): Promise<Answer> {
  const text = await response.text().catch(() => "");
  if (!response.ok)
    throw unavailable(`${response.status} for ${new URL(response.url).pathname}: ${text.slice(0, 200)}`);
  const parsed = answer.safeParse(parseJson(text));
  if (!parsed.success) throw unavailable(z.prettifyError(parsed.error));
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function dateOf(response: Response): Date {
  const date = new Date(response.headers.get("date") ?? Number.NaN);
  if (Number.isNaN(date.getTime())) throw unavailable("an answer without a date");
  return date;
}

function unavailable(internal: string): AppError {
  return new AppError("auth.provider_unavailable", { internal: `ScaiKey: ${internal}` });
}
