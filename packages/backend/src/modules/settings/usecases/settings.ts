import { AppError } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { requireRolePermission } from "../../roles/index.ts";
import { type PlatformSetting, viewSetting } from "../setting.view.ts";
import { SettingKey, settingFault } from "../setting-keys.ts";
import { deleteSettingRow, listSettingRows, lockSettingRow, putSettingRow } from "../settings.repo.ts";

type Deps = Pick<Services, "clock" | "database" | "roles" | "settings">;

/** Every setting there is, by key. */
export async function listSettings(deps: Deps, actor: Actor): Promise<PlatformSetting[]> {
  await requireRolePermission(deps, actor, "platform:read", { kind: "platform" });
  const rows = new Map((await listSettingRows(deps.database.db)).map((row) => [row.key, row]));
  return SettingKey.options.map((key) => viewSetting(key, rows.get(key), deps.settings.defaults));
}

export async function getSetting(deps: Deps, actor: Actor, input: { readonly key: string }): Promise<PlatformSetting> {
  const settings = await listSettings(deps, actor);
  const found = settings.find(({ key }) => key === input.key);
  if (found === undefined) throw new AppError("admin.setting_not_found");
  return found;
}

/** Sets a setting, or with null makes it again what it is unless somebody sets it. Counts within a second in every process. */
export async function updateSetting(
  deps: Deps,
  actor: Actor,
  input: { readonly key: string; readonly value: string | null },
): Promise<PlatformSetting> {
  await requireRolePermission(deps, actor, "platform:update", { kind: "platform" });
  const { data: key } = SettingKey.safeParse(input.key);
  if (key === undefined) throw new AppError("admin.setting_not_found");
  const { value } = input;
  const fault = value === null ? undefined : settingFault(key, value);
  if (fault !== undefined) throw new AppError("request.invalid", { issues: [{ path: ["value"], message: fault }] });
  const { defaults } = deps.settings;
  const updated = await deps.database.transaction(async (tx) => {
    const at = deps.clock();
    const before = viewSetting(key, await lockSettingRow(tx, key), defaults);
    const row = value === null ? undefined : { key, value, updatedBy: actor.id, updatedAt: at };
    if (row === undefined) await deleteSettingRow(tx, key);
    else await putSettingRow(tx, row);
    const after = viewSetting(key, row, defaults);
    await recordAudit(tx, actor, { action: "config.update", at, resource: { kind: "config", id: key }, before, after });
    return after;
  });
  deps.settings.forget();
  return updated;
}
