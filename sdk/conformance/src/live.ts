import type { Harness } from "@scai/testing";
import { callersOf, operationRows } from "@scai/testing/contract";
import { describeCall } from "./describe-call.ts";
import type { Call, Json } from "./scenario.ts";

export { operationNames } from "./describe-call.ts";

/** A call of an operation that works, and who may make it. */
export interface LiveCall {
  readonly url: string;
  readonly token: string;
  readonly call: Call;
  /** What the same call comes to without an SDK: some operations cannot succeed in a test, and then fail alike. */
  expected(): Promise<string>;
}

/** Makes what an operation needs on the real server, from the contract suites' row for it. */
export async function prepareLiveCall(tenant: Harness, operation: string): Promise<LiveCall> {
  const row = operationRows[operation];
  if (row === undefined) throw new Error(`${operation} has no row`);
  const h = await callersOf(row, tenant);
  const { input, content } = await row.prepare(h);
  const members: Record<string, Json> = JSON.parse(JSON.stringify(input));
  return {
    url: h.server.url,
    token: h.owner.token,
    call: describeCall(operation, members, content && new TextDecoder().decode(content)),
    async expected() {
      const again = await row.prepare(h);
      const sent = again.content === undefined ? {} : { content: again.content };
      const { status, body } = await h.rest().call(operation, again.input, sent);
      return status < 300 ? "done" : String(Object(body).code);
    },
  };
}
