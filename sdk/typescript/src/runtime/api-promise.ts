/** An answer as it came. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** The body; undefined for content, which has not been read yet. */
  readonly text: string | undefined;
}

export interface Answered<Data> {
  readonly data: Data;
  readonly response: RawResponse;
}

/** A call under way: await it for what it answers, or `withResponse()` for that and the answer as it came. */
export class ApiPromise<Data> implements Promise<Data> {
  readonly #answer: Promise<Answered<Data>>;
  readonly [Symbol.toStringTag] = "ApiPromise";

  constructor(answer: Promise<Answered<Data>>) {
    this.#answer = answer;
  }

  withResponse(): Promise<Answered<Data>> {
    return this.#answer;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#answer.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }
}
