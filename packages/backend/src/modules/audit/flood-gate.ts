export interface FloodLimits {
  /** How many alike get through in each window. */
  readonly passMax: number;
  readonly windowMs: number;
  /** How many kinds are told apart; what is of yet another kind does not get through and is counted together. */
  readonly kindsMax: number;
}

interface Kind<Item> {
  readonly since: number;
  passed: number;
  held: number;
  last: Item;
}

/** Lets the first few of things that are alike through and counts the others, so that a flood of them stays a few. */
export class FloodGate<Item> {
  readonly #limits: FloodLimits;
  readonly #kinds = new Map<string, Kind<Item>>();

  constructor(limits: FloodLimits) {
    this.#limits = limits;
  }

  /** Whether this one gets through. */
  pass(kind: string, item: Item, nowMs: number): boolean {
    const isKnown = this.#kinds.has(kind);
    const isFull = !isKnown && this.#kinds.size >= this.#limits.kindsMax;
    const found = this.#kinds.get(isFull ? "" : kind) ?? { since: nowMs, passed: 0, held: 0, last: item };
    this.#kinds.set(isFull ? "" : kind, found);
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
    for (const [kind, { since, held, last }] of this.#kinds) {
      if (nowMs < since + this.#limits.windowMs) continue;
      this.#kinds.delete(kind);
      if (held > 0) ended.push({ held, last });
    }
    return ended;
  }
}
