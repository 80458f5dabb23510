/** Does work for each item, so many at once; the first failure ends it, and what was begun is waited for. */
export async function inParallel<Item>(
  items: Iterable<Item>,
  parallel: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  let hasFailed = false;
  const worker = async () => {
    for (let next = rest.next(); !next.done && !hasFailed; next = rest.next()) await work(next.value);
  };
  const workers = Array.from({ length: parallel }, () =>
    worker().catch((err) => {
      hasFailed = true;
      throw err;
    }),
  );
  const failed = (await Promise.allSettled(workers)).find((ended) => ended.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

/** What work makes of each item, in the order of the items, while the next ones are under way. */
export async function* inOrder<Item, Made>(
  items: Iterable<Item>,
  parallel: number,
  work: (item: Item) => Promise<Made>,
): AsyncGenerator<Made, void, undefined> {
  const pending: Promise<Made>[] = [];
  try {
    for (const item of items) {
      const made = work(item);
      made.catch(() => {}); // it is awaited when its turn comes
      pending.push(made);
      const first = pending.length >= parallel ? pending.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (let first = pending.shift(); first !== undefined; first = pending.shift()) yield await first;
  } finally {
    await Promise.allSettled(pending);
  }
}

/** Lets so many at a time do something. */
export class Gate {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(places: number) {
    this.#free = places;
  }

  async through<Made>(work: () => Promise<Made>): Promise<Made> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
