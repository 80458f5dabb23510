import { type Database, fileVersions } from "@scai/db";
import { eq } from "drizzle-orm";
import { ApiClient } from "../api-client.ts";
import type { Person } from "../people.ts";
import { type CuttingLine, openCuttingLine } from "./cutting-line.ts";
import type { Entry } from "./local-folder.ts";
import { OvertakenError, SyncClient } from "./sync-client.ts";

export interface SimulationOptions {
  readonly seed: number;
  readonly url: string;
  readonly who: Person;
  readonly devices: number;
  readonly rounds: number;
  /** How likely each piece of a request or an answer is to cut the line. */
  readonly cutChance: number;
  /** Is done before each round, such as killing the server; may say where the server is from then on. */
  readonly disturb?: (round: number) => Promise<string | undefined>;
}

export interface Outcome {
  /** What each device has in the end, and the server's own telling last. */
  readonly trees: string[][];
  /** Hashes of content that devices were told the server had. */
  readonly acknowledged: Set<string>;
  readonly failures: number;
}

const settleRoundsMax = 25;

/** A generator of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Devices whose users work in the same share at the same time, over a line that is cut, on a server that may be killed. In the end all is
 * left in peace until nobody has anything to send any more.
 */
export async function simulate(options: SimulationOptions): Promise<Outcome> {
  const random = seeded(options.seed);
  const line = await openCuttingLine(options.url, seeded(options.seed + 1));
  try {
    const clients = await openClients(options, line);
    let failures = 0;
    line.chance = options.cutChance;
    for (let round = 0; round < options.rounds; round++) {
      line.target = (await options.disturb?.(round)) ?? line.target;
      for (const client of clients) for (let i = 0; i < 3; i++) act(client, random);
      const ends = await Promise.allSettled(clients.filter(() => random() < 0.8).map((client) => client.sync()));
      failures += countCut(ends);
    }
    line.chance = 0;
    await settle(clients);
    const acknowledged = new Set(clients.flatMap((client) => [...client.acknowledged]));
    const witness = clients[0] === undefined ? [] : await serverTree(line.url, options.who, clients[0].shareId);
    return { trees: [...clients.map((client) => client.tree()), witness], acknowledged, failures };
  } finally {
    line.close();
  }
}

/** How many were cut, or overtaken by another device; anything else that went wrong fails the simulation. */
function countCut(ends: readonly PromiseSettledResult<unknown>[]): number {
  const failed = ends.filter((end) => end.status === "rejected");
  for (const { reason } of failed) if (!(reason instanceof TypeError || reason instanceof OvertakenError)) throw reason;
  return failed.length;
}

async function openClients({ who, devices, seed }: SimulationOptions, line: CuttingLine): Promise<SyncClient[]> {
  const api = new ApiClient(line.url, who.token);
  const { id: shareId } = await api.get<{ id: string }>("shares.create", { name: `seed ${seed}`, type: "project" });
  const clients: SyncClient[] = [];
  for (let i = 0; i < devices; i++) {
    const input = { name: `device ${i}`, platform: "simulated", clientVersion: "1.0.0" };
    const { id: deviceId } = await api.get<{ id: string }>("devices.create", input);
    clients.push(new SyncClient({ url: line.url, token: who.token, deviceId, shareId }));
  }
  return clients;
}

/** Syncs one after the other until a whole round has sent nothing, and once more, so that everybody has heard everything. */
export async function settle(clients: readonly SyncClient[]): Promise<void> {
  let quiet = 0;
  for (let round = 0; quiet < 2; round++) {
    if (round === settleRoundsMax)
      throw new Error(`after ${settleRoundsMax} rounds in peace there is still something to send`);
    const sent: boolean[] = [];
    for (const client of clients) sent.push(await client.sync().catch(overtaken));
    quiet = sent.includes(true) ? 0 : quiet + 1;
  }
}

/** A call whose line was cut may still have been under way at the server: the next round is told what it did. */
function overtaken(err: unknown): boolean {
  if (err instanceof OvertakenError) return true;
  throw err;
}

const names = ["a", "b", "c", "d.txt", "e.txt", "f.txt"];

/** Something that a user does, but not with the folder that is named. Few names, so that they meet. */
export function act({ local }: SyncClient, random: () => number, except?: string): void {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const folders = [undefined, ...[...local.entries].filter(({ kind }) => kind === "folder")];
  const parent = pick(folders);
  const name = pick(names) ?? "a";
  const entry = pick([...local.entries].filter((one) => one.parent !== undefined || one.name !== except));
  const isFree = (at: Entry | undefined) => local.inside(at).every((other) => other.name !== name);
  const choice = random();
  if (choice < 0.3 && isFree(parent)) local.add("file", parent, name, text(random));
  else if (choice < 0.42 && isFree(parent)) local.add("folder", parent, name);
  else if (entry === undefined) return;
  else if (choice < 0.66 && entry.kind === "file") local.write(entry, text(random));
  else if (choice < 0.76 && isFree(entry.parent)) entry.name = name;
  else if (choice < 0.9) {
    const isInto = parent !== undefined && local.below(entry).includes(parent);
    const isTaken = local.inside(parent).some((other) => other !== entry && other.name === entry.name);
    if (!isInto && !isTaken) entry.parent = parent;
  } else local.remove(entry);
}

export function text(random: () => number): Uint8Array {
  return new TextEncoder().encode(`content ${random()}`);
}

/** The share as the server tells it to somebody new. */
async function serverTree(url: string, who: Person, shareId: string): Promise<string[]> {
  const api = new ApiClient(url, who.token);
  const { id: deviceId } = await api.get<{ id: string }>("devices.create", {
    name: "witness",
    platform: "simulated",
    clientVersion: "1.0.0",
  });
  const witness = new SyncClient({ url, token: who.token, deviceId, shareId });
  await witness.sync();
  return witness.tree();
}

/** Those hashes that no version of the tenant has: neither a current one, nor one in a history, a copy or the trash. */
export async function lostContent(database: Database, who: Person, hashes: ReadonlySet<string>): Promise<string[]> {
  const rows = await database.db
    .select({ sha256: fileVersions.sha256 })
    .from(fileVersions)
    .where(eq(fileVersions.tenantId, who.tenantId));
  const kept = new Set(rows.map(({ sha256 }) => sha256));
  return [...hashes].filter((hash) => !kept.has(hash));
}
