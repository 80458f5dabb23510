export interface FloodLimits {
  /** How many alike get through in each window. */
  readonly passMax: number;
  readonly windowMs: number;
  /** How many kinds are told apart for each owner; what is of yet another kind does not get through and is counted together. */
  readonly kindsMax: number;
}

interface Kind<Item> {
  readonly since: number;
  passed: number;
  held: number;
  last: Item;
}

/** What is of a kind beyond those that are told apart. */
const others = "";

/**
 * Lets the first few of things that are alike through and counts the others, so that a flood of them stays a few. What belongs to one
 * owner neither counts against another's kinds nor is counted with what is another's.
 */
export class FloodGate<Item> {
  readonly #limits: FloodLimits;
  readonly #owners = new Map<string, Map<string, Kind<Item>>>();

  constructor(limits: FloodLimits) {
    this.#limits = limits;
  }

  /** Whether this one gets through. */
  pass(owner: string, kind: string, item: Item, nowMs: number): boolean {
    const kinds = this.#owners.get(owner) ?? new Map<string, Kind<Item>>();
    this.#owners.set(owner, kinds);
    const isFull = !kinds.has(kind) && kinds.size >= this.#limits.kindsMax;
    const name = isFull ? others : kind;
    const found = kinds.get(name) ?? { since: nowMs, passed: 0, held: 0, last: item };
    kinds.set(name, found);
    found.last = item;
    if (!isFull && found.passed < this.#limits.passMax) {
      found.passed += 1;
      return true;
    }
    found.held += 1;
    return false;
  }

  /** Forgets the windows that have ended, all of them at the end of time; tells how many were held back in each, and the last of them. */
  drain(nowMs: number): { readonly held: number; readonly last: Item }[] {
    const ended: { held: number; last: Item }[] = [];
    for (const [owner, kinds] of this.#owners) {
      for (const [name, { since, held, last }] of kinds) {
        if (nowMs < since + this.#limits.windowMs) continue;
        kinds.delete(name);
        if (held > 0) ended.push({ held, last });
      }
      if (kinds.size === 0) this.#owners.delete(owner);
    }
    return ended;
  }
}
