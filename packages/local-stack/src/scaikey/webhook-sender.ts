import { createHmac, randomUUID } from "node:crypto";
import { z } from "zod";
import { SERVER_CLIENT_ID } from "./clients.ts";
import type { Change, Directory } from "./directory.ts";
import type { Kind } from "./directory-objects.ts";

/** What `POST /dev/webhooks` takes. */
export const WebhookTarget = z.strictObject({ url: z.url(), secret: z.string().min(1) });
export type WebhookTarget = z.infer<typeof WebhookTarget>;

const FIRST_RETRY_MS = 100;
const RETRY_MS_MAX = 30_000;
const ATTEMPTS_MAX = 50;
const TIMEOUT_MS = 5_000;

/**
 * Tells registered servers of every change, signed, until each has answered with success. Events are sent side by side, so they may
 * arrive in another order, as ScaiKey's do. What is still to be sent when the process ends is lost.
 */
export class WebhookSender {
  readonly #targets = new Map<string, WebhookTarget>();

  /** Sends to `url` from now on; a second time changes the secret. */
  register(target: WebhookTarget): void {
    this.#targets.set(target.url, target);
  }

  forgetTargets(): void {
    this.#targets.clear();
  }

  send(change: Change, directory: Directory): void {
    const event = envelope(change, directory);
    for (const { url } of this.#targets.values()) void this.#deliver(url, event, 1);
  }

  async #deliver(url: string, event: Envelope, attempt: number): Promise<void> {
    const target = this.#targets.get(url);
    if (!target || attempt > ATTEMPTS_MAX) return;
    const body = JSON.stringify(sorted(event));
    const time = Math.floor(Date.now() / 1000);
    const signature = createHmac("sha256", target.secret).update(`${time}.${body}`).digest("hex");
    const headers = {
      "content-type": "application/json",
      "user-agent": "ScaiKey-Webhook/1.0",
      "x-scaikey-webhook-id": `whd_${randomUUID()}`,
      "x-scaikey-event-id": event.event_id,
      "x-scaikey-event-type": event.event_type,
      "x-scaikey-timestamp": String(time),
      "x-scaikey-signature": `t=${time},v1=${signature}`,
    };
    const isTaken = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) }).then(
      (response) => response.text().then(() => response.ok),
      () => false,
    );
    if (isTaken) return;
    setTimeout(
      () => void this.#deliver(url, event, attempt + 1),
      Math.min(RETRY_MS_MAX, FIRST_RETRY_MS * 2 ** (attempt - 1)),
    );
  }
}

interface Envelope {
  event_id: string;
  event_type: string;
  timestamp: string;
  resource: { type: string; id: string };
  actor: { id: string | null; type: string };
  data: Record<string, unknown>;
  tenant_id: string | null;
  partner_id: string | null;
}

function envelope({ type, kind, object, member, at }: Change, directory: Directory): Envelope {
  const tenantId = kind === "tenants" ? object.id : "tenant_id" in object ? object.tenant_id : null;
  const partnerId = kind === "partners" ? object.id : tenantId === null ? null : directory.partnerOf(tenantId);
  const { members: _members, ...plain } = { members: undefined, ...object };
  const data = dataOf(type, kind, plain, member);
  return {
    event_id: `evt_${randomUUID().replaceAll("-", "")}`,
    event_type: type,
    timestamp: at ?? object.updated_at,
    resource: { type: kind.slice(0, -1), id: object.id },
    actor: { id: null, type: "api" },
    data: {
      ...data,
      ...(kind === "users" || kind === "groups" ? { tenant: brief(directory.find("tenants", tenantId ?? "")) } : {}),
      ...(kind === "partners" ? {} : { partner: brief(directory.find("partners", partnerId ?? "")) }),
    },
    tenant_id: tenantId,
    partner_id: partnerId,
  };
}

function dataOf(type: string, kind: Kind, object: { id: string }, member: Change["member"]): Record<string, unknown> {
  if (member !== undefined) return { group: object, group_id: object.id, member };
  if (!type.startsWith("application.")) return object;
  return { application_id: SERVER_CLIENT_ID, [kind === "users" ? "user" : "group"]: object };
}

function brief(object: { id: string; name: string; slug: string } | undefined) {
  return object && { id: object.id, name: object.name, slug: object.slug };
}

/** With the keys of every object in order, as ScaiKey writes them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
