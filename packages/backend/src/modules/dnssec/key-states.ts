import type { dnssecKeyRoles, dnssecKeyStates, dnssecSteps } from "@scai/db";

export type KeyRole = (typeof dnssecKeyRoles)[number];
export type KeyState = (typeof dnssecKeyStates)[number];
export type KeyStep = (typeof dnssecSteps)[number];

/** A key as it is to be. One without a number has to be made. */
export interface WantedKey {
  readonly pdnsId: number | null;
  readonly role: KeyRole;
  readonly state: KeyState;
}

const newKey = (role: KeyRole, state: KeyState): WantedKey => ({ pdnsId: null, role, state });

/** The keys that a zone has after a step: what each step means. */
export function keysAfter(step: KeyStep, keys: readonly WantedKey[]): WantedKey[] {
  switch (step) {
    case "enable":
      return [newKey("ksk", "active"), newKey("zsk", "active")];
    case "disable":
      return [];
    case "add_zsk":
      return [...keys, newKey("zsk", "published")];
    case "add_ksk":
      return [...keys, newKey("ksk", "published")];
    case "use_zsk":
      return used("zsk", keys);
    case "use_ksk":
      return used("ksk", keys);
    case "remove_zsk":
      return keys.filter(({ role, state }) => role !== "zsk" || state !== "retiring");
    case "remove_ksk":
      return keys.filter(({ role, state }) => role !== "ksk" || state !== "retiring");
    case "withdraw_ds":
    case "offer_ds":
      return [...keys];
  }
}

/** The key that was published takes over from the one that was in use. */
function used(role: KeyRole, keys: readonly WantedKey[]): WantedKey[] {
  const next = { published: "active", active: "retiring", retiring: "retiring" } as const;
  return keys.map((key) => (key.role === role ? { ...key, state: next[key.state] } : key));
}

/**
 * Whether a key signs. A zone-signing key signs everything while it is in use, and is known to resolvers before and for some time after. A
 * key-signing key signs the keys as long as it is there, so that a DS record of any of them will do.
 */
export function isSigning({ role, state }: Pick<WantedKey, "role" | "state">): boolean {
  return role === "ksk" || state === "active";
}
