import { idFromBytes, idToBytes, kindOfId, type TenantId } from "@scai/contract";
import type { Db } from "@scai/db";
import { type Chain, countUnsealed, findChain, listChains, listSealedAfter } from "../chain.repo.ts";
import { eventHash, firstHash, type StoredEvent } from "../event-hash.ts";

/**
 * How a chain can be broken. `missing`: no event has this place. `extra`: an event stands where none was sealed. `unlinked`: the event
 * does not follow the one before it, which was replaced or moved. `changed`: the event says something else than what was sealed.
 * `end`: the last event is not the one that the chain's row says was sealed last.
 */
export type BreakReason = "missing" | "extra" | "unlinked" | "changed" | "end";

export interface ChainBreak {
  readonly sequence: number;
  readonly reason: BreakReason;
}

export interface ChainVerdict {
  readonly tenantId: TenantId;
  /** The first place at which the chain does not hold. */
  readonly brokenAt: ChainBreak | undefined;
  /** Events that were found to be right. */
  readonly checked: number;
  /** Events that have no place yet. Many of them say that no worker runs. */
  readonly unsealed: number;
  readonly trimmedSequence: number;
  readonly lastSequence: number;
  /** Kept somewhere else, it tells later whether the chain was rewritten as a whole. */
  readonly lastHash: string;
}

const pageMax = 1_000;
const chainsMax = 100;
const emptyChain = { lastSequence: 0, lastHash: firstHash, trimmedSequence: 0, trimmedHash: firstHash };

/**
 * Checks every sealed event of a tenant against its hash, its predecessor and the chain's row, and tells the first break. Reads page by
 * page, so memory does not grow with the log; sealing and trimming may go on meanwhile.
 */
export async function verifyAuditChain(db: Db, tenantId: TenantId): Promise<ChainVerdict> {
  for (;;) {
    const chain = (await findChain(db, tenantId)) ?? { tenantId, ...emptyChain };
    const found = await walk(db, chain);
    if (found.brokenAt !== undefined && (await wasTrimmedSince(db, chain))) continue;
    const { lastSequence, lastHash, trimmedSequence } = chain;
    const unsealed = await countUnsealed(db, tenantId);
    return { tenantId, ...found, unsealed, trimmedSequence, lastSequence, lastHash };
  }
}

/**
 * The verdicts on one tenant's chain, or on all chains one after the other; for the operator's command. Throws a `RangeError` when what is
 * to be verified is not the id of a tenant.
 */
export async function* verifyAuditChains(db: Db, only: string | undefined): AsyncGenerator<ChainVerdict> {
  if (only !== undefined) {
    if (kindOfId(only, ["tenant"]) === undefined) throw new RangeError(`${only} is not the id of a tenant`);
    return yield await verifyAuditChain(db, idFromBytes("tenant", idToBytes(only)));
  }
  for (let after: TenantId | undefined; ; ) {
    const chains = await listChains(db, after, chainsMax);
    for (const chain of chains) yield await verifyAuditChain(db, chain.tenantId);
    if (chains.length < chainsMax) return;
    after = chains.at(-1)?.tenantId;
  }
}

async function walk(db: Db, chain: Chain): Promise<Pick<ChainVerdict, "brokenAt" | "checked">> {
  let sequence = chain.trimmedSequence;
  let hash = chain.trimmedHash;
  let checked = 0;
  const broken = (at: number, reason: BreakReason) => ({ brokenAt: { sequence: at, reason }, checked });
  for await (const event of sealedEvents(db, chain.tenantId)) {
    if (sequence === chain.lastSequence) {
      if (!(await wasSealedSince(db, chain))) return broken(sequence + 1, "extra");
      break;
    }
    const reason = faultOf(event, sequence + 1, hash);
    if (reason !== undefined) return broken(sequence + 1, reason);
    sequence += 1;
    hash = event.hash ?? "";
    checked += 1;
  }
  if (sequence < chain.lastSequence) return broken(sequence + 1, "missing");
  if (hash !== chain.lastHash) return broken(sequence, "end");
  return { brokenAt: undefined, checked };
}

function faultOf(event: StoredEvent, sequence: number, previousHash: string): BreakReason | undefined {
  const found = event.sequence ?? 0;
  if (found !== sequence) return found < sequence ? "extra" : "missing";
  if (event.previousHash !== previousHash) return "unlinked";
  return event.hash === eventHash(event, sequence, previousHash) ? undefined : "changed";
}

async function* sealedEvents(db: Db, tenantId: TenantId): AsyncGenerator<StoredEvent> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const page = await listSealedAfter(db, tenantId, after, pageMax);
    yield* page;
    if (page.length < pageMax) return;
    after = page.at(-1)?.sequence ?? after;
  }
}

/** Whether events were sealed, rather than put there, since the chain's row was read: sealing writes the row and them together. */
async function wasSealedSince(db: Db, { tenantId, lastSequence }: Chain): Promise<boolean> {
  return ((await findChain(db, tenantId))?.lastSequence ?? 0) > lastSequence;
}

async function wasTrimmedSince(db: Db, { tenantId, trimmedSequence }: Chain): Promise<boolean> {
  return ((await findChain(db, tenantId))?.trimmedSequence ?? 0) !== trimmedSequence;
}
