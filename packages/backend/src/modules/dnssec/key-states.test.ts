import { describe, expect, test } from "vitest";
import { isSigning, type KeyStep, keysAfter, type WantedKey } from "./key-states.ts";

const steps = {
  zsk: ["add_zsk", "use_zsk", "remove_zsk"],
  ksk: ["add_ksk", "use_ksk", "remove_ksk"],
} as const;

/** The keys as PowerDNS has them after it, each with a number. */
function following(step: KeyStep, keys: readonly WantedKey[]): WantedKey[] {
  let next = Math.max(0, ...keys.map(({ pdnsId }) => pdnsId ?? 0));
  return keysAfter(step, keys).map((key) => ({ ...key, pdnsId: key.pdnsId ?? ++next }));
}

const tell = (keys: readonly WantedKey[]) => keys.map(({ pdnsId, role, state }) => `${role}${pdnsId} ${state}`);

describe("a rollover", () => {
  test("of a zone-signing key: only one key signs at any time, and both are known as long as either may be needed", () => {
    let keys = following("enable", []);
    const seen = [tell(keys)];
    for (const step of steps.zsk) {
      keys = following(step, keys);
      seen.push(tell(keys));
      expect(keys.filter((key) => key.role === "zsk" && isSigning(key))).toHaveLength(1);
    }
    expect(seen).toEqual([
      ["ksk1 active", "zsk2 active"],
      ["ksk1 active", "zsk2 active", "zsk3 published"],
      ["ksk1 active", "zsk2 retiring", "zsk3 active"],
      ["ksk1 active", "zsk3 active"],
    ]);
  });

  test("of a key-signing key: all of them sign the keys as long as they are there", () => {
    let keys = following("enable", []);
    const seen = [];
    for (const step of steps.ksk) {
      keys = following(step, keys);
      seen.push(tell(keys));
      expect(keys.filter((key) => key.role === "ksk").every(isSigning)).toBe(true);
    }
    expect(seen).toEqual([
      ["ksk1 active", "zsk2 active", "ksk3 published"],
      ["ksk1 retiring", "zsk2 active", "ksk3 active"],
      ["zsk2 active", "ksk3 active"],
    ]);
  });
});

test("nothing is left when signing ends", () => {
  expect(keysAfter("disable", following("enable", []))).toEqual([]);
});
