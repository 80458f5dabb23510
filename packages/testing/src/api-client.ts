import { type AppRouter, appRouter, type OperationPlan, planOperations } from "@scai/backend";
import { createTRPCClient, httpBatchLink, httpLink, type TRPCClient } from "@trpc/client";
import superjson from "superjson";
import { checkAgainstDocument } from "./check-response.ts";

/** Every operation of the API by its name, such as `files.get`. */
export const operations: ReadonlyMap<string, OperationPlan> = new Map(
  planOperations(appRouter).map((plan) => [plan.name, plan]),
);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON, or undefined when the answer has none. */
  readonly body: unknown;
  readonly bytes: Uint8Array;
}

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** The content of an upload. */
  readonly content?: Uint8Array;
}

/** Calls operations over REST by name, as a client would, and holds every answer against the published document. */
export class ApiClient {
  readonly #url: string;
  readonly #token: string | undefined;
  readonly #apiKey: string | undefined;

  constructor(url: string, token: string | undefined, apiKey?: string) {
    this.#url = url;
    this.#token = token;
    this.#apiKey = apiKey;
  }

  /** The answer, whatever its status. */
  async call(name: string, input: Readonly<Record<string, unknown>> = {}, options: CallOptions = {}): Promise<Answer> {
    const plan = operations.get(name);
    if (plan === undefined) throw new Error(`there is no operation ${name}`);
    const { path, rest } = fillPath(plan, input);
    const { ifMatch, ...members } = rest;
    const headers = new Headers(options.headers);
    if (this.#token !== undefined) headers.set("authorization", `Bearer ${this.#token}`);
    if (this.#apiKey !== undefined) headers.set("x-api-key", this.#apiKey);
    if (plan.op.conditional === "ifMatch" && typeof ifMatch === "string") headers.set("if-match", `"${ifMatch}"`);
    const { query, body } = bodyOf(plan, members, options.content, headers);
    const response = await fetch(`${this.#url}/api/v1${path}${query}`, {
      method: plan.op.method,
      headers,
      body: body ?? null,
    });
    const answer = await readAnswer(response);
    checkAgainstDocument(plan.op, answer);
    return answer;
  }

  /** The output; fails when the call does not succeed. The type is the caller's word for what the operation answers. */
  async get<Output>(
    name: string,
    input: Readonly<Record<string, unknown>> = {},
    options: CallOptions = {},
  ): Promise<Output> {
    const answer = await this.call(name, input, options);
    if (answer.status >= 300) throw new Error(`${name} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    const parsed: { data: Output } = JSON.parse(new TextDecoder().decode(answer.bytes));
    return parsed.data;
  }
}

/** The typed tRPC client, as a TypeScript application uses it; `headers` go with every call. */
export function trpcClient(
  url: string,
  token: string | undefined,
  options: { readonly batch?: boolean; readonly headers?: Record<string, string> } = {},
): TRPCClient<AppRouter> {
  const link = options.batch === true ? httpBatchLink : httpLink;
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return createTRPCClient<AppRouter>({
    links: [
      link({ url: `${url}/api/trpc`, transformer: superjson, headers: { ...authorization, ...options.headers } }),
    ],
  });
}

function fillPath(plan: OperationPlan, input: Readonly<Record<string, unknown>>) {
  const rest: Record<string, unknown> = { ...input };
  const path = plan.op.path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { path, rest };
}

function bodyOf(
  plan: OperationPlan,
  members: Record<string, unknown>,
  content: Uint8Array | undefined,
  headers: Headers,
) {
  const strings = Object.entries(members).map(([name, value]): [string, string] => [name, String(value)]);
  if (plan.op.bytes?.direction === "upload" && plan.op.bytes.body === "multipart") {
    const form = new FormData();
    for (const [name, value] of strings) form.append(name, value);
    form.append("file", new Blob([new Uint8Array(content ?? [])]), "unnamed.bin");
    return { query: "", body: form };
  }
  const query = strings.length === 0 ? "" : `?${new URLSearchParams(strings)}`;
  if (plan.op.bytes?.direction === "upload") {
    headers.set("content-type", "application/octet-stream");
    return { query, body: new Uint8Array(content ?? []) };
  }
  if (!plan.takesJson) return { query, body: undefined };
  headers.set("content-type", "application/json");
  return { query: "", body: JSON.stringify(members) };
}

async function readAnswer(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isJson = /\bjson\b/.test(response.headers.get("content-type") ?? "");
  const body: unknown = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  return { status: response.status, headers: response.headers, body, bytes };
}
