import { type Database, fileVersions } from "@scai/db";
import { eq } from "drizzle-orm";
import { ApiClient } from "../api-client.ts";
import type { Person } from "../people.ts";
import { type CuttingLine, openCuttingLine } from "./cutting-line.ts";
import type { Entry } from "./local-folder.ts";
import { OvertakenError, SyncClient } from "./sync-client.ts";
import { tellDifference } from "./tell-difference.ts";

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
  /** What each device has in the end, and last one that is new then. */
  readonly trees: string[][];
  /** What they do not have in common, and how it came; empty when they have the same. */
  readonly difference: string;
  /** Hashes of content that devices were told the server had. */
  readonly acknowledged: Set<string>;
  readonly failures: number;
}

/** Each round takes something off what is to be done; conflicts of conflicts take the most. */
const settleRoundsMax = 50;

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
 * left in peace until nobody has anything to send or to be told any more, and somebody new is asked what there is.
 */
export async function simulate(options: SimulationOptions): Promise<Outcome> {
  const random = seeded(options.seed);
  const line = await openCuttingLine(options.url, seeded(options.seed + 1));
  const clients = await openClients(options, line);
  try {
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
    clients.push(await openClient(options, line, "witness", clients[0]?.shareId ?? ""));
    await settle(clients);
    const acknowledged = new Set(clients.flatMap((client) => [...client.acknowledged]));
    const trees = clients.map((client) => client.tree());
    return { trees, difference: await tellDifference(clients), acknowledged, failures };
  } catch (err) {
    throw new Error(await tellDifference(clients, err instanceof Error ? err.message : String(err)), { cause: err });
  } finally {
    line.close();
  }
}

/** How many were cut, or overtaken by another device; anything else that went wrong fails the simulation. */
function countCut(ends: readonly PromiseSettledResult<unknown>[]): number {
  const failed = ends.filter((end) => end.status === "rejected");
  for (const { reason } of failed) if (!isPassing(reason)) throw reason;
  return failed.length;
}

/** The line was cut, or another device was faster: the next round is told what happened meanwhile. */
function isPassing(err: unknown): boolean {
  return err instanceof TypeError || err instanceof OvertakenError;
}

async function openClients(options: SimulationOptions, line: CuttingLine): Promise<SyncClient[]> {
  const { who, devices, seed } = options;
  const api = new ApiClient(line.url, who.token);
  const { id: shareId } = await api.get<{ id: string }>("shares.create", { name: `seed ${seed}`, type: "project" });
  const clients: SyncClient[] = [];
  for (let i = 0; i < devices; i++) clients.push(await openClient(options, line, `device ${i}`, shareId));
  return clients;
}

async function openClient(
  { who: { token } }: SimulationOptions,
  { url }: CuttingLine,
  name: string,
  shareId: string,
): Promise<SyncClient> {
  const input = { name, platform: "simulated", clientVersion: "1.0.0" };
  const { id: deviceId } = await new ApiClient(url, token).get<{ id: string }>("devices.create", input);
  return new SyncClient({ url, token, deviceId, shareId });
}

/**
 * Syncs one after the other until nobody has anything to send and everybody has been told all that happened: also what was still under way
 * behind a line that was cut before.
 */
export async function settle(clients: readonly SyncClient[]): Promise<void> {
  for (let round = 0; round < settleRoundsMax; round++) {
    let isQuiet = true;
    for (const client of clients) {
      try {
        if (await client.sync()) isQuiet = false;
      } catch (err) {
        if (!isPassing(err)) throw err;
        isQuiet = false;
      }
    }
    if (isQuiet && (await Promise.all(clients.map((client) => client.isUpToDate()))).every(Boolean)) return;
  }
  throw new Error(`after ${settleRoundsMax} rounds in peace there is still something to send or to be told`);
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
    if (!isInto && !isTaken) local.move(entry, parent);
  } else local.remove(entry);
}

export function text(random: () => number): Uint8Array {
  return new TextEncoder().encode(`content ${random()}`);
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
