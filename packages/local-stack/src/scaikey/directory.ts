import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import {
  DirectoryFile,
  type Group,
  KINDS,
  type Kind,
  type Member,
  type Objects,
  type Stored,
  seedDirectory,
  type User,
} from "./directory-objects.ts";

/** What ScaiKey says about a person in every token. */
export interface PersonClaims {
  tenant_id: string;
  partner_id: string;
  email: string;
  name: string;
  /** Ids of the groups the person is in directly. */
  groups: string[];
}

/** Something that happened to an object, as a webhook tells it. */
export interface Change {
  type: string;
  kind: Kind;
  object: Objects[Kind];
  /** For `group.member_added` and `group.member_removed`. */
  member?: Member;
  /** When it happened, if that did not change the object. */
  at?: string;
}

/** Members that are undefined are not there: they come from JSON. */
type ChangeOf<K extends Kind> = { [Name in keyof Objects[K]]?: Objects[K][Name] | undefined };

const PREFIXES = { partners: "prt", tenants: "tnt", users: "usr", groups: "grp" } as const;

/**
 * Everybody that this ScaiKey knows, kept in a file: the seed at first, then whatever was made of it through the admin API. Times of
 * changes only ever grow, so that of two states of an object the later is always recognisable.
 */
export class Directory {
  readonly #file: string;
  readonly #onChange: (change: Change) => void;
  #state: DirectoryFile;
  #lastTime: number;

  constructor(file: string, onChange: (change: Change) => void) {
    this.#file = file;
    this.#onChange = onChange;
    this.#state = existsSync(file) ? DirectoryFile.parse(JSON.parse(readFileSync(file, "utf8"))) : seedDirectory();
    this.#lastTime = Math.max(...KINDS.flatMap((kind) => this.#listOf(kind).map(timeOf)));
  }

  /** Makes everybody again as the seed has them, without telling anybody. */
  reset(): void {
    this.#state = seedDirectory();
    this.#save();
  }

  /** In the order of their ids, deleted ones too. */
  list<K extends Kind>(kind: K): Objects[K][] {
    return this.#listOf(kind).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** Deleted ones are not there any more. */
  find<K extends Kind>(kind: K, id: string): Objects[K] | undefined {
    return this.#listOf(kind).find((object) => object.id === id && object.status !== "DELETED");
  }

  newId(kind: Kind): string {
    return `${PREFIXES[kind]}_${randomBytes(8).toString("hex")}`;
  }

  create<K extends Kind>(kind: K, make: (stored: Stored) => Objects[K]): Objects[K] {
    const object = make({ id: this.newId(kind), status: "ACTIVE", updated_at: this.#now() });
    this.#listOf(kind).push(object);
    return this.#changed(kind, object, "created");
  }

  update<K extends Kind>(kind: K, object: Objects[K], values: ChangeOf<K>): Objects[K] {
    const { status } = object;
    Object.assign(object, values, { updated_at: this.#now() });
    if (object.status === "DELETED") return this.#changed(kind, object, "deleted");
    if (kind !== "users" || object.status === status) return this.#changed(kind, object, "updated");
    return this.#changed(kind, object, object.status === "ACTIVE" ? "activated" : "suspended");
  }

  /** Adds or removes a member; nothing happens when it is so already. */
  setMember(group: Group, member: Member, isMember: boolean): void {
    const without = group.members.filter(({ type, id }) => type !== member.type || id !== member.id);
    if (without.length < group.members.length === isMember) return;
    group.members = isMember ? [...group.members, member] : without;
    group.updated_at = this.#now();
    this.#save();
    this.#onChange({
      type: isMember ? "group.member_added" : "group.member_removed",
      kind: "groups",
      object: structuredClone(group),
      member,
    });
  }

  /** Who may use the application, as it was assigned: people and groups of a tenant. */
  assignees(tenantId: string): Member[] {
    const everybody = this.#state.users.filter((user) => user.tenant_id === tenantId && user.status !== "DELETED");
    return this.#state.assignees[tenantId] ?? everybody.map(({ id }) => ({ type: "user", id }));
  }

  /** The same as people, those in the groups included. */
  effectiveUsers(tenantId: string): User[] {
    return this.list("users").filter(
      (user) => user.tenant_id === tenantId && user.status !== "DELETED" && this.#mayUse(user),
    );
  }

  /** Lets somebody or a group use the application, or no more; nothing happens when it is so already. */
  setAssignee(tenantId: string, member: Member, isAssigned: boolean): void {
    const before = this.assignees(tenantId);
    const without = before.filter(({ type, id }) => type !== member.type || id !== member.id);
    const kind = member.type === "user" ? "users" : "groups";
    const object = this.find(kind, member.id);
    if (without.length < before.length === isAssigned || object === undefined) return;
    this.#state.assignees[tenantId] = isAssigned ? [...before, member] : without;
    this.#save();
    const type = `application.${member.type}_${isAssigned ? "assigned" : "unassigned"}`;
    this.#onChange({ type, kind, object: structuredClone(object), at: this.#now() });
  }

  /** Who may sign in and has that id or short name; of that tenant only, when one is given. */
  person(idOrLogin: string, tenantId?: string): User | undefined {
    return this.people(tenantId).find((user) => user.id === idOrLogin || user.id === `usr_${idOrLogin}`);
  }

  /** Who may sign in. */
  people(tenantId?: string): User[] {
    return this.#state.users.filter(
      (user) =>
        this.#mayUse(user) &&
        (user.status === "ACTIVE" || user.status === "PENDING") &&
        (tenantId === undefined || user.tenant_id === tenantId) &&
        this.find("tenants", user.tenant_id)?.status === "ACTIVE",
    );
  }

  claimsOf(person: User): PersonClaims {
    return {
      tenant_id: person.tenant_id,
      partner_id: this.partnerOf(person.tenant_id),
      email: person.email,
      name: nameOf(person),
      groups: this.#state.groups
        .filter(({ status, members }) => status !== "DELETED" && members.some(({ id }) => id === person.id))
        .map((group) => group.id),
    };
  }

  /** Another object, not deleted, that what makes one unique is taken by. */
  taken<K extends Kind>(kind: K, isSame: (other: Objects[K]) => boolean): boolean {
    return this.#listOf(kind).some((other) => other.status !== "DELETED" && isSame(other));
  }

  /** Whether a group is the other one or has it in it, directly or not. */
  contains(outerId: string, innerId: string): boolean {
    if (outerId === innerId) return true;
    const members = this.find("groups", outerId)?.members ?? [];
    return members.some(({ type, id }) => type === "group" && this.contains(id, innerId));
  }

  partnerOf(tenantId: string): string {
    const tenant = this.#state.tenants.find(({ id }) => id === tenantId);
    if (!tenant) throw new Error(`There is no tenant ${tenantId}.`);
    return tenant.partner_id;
  }

  #mayUse(user: User): boolean {
    const isIn = ({ members }: Group) => members.some(({ id }) => id === user.id);
    const assignees = this.#state.assignees[user.tenant_id];
    if (assignees === undefined) return true;
    return assignees.some(({ type, id }) =>
      type === "user" ? id === user.id : this.#state.groups.some((group) => isIn(group) && this.contains(id, group.id)),
    );
  }

  #listOf<K extends Kind>(kind: K): Objects[K][] {
    const lists: { readonly [Each in Kind]: Objects[Each][] } = this.#state;
    return lists[kind];
  }

  #changed<K extends Kind>(kind: K, object: Objects[K], what: string): Objects[K] {
    this.#save();
    this.#onChange({ type: `${kind.slice(0, -1)}.${what}`, kind, object: structuredClone(object) });
    return object;
  }

  #now(): string {
    this.#lastTime = Math.max(Date.now(), this.#lastTime + 1);
    return new Date(this.#lastTime).toISOString();
  }

  #save(): void {
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#state), { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  }
}

export function nameOf(user: User): string {
  return user.display_name ?? `${user.first_name} ${user.last_name}`.trim();
}

/** The name that `npm run token` takes. */
export function loginOf(user: User): string {
  return user.id.replace(/^usr_/, "");
}

function timeOf(object: { updated_at: string }): number {
  return Date.parse(object.updated_at);
}
