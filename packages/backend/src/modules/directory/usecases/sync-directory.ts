import type { ScaiKeyAdmin, ScaiKeyList, ScaiKeyObjects } from "../../../platform/scaikey-admin/index.ts";
import type { Services } from "../../../services.ts";
import { type Absentee, listAbsentees } from "../absentees.repo.ts";
import { reflectGroups, reflectPartners, reflectTenants, reflectUsers, type Telling, tenantOf } from "../reflect.ts";
import { listAbsentFrom, reflectEffectiveUsers } from "../reflect-effective-users.ts";
import { reflectGone } from "../reflect-gone.ts";
import { reflectMembers } from "../reflect-members.ts";
import type { Difference } from "../reflect-rows.ts";
import { type SyncCounters, type SyncPosition, syncLists } from "../sync-runs.repo.ts";
import { openSyncSession, type SyncSession } from "../sync-session.ts";

type Deps = Pick<Services, "clock" | "database" | "scaikeyAdmin">;

export interface SyncOptions {
  /** Finds out what would change, and changes nothing. */
  readonly isDryRun?: boolean;
  /** Told of each difference once it is written, or found. */
  readonly onDifference?: (difference: Difference) => void;
}

export interface SyncReport {
  /** `busy`: another process is at it, and this one has done nothing. */
  readonly status: "complete" | "busy";
  /** How many were seen, added, updated and removed, as `users.added`; none that are 0. Of the whole pull, when it was resumed. */
  readonly counters: SyncCounters;
}

const absenteesAtOnce = 100;

/**
 * Makes the database reflect everything that ScaiKey has: partners, tenants, users, groups, who is in them and who may use this application. Page by page, each in a
 * transaction of its own; when it is cut off, the next one goes on after the last page. What ScaiKey does not have any more is marked as
 * gone only after everything was seen and ScaiKey, asked for that one, said so: an incomplete answer removes nothing. Of several processes
 * one does it. Fails as {@link ScaiKeyAdmin} does.
 */
export async function syncDirectory(deps: Deps, options: SyncOptions = {}): Promise<SyncReport> {
  const session = await openSyncSession(deps, options);
  if (session === undefined) return { status: "busy", counters: {} };
  const pull = new Pull(deps, session);
  try {
    const begin = session.position;
    for (const list of syncLists.slice(syncLists.indexOf(begin.list))) {
      const page = list === begin.list ? begin.page : 1;
      if (list === "absentees") await pull.settleAbsentees();
      else if (list === "members") await pull.members(page);
      else if (list === "assignments") await pull.assignments(page);
      else await pull.list(list, page);
    }
    await session.finish();
    return { status: "complete", counters: session.counters };
  } catch (err) {
    await session.release(err);
    throw err;
  }
}

type Reflectors = {
  readonly [List in ScaiKeyList]: (telling: Telling, items: readonly ScaiKeyObjects[List][]) => Promise<unknown>;
};

const reflectors: Reflectors = {
  partners: reflectPartners,
  tenants: reflectTenants,
  users: reflectUsers,
  groups: reflectGroups,
};

/** The steps of one pull. */
class Pull {
  readonly #database: Deps["database"];
  readonly #clock: Deps["clock"];
  readonly #admin: ScaiKeyAdmin;
  readonly #session: SyncSession;
  /** What a pull that writes nothing cannot mark. */
  readonly #seen = new Set<string>();

  constructor(deps: Deps, session: SyncSession) {
    this.#database = deps.database;
    this.#clock = deps.clock;
    this.#admin = deps.scaikeyAdmin;
    this.#session = session;
  }

  async list<List extends ScaiKeyList>(list: List, from: number): Promise<void> {
    for await (const { number, items, isLast, asOf } of this.#admin.pages(list, from)) {
      const ours = items.filter((item) => hasPlace(list, item));
      const skipped = items.length - ours.length;
      const seen = { [`${list}.seen`]: items.length, ...(skipped === 0 ? {} : { [`${list}.skipped`]: skipped }) };
      const position = isLast ? after(list) : { list, page: number + 1 };
      const work = async (telling: Telling) => void (await reflectors[list](telling, ours));
      await this.#session.write(asOf, work, { position, seen });
      if (this.#session.syncId === undefined)
        for (const item of items) this.#seen.add(seenKey(list, item.id, tenantIdOf(item)));
    }
  }

  /** Who is in which group: only once all are known, for groups may be in groups. */
  async members(from: number): Promise<void> {
    for await (const { number, items, isLast } of this.#admin.pages("groups", from)) {
      for (const group of items) if (hasPlace("groups", group)) await this.#membersOf(group);
      const position = isLast ? after("members") : { list: "members" as const, page: number + 1 };
      await this.#session.write(this.#clock(), async () => {}, { position });
    }
  }

  async #membersOf(group: ScaiKeyObjects["groups"]): Promise<void> {
    const told = await this.#admin.listMembers(group.id).catch(async (err: unknown) => {
      // It may have been deleted since the list was read.
      if ((await this.#admin.find("groups", group.id)) !== undefined) throw err;
    });
    if (told === undefined) return;
    const { members, asOf } = told;
    const { position } = this.#session;
    const work = async (telling: Telling) => {
      const tenantId = await tenantOf(telling, group);
      const [reflected] = await reflectGroups({ ...telling, note: async () => {} }, [group]);
      if (reflected === undefined) throw new Error("a group vanished while its members were told");
      const [saidAt] = telling.saying;
      // The list is at least as new as the state of the group that was read before it.
      const at = group.updated_at && group.updated_at > saidAt ? group.updated_at : saidAt;
      await reflectMembers(telling, { tenantId, id: reflected.id, scaikeyId: group.id }, { members, at });
    };
    await this.#session.write(asOf, work, { position, seen: { "memberships.seen": members.length } });
  }

  /** What everything did not contain: gone, unless ScaiKey says otherwise of that one. Groups first, tenants late, as they depend on them. */
  async settleAbsentees(): Promise<void> {
    for (const list of ["groups", "users", "tenants", "partners"] as const) {
      const find = (last: string | undefined) =>
        listAbsentees(this.#database.db, list, this.#session.syncId, last, absenteesAtOnce);
      for (let found = await find(undefined); found.length > 0; found = await find(found.at(-1)?.id)) {
        for (const absentee of found) {
          const key = seenKey(list, absentee.scaikeyId, absentee.tenantScaikeyId);
          if (!this.#seen.has(key)) await this.#settle(list, absentee);
        }
      }
    }
  }

  async #settle<List extends ScaiKeyList>(list: List, absentee: Absentee): Promise<void> {
    const object = await this.#admin.find(list, absentee.scaikeyId);
    const write = (work: (telling: Telling) => Promise<unknown>) =>
      this.#session.write(this.#clock(), async (telling) => void (await work(telling)), {
        position: this.#session.position,
      });
    if (object === undefined) return write((telling) => reflectGone(telling, list, absentee));
    const tenant = tenantIdOf(object);
    const hasMoved = tenant !== undefined && tenant !== (absentee.tenantScaikeyId ?? tenant);
    // To us they are somebody else in another tenant.
    if (hasMoved) return write((telling) => reflectGone(telling, list, absentee));
    if (hasPlace(list, object)) await write((telling) => reflectors[list](telling, [object]));
  }

  /** Who may use this application, tenant by tenant: once it is known who is there, and who is in which group. */
  async assignments(from: number): Promise<void> {
    for await (const { number, items, isLast } of this.#admin.pages("tenants", from)) {
      for (const tenant of items) await this.#assignmentsOf(tenant);
      const position = isLast ? after("assignments") : { list: "assignments" as const, page: number + 1 };
      await this.#session.write(this.#clock(), async () => {}, { position });
    }
  }

  async #assignmentsOf(tenant: ScaiKeyObjects["tenants"]): Promise<void> {
    const told = await this.#admin.listEffectiveUsers(tenant.id);
    const { position } = this.#session;
    if (told === undefined) return;
    let absent: string[] = [];
    const look = async (telling: Telling) => {
      absent = await listAbsentFrom(telling, await tenantOf(telling, { tenant_id: tenant.id }), told.ids);
    };
    await this.#session.write(told.asOf, look, { position });
    // A list whose pages shift while they are read lacks somebody: nobody is locked out whom only one reading lacks.
    const again = absent.length === 0 ? told : await this.#admin.listEffectiveUsers(tenant.id);
    const isAbsent = (scaikeyId: string) =>
      again !== undefined && again.ids.size > 0 && !again.ids.has(scaikeyId) && this.#isHere(scaikeyId, tenant.id);
    absent = absent.filter(isAbsent);
    const work = async (telling: Telling) =>
      reflectEffectiveUsers(telling, await tenantOf(telling, { tenant_id: tenant.id }), told.ids, absent);
    await this.#session.write(told.asOf, work, { position, seen: { "assignments.seen": told.ids.size } });
  }

  /** Not of those whom a pull that writes nothing would have marked as gone. */
  #isHere(scaikeyId: string, tenantId: string): boolean {
    return this.#session.syncId !== undefined || this.#seen.has(seenKey("users", scaikeyId, tenantId));
  }
}

/** ScaiKey's own administrators, who belong to no tenant, have no place here. */
function hasPlace(list: ScaiKeyList, object: ScaiKeyObjects[ScaiKeyList]): boolean {
  return list === "partners" || list === "tenants" || tenantIdOf(object) !== undefined;
}

function tenantIdOf(object: ScaiKeyObjects[ScaiKeyList]): string | undefined {
  const { tenant_id: id, tenant } = { tenant_id: undefined, tenant: undefined, ...object };
  return id ?? tenant?.id;
}

function seenKey(list: ScaiKeyList, scaikeyId: string, tenantScaikeyId = ""): string {
  return `${list} ${tenantScaikeyId} ${scaikeyId}`;
}

function after(list: SyncPosition["list"]): SyncPosition {
  return { list: syncLists[syncLists.indexOf(list) + 1] ?? "assignments", page: 1 };
}
