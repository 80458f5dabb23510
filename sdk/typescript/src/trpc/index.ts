import { createTRPCUntypedClient, httpBatchLink, httpLink, TRPCClientError } from "@trpc/client";
import superjson from "superjson";
import type { Problem } from "../generated/models.ts";
import type { TrpcProcedures } from "../generated/trpc.ts";
import { type Credentials, credentialsOf } from "../runtime/credentials.ts";

export type * from "../generated/trpc.ts";

export interface TrpcOptions {
  /** Where the server is: `https://drive.example`. */
  readonly baseUrl: string;
  /** An access token, or what gets one. */
  readonly token?: string | (() => string | Promise<string>);
  readonly apiKey?: string;
  readonly credentials?: Credentials;
  /** Sends calls of the same moment in one request, 20 at most. */
  readonly isBatching?: boolean;
}

/**
 * The typed client of the tRPC mount: the router's own names and types, times as dates, nothing of the server's source. It neither
 * repeats calls nor carries content; for both there is `ScaiClient`.
 */
export function createTrpcClient(options: TrpcOptions): TrpcProcedures {
  const credentials = credentialsOf(options);
  const link = {
    url: `${options.baseUrl.replace(/\/+$/, "")}/api/trpc`,
    transformer: superjson,
    headers: () => credentials.headers(false),
  };
  const isBatching = options.isBatching === true;
  const client = createTRPCUntypedClient({
    links: [isBatching ? httpBatchLink({ ...link, maxItems: 20 }) : httpLink(link)],
  });
  return procedures((path, input, { signal } = {}) =>
    path.endsWith(".query")
      ? client.query(path.slice(0, -".query".length), input, signal === undefined ? {} : { signal })
      : client.mutation(path.slice(0, -".mutate".length), input, signal === undefined ? {} : { signal }),
  );
}

type Send = (path: string, input: unknown, options?: { readonly signal?: AbortSignal }) => Promise<unknown>;

/** `client.shares.get.query(input)` as a call of `shares.get`: members are made as they are asked for, as the router's names allow. */
function procedures(send: Send, path: readonly string[] = []): TrpcProcedures {
  const call = (input: unknown, options?: { readonly signal?: AbortSignal }) => send(path.join("."), input, options);
  return Object(
    new Proxy(call, {
      // Whoever awaits the client itself must not wait for a procedure that is called then.
      get: (_call, name) =>
        typeof name === "symbol" || name === "then" ? undefined : procedures(send, [...path, name]),
    }),
  );
}

/** What the server said, when it is the server that said no; decide by its `code`. */
export function problemOf(err: unknown): Problem | undefined {
  if (!(err instanceof TRPCClientError)) return undefined;
  const problem: Problem | undefined = Object(err.data).problem;
  return problem;
}
