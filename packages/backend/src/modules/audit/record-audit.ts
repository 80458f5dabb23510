import { newId, type PrincipalId, type RequestId, type TenantId } from "@scai/contract";
import { auditEvents, type Db, type Tx } from "@scai/db";
import { type AuditAction, type AuditMember, type AuditSeverity, auditActions } from "./actions.ts";

/** Where a request came from. */
export interface Origin {
  readonly id: RequestId;
  readonly ip: string;
  readonly userAgent: string | undefined;
}

/** Who was let in, as far as the log tells of them; `Actor` of `identity` is one. */
export interface AuthenticatedActor {
  readonly id: string;
  readonly tenantId: TenantId;
  readonly facts: { readonly email: string; readonly name: string };
  readonly credential:
    | { readonly kind: "token"; readonly serviceAccount: string | undefined }
    | { readonly kind: "api_key"; readonly id: string; readonly name: string; readonly sourceId: PrincipalId };
  readonly origin?: Origin;
}

/** Who does something without having been let in: a job of ours, a webhook of ScaiKey, somebody who was refused. */
export interface NamedActor {
  readonly kind: "system" | "webhook" | "user" | "api_key";
  /** The job's name, ScaiKey's id of the event, or the id of the user or the key. */
  readonly id: string;
  readonly name?: string;
  readonly tenantId: TenantId;
  readonly origin?: Origin;
}

export type AuditActor = AuthenticatedActor | NamedActor;
export type AuditValue = string | number | boolean | Date | null | readonly string[];

/** What an action did to what, as use cases state it. Of `before` and `after` only what differs is kept. */
export type AuditFact = {
  [Action in AuditAction]: {
    readonly action: Action;
    readonly before?: { readonly [Member in AuditMember<Action>]?: AuditValue | undefined };
    readonly after?: { readonly [Member in AuditMember<Action>]?: AuditValue | undefined };
    /** Instead of the severity that the action has. */
    readonly severity?: AuditSeverity;
  };
}[AuditAction];

export type AuditEvent = AuditFact & {
  readonly at: Date;
  /** What it was done to; its kind is the first part of the action unless said. */
  readonly resource?: { readonly id: string; readonly name?: string; readonly kind?: string };
  /** Whose log it belongs to, if not that of the actor's own tenant. */
  readonly tenantId?: TenantId;
};

export type AuditRow = typeof auditEvents.$inferInsert;

/**
 * Writes down what is being done, in the transaction that does it, so that both happen or neither: one insert. The way in which
 * everything gets into the log that changes anything.
 */
export async function recordAudit(tx: Db | Tx, actor: AuditActor, event: AuditEvent): Promise<void> {
  await auditInsert(tx, actor, event);
}

/** The same as one of several statements that are sent together. */
export function auditInsert(db: Db | Tx, actor: AuditActor, event: AuditEvent) {
  return db.insert(auditEvents).values(auditRow(actor, event));
}

/** The row of an event that is not sealed yet. */
export function auditRow(actor: AuditActor, event: AuditEvent): AuditRow {
  const { category, severity = "info", members } = specOf(event.action);
  const { before, after } = difference(pick(event.before, members), pick(event.after, members));
  return {
    id: newId("auditEvent", event.at.getTime()),
    tenantId: event.tenantId ?? actor.tenantId,
    occurredAt: event.at,
    category,
    severity: event.severity ?? severity,
    action: event.action,
    ...whoIs(actor),
    resourceKind: event.resource === undefined ? null : cut(event.resource.kind ?? event.action.split(".")[0], 24),
    resourceId: cut(event.resource?.id, 64),
    resourceName: cut(event.resource?.name, 512),
    requestId: actor.origin?.id ?? null,
    ip: cut(actor.origin?.ip, 45),
    userAgent: cut(actor.origin?.userAgent, 512),
    before,
    after,
  };
}

function specOf(action: AuditAction): {
  readonly category: AuditRow["category"];
  readonly severity?: AuditSeverity;
  readonly members: readonly string[];
} {
  return auditActions[action];
}

function whoIs(actor: AuditActor) {
  if (!("credential" in actor)) {
    const { kind, id, name = "" } = actor;
    return { actorKind: kind, actorId: id, actorName: name, onBehalfOf: null, serviceAccount: null };
  }
  const { credential, facts } = actor;
  const person = facts.email === "" ? facts.name : facts.email;
  if (credential.kind === "api_key") {
    const { id, name, sourceId } = credential;
    const actorName = cut(`${name} (${person})`, 320) ?? "";
    return { actorKind: "api_key", actorId: id, actorName, onBehalfOf: sourceId, serviceAccount: null } as const;
  }
  return {
    actorKind: "user",
    actorId: actor.id,
    actorName: person,
    onBehalfOf: null,
    serviceAccount: cut(credential.serviceAccount, 190),
  } as const;
}

/** How the log names somebody, to name them again when they are no longer there to ask. */
export function auditedAs(actor: AuthenticatedActor) {
  const { actorKind, actorId, actorName } = whoIs(actor);
  return { actorKind: actorKind === "api_key" ? actorKind : ("user" as const), actorId, actorName };
}

type Facts = Record<string, AuditValue>;

function pick(facts: Readonly<Record<string, AuditValue | undefined>> | undefined, members: readonly string[]): Facts {
  const picked: Facts = {};
  for (const name of members) {
    const value = facts?.[name];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}

/** What the two do not say alike. What `after` does not speak of has not changed, unless there is no `after` because all is gone. */
function difference(before: Facts, after: Facts): { before: Facts | null; after: Facts | null } {
  const isGone = Object.keys(after).length === 0;
  const differs = (name: string) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  return {
    before: only(before, (name) => isGone || (name in after && differs(name))),
    after: only(after, differs),
  };
}

function only(facts: Facts, isKept: (name: string) => boolean): Facts | null {
  const kept = Object.entries(facts).filter(([name]) => isKept(name));
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

function cut(text: string | undefined, length: number): string | null {
  return text === undefined ? null : text.slice(0, length);
}
