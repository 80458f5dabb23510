import { Timestamp, UserId, WebhookSecretId } from "@scai/contract";
import { z } from "zod";
import type { WebhookSecretRow } from "../directory/index.ts";

export const WebhookSecret = z.object({ id: WebhookSecretId, createdBy: UserId, createdAt: Timestamp }).meta({
  id: "WebhookSecret",
  description: "Something that ScaiKey may sign webhooks with. What it is, is never told.",
});
export type WebhookSecret = z.infer<typeof WebhookSecret>;

export function viewWebhookSecret({ id, createdBy, createdAt }: WebhookSecretRow): WebhookSecret {
  return { id, createdBy, createdAt };
}

export const exampleWebhookSecret = {
  id: "whs_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: "2026-11-22T10:00:00.000Z",
};
