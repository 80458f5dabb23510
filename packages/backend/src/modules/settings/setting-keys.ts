import { z } from "zod";

/** A whole number within these bounds; every setting is one. */
export interface SettingKind {
  readonly description: string;
  readonly min: number;
  readonly max: number;
}

export const settingKinds = {
  "users.inactive_after_days": {
    description: "After how many days without signing in somebody is told to be inactive.",
    min: 1,
    max: 36_500,
  },
  "validation.challenge_ttl": {
    description: "For how many seconds caches may keep the record by which somebody shows that a name is theirs.",
    min: 1,
    max: 604_800,
  },
} as const satisfies Readonly<Record<string, SettingKind>>;

export type SettingKey = keyof typeof settingKinds;
export const SettingKey = z.enum(Object.keys(settingKinds).filter((key): key is SettingKey => key in settingKinds));

/** What each setting is while nobody has set it. */
export type SettingDefaults = Readonly<Record<SettingKey, number>>;

/** What is wrong with a value; undefined when nothing is. */
export function settingFault(key: SettingKey, value: string): string | undefined {
  const { min, max } = settingKinds[key];
  const number = Number(value);
  if (/^(0|[1-9][0-9]{0,9})$/.test(value) && number >= min && number <= max) return undefined;
  return `expected a whole number from ${min} to ${max}, as text`;
}
