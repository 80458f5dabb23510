import { AppError, newId, type WebhookSecretId } from "@scai/contract";
import { isDuplicate, scaikeyWebhookSecrets } from "@scai/db";
import { eq } from "drizzle-orm";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { listWebhookSecretRows } from "../../directory/index.ts";
import type { Actor } from "../../identity/index.ts";
import { requireRolePermission } from "../../roles/index.ts";
import { viewWebhookSecret, type WebhookSecret } from "../webhook-secret.view.ts";

type Deps = Pick<Services, "clock" | "database" | "roles" | "secretBox" | "webhookSecrets">;

const slots = [1, 2] as const;

/** What ScaiKey's webhooks may be signed with, without the secrets themselves. */
export async function listWebhookSecrets(deps: Deps, actor: Actor) {
  await requireRolePermission(deps, actor, "platform:read", { kind: "platform" });
  const items = (await listWebhookSecretRows(deps.database.db)).map(viewWebhookSecret);
  return { items, configuredCount: deps.webhookSecrets.configuredCount };
}

/** Stores a secret, sealed, beside the one that there may be. There are never more than two. */
export async function createWebhookSecret(
  deps: Deps,
  actor: Actor,
  input: { readonly secret: string },
): Promise<WebhookSecret> {
  await requireRolePermission(deps, actor, "platform:update", { kind: "platform" });
  const at = deps.clock();
  const id = newId("webhookSecret");
  const secret = deps.secretBox.seal(input.secret, scaikeyWebhookSecrets.secret, id);
  const store = () =>
    deps.database.transaction(async (tx) => {
      const rows = await listWebhookSecretRows(tx);
      if (deps.webhookSecrets.open(rows).includes(input.secret)) throw new AppError("webhooks.secret_known");
      const slot = slots.find((free) => rows.every((taken) => taken.slot !== free));
      if (slot === undefined) {
        const detail = "Delete the one that ScaiKey does not sign with any more.";
        throw new AppError("webhooks.secrets_full", { detail });
      }
      const row = { id, slot, secret, createdBy: actor.id, createdAt: at };
      await tx.insert(scaikeyWebhookSecrets).values(row);
      await recordAudit(tx, actor, { action: "webhook_secret.create", at, resource: { id } });
      return row;
    });
  const row = await untilPlaced(store);
  deps.webhookSecrets.forget();
  return viewWebhookSecret(row);
}

/** Again when somebody else took the same place at the same moment; then there is one place less. */
async function untilPlaced<Row>(store: () => Promise<Row>): Promise<Row> {
  for (;;) {
    try {
      return await store();
    } catch (err) {
      if (!isDuplicate(err, "scaikey_webhook_secrets_slot")) throw err;
    }
  }
}

/** Removes a secret: what is signed with it is refused, here at once and elsewhere within a second. */
export async function deleteWebhookSecret(
  deps: Deps,
  actor: Actor,
  input: { readonly webhookSecretId: WebhookSecretId },
): Promise<void> {
  await requireRolePermission(deps, actor, "platform:update", { kind: "platform" });
  const { webhookSecretId: id } = input;
  await deps.database.transaction(async (tx) => {
    const [deleted] = await tx.delete(scaikeyWebhookSecrets).where(eq(scaikeyWebhookSecrets.id, id));
    if (deleted.affectedRows === 0) throw new AppError("webhooks.secret_not_found");
    await recordAudit(tx, actor, { action: "webhook_secret.delete", at: deps.clock(), resource: { id } });
  });
  deps.webhookSecrets.forget();
}
