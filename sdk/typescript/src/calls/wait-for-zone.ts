import type { Resources } from "../generated/client.ts";
import type { ValidationCheck, Zone } from "../generated/models.ts";
import { ApiError, ScaiError } from "../runtime/errors.ts";
import { sleep } from "../runtime/retry.ts";

export interface WaitForZoneOptions {
  /** When to give up; ten minutes unless said. */
  readonly timeoutMs?: number;
  /** How long to wait between two looks; 5 s unless said, which is as often as the server checks. */
  readonly intervalMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** The zone did not become active: its ownership has not been shown, or it is not in a status that it could become active from. */
export class ZoneNotActiveError extends ScaiError {
  readonly zone: Zone;
  /** What the last check saw, server by server; undefined when there was none. */
  readonly check: ValidationCheck | undefined;

  constructor(zone: Zone, check: ValidationCheck | undefined, why: string) {
    super(`${zone.name} is ${zone.status}: ${why}`);
    this.zone = zone;
    this.check = check;
  }
}

/** Of what the server answers to a check, what may be otherwise a moment later. */
const passing = new Set(["zones.checked_just_now", "zones.busy", "zones.lookup_failed", "zones.wrong_status"]);

/** Waits until a zone is served, as `ScaiClient.waitForZone` says. */
export async function waitForZone(
  client: Resources,
  zoneId: string,
  { timeoutMs = 600_000, intervalMs = 5000, signal }: WaitForZoneOptions = {},
): Promise<Zone> {
  const until = Date.now() + timeoutMs;
  let check: ValidationCheck | undefined;
  for (let isShown = false; ; ) {
    const zone = await client.domains.get(zoneId, { signal });
    if (zone.status === "active") return zone;
    if (zone.status !== "pending_validation" && zone.pendingChange === null)
      throw new ZoneNotActiveError(zone, check, "it becomes active only when somebody enables or restores it");
    if (zone.status === "pending_validation") check = await checkZone(client, zone, check, signal);
    if (check?.isValid === true && !isShown) {
      isShown = true;
      continue;
    }
    if (Date.now() + intervalMs > until)
      throw new ZoneNotActiveError(zone, check, check?.message ?? "nothing was seen");
    await sleep(intervalMs, signal);
  }
}

async function checkZone(
  client: Resources,
  zone: Zone,
  before: ValidationCheck | undefined,
  signal: AbortSignal | undefined,
): Promise<ValidationCheck | undefined> {
  try {
    return await client.domains.checkValidation(zone.id, { signal });
  } catch (err) {
    if (err instanceof ApiError && passing.has(err.code)) return before;
    if (!(err instanceof ApiError) || err.code !== "zones.no_open_validation") throw err;
    throw new ZoneNotActiveError(zone, before, "its challenge is over; begin another with domains.startValidation");
  }
}
