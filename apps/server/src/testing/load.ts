import { setTimeout as sleep } from "node:timers/promises";
import { unique } from "@scai/testing";
import { z } from "zod";

/** An API as one of its callers has it: with a header that says who they are. */
export interface Caller {
  /** With `/api/v1`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly what: string;
  readonly status: number;
  readonly ms: number;
  readonly retryAfter: string | null;
  readonly body: unknown;
}

// Longer than anything may take, so that what takes too long is told with how long it took.
const patienceMs = 20_000;

/** Calls `GET /shares` or the like; a form is sent as one, anything else as JSON. */
export async function call(caller: Caller, what: string, input?: unknown): Promise<Answer> {
  const [method = "GET", path = ""] = what.split(" ");
  const isForm = input instanceof FormData;
  const began = performance.now();
  const response = await fetch(`${caller.url}${path}`, {
    method,
    headers: { ...caller.headers, ...(isForm ? {} : { "content-type": "application/json" }) },
    ...(input === undefined ? {} : { body: isForm ? input : JSON.stringify(input) }),
    signal: AbortSignal.timeout(patienceMs),
  });
  const body: unknown = await response.json().catch(() => undefined);
  const { status, headers } = response;
  return { what, status, ms: performance.now() - began, retryAfter: headers.get("retry-after"), body };
}

/** What a call made, by what it answered. */
export function madeBy({ body }: Answer): { id: string } {
  return z.object({ data: z.object({ id: z.string() }) }).parse(body).data;
}

/** Readers, and writers that upload files into a share, each a call after the other. */
export function putUnderLoad(caller: Caller, shareId: string) {
  const answers: Answer[] = [];
  const acknowledged = new Map<string, string>();
  let isOver = false;
  const loop = async (one: () => Promise<Answer>) => {
    while (!isOver) {
      answers.push(await one());
      await sleep(20);
    }
  };
  const upload = async () => {
    const content = unique("content");
    const form = new FormData();
    form.set("shareId", shareId);
    form.set("file", new Blob([content]), unique("file"));
    const answer = await call(caller, "POST /files", form);
    if (answer.status === 201) acknowledged.set(madeBy(answer).id, content);
    return answer;
  };
  const reads = ["GET /users/me", `GET /folders/root/children?shareId=${shareId}`];
  const loops = [loop(upload), loop(upload), ...reads.map((what) => loop(() => call(caller, what)))];
  return {
    answers,
    /** The content of every file whose upload was acknowledged, by its id. */
    acknowledged,
    /** Lets what is under way end. */
    async [Symbol.asyncDispose](): Promise<void> {
      isOver = true;
      await Promise.all(loops);
    },
  };
}
