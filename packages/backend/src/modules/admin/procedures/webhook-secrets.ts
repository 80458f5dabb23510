import { op, WebhookSecretId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import {
  createWebhookSecret as createWebhookSecretUseCase,
  deleteWebhookSecret as deleteWebhookSecretUseCase,
  listWebhookSecrets as listWebhookSecretsUseCase,
} from "../usecases/webhook-secrets.ts";
import { exampleWebhookSecret, WebhookSecret } from "../webhook-secret.view.ts";

const common = { tag: "admin", scope: "admin:*" } as const;

export const WebhookSecretList = z
  .object({
    items: z.array(WebhookSecret),
    configuredCount: z.int().meta({ description: "How many more come from the server's configuration." }),
  })
  .meta({ id: "WebhookSecretList" });

export const listWebhookSecrets = userOperation(
  op("GET /admin/scaikey/webhook-secrets", {
    permission: "platform:read",
    ...common,
    summary: "List what ScaiKey's webhooks may be signed with",
    cost: "list",
    errors: ["roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one", output: { items: [exampleWebhookSecret], configuredCount: 0 } }],
  }),
)
  .input(z.strictObject({}))
  .output(WebhookSecretList)
  .query(({ ctx }) => listWebhookSecretsUseCase(ctx.services, ctx.actor));

export const CreateWebhookSecretInput = z
  .strictObject({
    secret: z.string().min(16).max(1024).meta({ description: "As ScaiKey shows it. It is not shown here again." }),
  })
  .meta({ id: "CreateWebhookSecretInput" });

export const createWebhookSecret = userOperation(
  op("POST /admin/scaikey/webhook-secrets", {
    permission: "platform:update",
    ...common,
    summary: "Accept webhooks that are signed with a secret",
    description:
      "Counts on every server within a second. There can be two, so that one can replace the other without losing a webhook. Takes no Idempotency-Key, because its memory would keep the secret's hash.",
    cost: "write",
    status: 201,
    errors: ["roles.forbidden", "webhooks.secrets_full", "webhooks.secret_known"],
    idempotency: "none",
    examples: [{ name: "a secret", input: { secret: "whsec_7Jm2xQ4tW9eB1nZ6" }, output: exampleWebhookSecret }],
  }),
)
  .input(CreateWebhookSecretInput)
  .output(WebhookSecret)
  .mutation(({ ctx, input }) => createWebhookSecretUseCase(ctx.services, ctx.actor, input));

export const deleteWebhookSecret = userOperation(
  op("DELETE /admin/scaikey/webhook-secrets/{webhookSecretId}", {
    permission: "platform:update",
    ...common,
    summary: "Accept a secret no more",
    cost: "write",
    status: 204,
    errors: ["roles.forbidden", "webhooks.secret_not_found"],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ webhookSecretId: WebhookSecretId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteWebhookSecretUseCase(ctx.services, ctx.actor, input));
