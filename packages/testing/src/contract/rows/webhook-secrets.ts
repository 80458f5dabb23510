import { newId } from "@scai/contract";
import { scaikeyWebhookSecrets } from "@scai/db";
import { unique } from "../../people.ts";
import type { OperationRow } from "../operation-rows.ts";

/** They belong to the installation, so each test makes room first: there can be two. */
const onWebhookSecrets = (prepare: OperationRow["prepare"]): OperationRow => ({
  about: "caller",
  caller: "super_admin",
  async prepare(h) {
    await h.server.services.database.db.delete(scaikeyWebhookSecrets);
    return prepare(h);
  },
});

export const webhookSecretRows: Readonly<Record<string, OperationRow>> = {
  "admin.createWebhookSecret": onWebhookSecrets(async () => ({ input: { secret: unique("webhook-secret") } })),
  "admin.deleteWebhookSecret": onWebhookSecrets(async (h) => {
    const input = { secret: unique("webhook-secret") };
    const { id } = await h.rest().get<{ id: string }>("admin.createWebhookSecret", input);
    return { input: { webhookSecretId: id }, missing: { webhookSecretId: newId("webhookSecret") } };
  }),
  "admin.listWebhookSecrets": onWebhookSecrets(async () => ({ input: {} })),
};
