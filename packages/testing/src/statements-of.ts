import type { Harness } from "./harness.ts";

/**
 * The statements that a call takes, without those that look up who the caller is, which is done at most twice a second. The server has
 * work of its own now and then, so of three runs the one with the fewest counts.
 */
export async function statementsOf(h: Harness, call: () => Promise<unknown>): Promise<readonly string[]> {
  const runs: string[][] = [];
  for (let run = 0; run < 3; run++) {
    const before = h.server.statements.length;
    await call();
    runs.push(h.server.statements.slice(before).filter((text) => !/\bfrom `(users|group_members)`/.test(text)));
  }
  return runs.reduce((fewest, made) => (made.length < fewest.length ? made : fewest));
}
