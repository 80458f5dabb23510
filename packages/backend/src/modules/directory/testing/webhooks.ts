import { createHmac } from "node:crypto";
import { testWebhookSecrets, unique } from "@scai/testing";
import { z } from "zod";

/** The answer that ScaiKey's documentation promises. */
export const WebhookAnswer = z.strictObject({
  success: z.boolean(),
  message: z.string(),
  event_id: z.string().nullable(),
});

export interface EventOptions {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at?: Date;
  readonly id?: string;
  readonly tenant?: string;
}

/** An event as ScaiKey sends it. */
export function eventOf({ type, data, at = new Date(), id = unique("evt"), tenant }: EventOptions) {
  return {
    event_id: id,
    event_type: type,
    timestamp: at.toISOString(),
    resource: { type: type.split(".")[0], id: typeof data["id"] === "string" ? data["id"] : null },
    actor: { id: null, type: "admin" },
    data,
    tenant_id: tenant ?? null,
    partner_id: "prt_tests",
  };
}

export function signatureOf(body: string, secret: string = testWebhookSecrets[0], at = new Date()): string {
  const time = Math.floor(at.getTime() / 1000);
  return `t=${time},v1=${createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")}`;
}

/** Posts a body with a signature, right unless another is given; null sends none. */
export function post(serverUrl: string, body: string, signature: string | null = signatureOf(body)): Promise<Response> {
  const headers = {
    "content-type": "application/json",
    ...(signature === null ? {} : { "x-scaikey-signature": signature }),
  };
  return fetch(`${serverUrl}/api/v1/webhooks/scaikey`, { method: "POST", headers, body });
}

/** Sends an event and returns what was answered to it. */
export async function send(serverUrl: string, event: EventOptions) {
  const response = await post(serverUrl, JSON.stringify(eventOf(event)));
  if (response.status !== 200) throw new Error(`the webhook answered ${response.status}: ${await response.text()}`);
  return WebhookAnswer.parse(await response.json());
}
