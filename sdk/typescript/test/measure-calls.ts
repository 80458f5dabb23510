import { ScaiClient } from "../src/index.ts";

/** Microseconds of a small call: by the SDK, and by fetch alone. `measure-calls.ts <server> <token>` */
async function main([url = "", token = ""]: readonly string[]): Promise<void> {
  const client = new ScaiClient({ baseUrl: url, token });
  const headers = { authorization: `Bearer ${token}` };
  const sdk = () => client.users.me();
  const bare = async () => (await fetch(`${url}/api/v1/users/me`, { headers })).json();
  const rounds: [number, number][] = [];
  for (let round = 0; round <= 10; round++) {
    const pair: [number, number] = [await microseconds(sdk), await microseconds(bare)];
    if (round > 0) rounds.push(pair);
  }
  console.log(median(rounds.map(([ours]) => ours)), median(rounds.map(([, reference]) => reference)));
}

async function microseconds(call: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  for (let i = 0; i < 100; i++) await call();
  return (performance.now() - startedAt) * 10;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

await main(process.argv.slice(2));
