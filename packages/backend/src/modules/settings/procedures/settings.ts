import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleSetting, PlatformSetting, PlatformSettingList } from "../setting.view.ts";
import {
  getSetting as getUseCase,
  listSettings as listUseCase,
  updateSetting as updateUseCase,
} from "../usecases/settings.ts";

const Key = z
  .string()
  .min(1)
  .max(64)
  .meta({ examples: ["validation.challenge_ttl"] });

export const UpdatePlatformSettingInput = z
  .strictObject({
    key: Key,
    value: z
      .string()
      .max(255)
      .nullable()
      .meta({ description: "As text. Null makes it again what it is unless somebody sets it." }),
  })
  .meta({ id: "UpdatePlatformSettingInput" });

const spec = { tag: "admin", scope: "admin:*" } as const;

export const listSettings = userOperation(
  op("GET /admin/config", {
    ...spec,
    summary: "List what can be set while the installation runs",
    permission: "platform:read",
    cost: "list",
    errors: ["roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one that was set", output: { configs: [exampleSetting] } }],
  }),
)
  .input(z.strictObject({}))
  .output(PlatformSettingList)
  .query(async ({ ctx }) => ({ configs: await listUseCase(ctx.services, ctx.actor) }));

export const getSetting = userOperation(
  op("GET /admin/config/{key}", {
    ...spec,
    summary: "Get a setting of the installation",
    permission: "platform:read",
    cost: "read",
    errors: ["roles.forbidden", "admin.setting_not_found"],
    idempotency: "safe",
    examples: [{ name: "one that was set", input: { key: exampleSetting.key }, output: exampleSetting }],
  }),
)
  .input(z.strictObject({ key: Key }))
  .output(PlatformSetting)
  .query(({ ctx, input }) => getUseCase(ctx.services, ctx.actor, input));

export const updateSetting = userOperation(
  op("PATCH /admin/config/{key}", {
    ...spec,
    summary: "Change a setting of the installation",
    description: "It counts within a second, in every process.",
    permission: "platform:update",
    cost: "write",
    errors: ["roles.forbidden", "admin.setting_not_found"],
    idempotency: "idempotent",
    examples: [{ name: "ten minutes", input: { value: exampleSetting.value }, output: exampleSetting }],
  }),
)
  .input(UpdatePlatformSettingInput)
  .output(PlatformSetting)
  .mutation(({ ctx, input }) => updateUseCase(ctx.services, ctx.actor, input));
