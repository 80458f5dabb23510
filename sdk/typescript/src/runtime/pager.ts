import type { Answered, ApiPromise } from "./api-promise.ts";
import { DecodeError } from "./errors.ts";

export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  /** Of a list without a last page: whether there is more for now. */
  readonly hasMore?: boolean;
}

/** A list: await it for its first page, loop over it for every item, over `pages()` for page after page. */
export class Pager<Item, Page extends PageOf<Item> = PageOf<Item>> implements PromiseLike<Page>, AsyncIterable<Item> {
  readonly #page: (cursor: string | undefined) => ApiPromise<Page>;

  constructor(page: (cursor: string | undefined) => ApiPromise<Page>) {
    this.#page = page;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page
  then<Fulfilled = Page, Rejected = never>(
    onFulfilled?: ((page: Page) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#page(undefined).then(onFulfilled, onRejected);
  }

  /** The first page with the answer as it came. */
  withResponse(): Promise<Answered<Page>> {
    return this.#page(undefined).withResponse();
  }

  async *pages(): AsyncGenerator<Page, void, undefined> {
    let cursor: string | undefined;
    for (;;) {
      const page = await this.#page(cursor);
      yield page;
      if (page.nextCursor === null || page.hasMore === false) return;
      if (page.nextCursor === cursor) throw new DecodeError("The server answers the same page again and again");
      cursor = page.nextCursor;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Every item, or as many as `limit`. */
  async toArray(limit = Number.POSITIVE_INFINITY): Promise<Item[]> {
    const items: Item[] = [];
    for await (const item of this) {
      if (items.length >= limit) break;
      items.push(item);
    }
    return items;
  }
}
