import { Timestamp, UserId } from "@scai/contract";
import { z } from "zod";
import { type SettingDefaults, type SettingKey, settingFault, settingKinds } from "./setting-keys.ts";
import type { SettingRow } from "./settings.repo.ts";

export const PlatformSetting = z
  .object({
    key: z.string(),
    value: z.string(),
    description: z.string(),
    updatedAt: Timestamp.nullable().meta({ description: "Null while it is what it is unless somebody sets it." }),
    updatedBy: UserId.nullable(),
  })
  .meta({ id: "PlatformSetting", description: "Something about the installation that can be set while it runs." });
export type PlatformSetting = z.infer<typeof PlatformSetting>;

export const PlatformSettingList = z.object({ configs: z.array(PlatformSetting) }).meta({ id: "PlatformSettingList" });

export function viewSetting(key: SettingKey, row: SettingRow | undefined, defaults: SettingDefaults): PlatformSetting {
  const isSet = row !== undefined && settingFault(key, row.value) === undefined;
  return {
    key,
    value: isSet ? row.value : String(defaults[key]),
    description: settingKinds[key].description,
    updatedAt: isSet ? row.updatedAt : null,
    updatedBy: isSet ? row.updatedBy : null,
  };
}

export const exampleSetting = {
  key: "validation.challenge_ttl",
  value: "600",
  description: settingKinds["validation.challenge_ttl"].description,
  updatedAt: "2026-11-22T10:00:00.000Z",
  updatedBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
};
