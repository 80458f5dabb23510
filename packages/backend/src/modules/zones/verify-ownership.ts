import { AppError } from "@scai/contract";
import type { Authority } from "../../platform/dns/index.ts";
import type { Services } from "../../services.ts";
import { listNameServers } from "./name-servers.repo.ts";
import {
  challengeName,
  judgeDelegation,
  judgeText,
  missingName,
  namesOf,
  type Verdict,
  witnessOf,
} from "./ownership.policy.ts";
import { hasRival, type ValidationRow } from "./validations.repo.ts";
import { claimOf } from "./zone-name.ts";
import type { ZoneRow } from "./zones.repo.ts";

export type VerifyDeps = Pick<Services, "database" | "dnsLookup">;

const checkMaxMs = 4_500;

/** Whom the zone above delegates the name to; fails with `zones.lookup_failed` when nobody could be asked. */
export async function findDelegation({ dnsLookup }: VerifyDeps, zone: string): Promise<Authority | "missing"> {
  const authority = await dnsLookup.findAuthority(zone, AbortSignal.timeout(checkMaxMs));
  if (authority === undefined) {
    throw new AppError("zones.lookup_failed", { detail: `It could not be found out who answers for ${zone}.` });
  }
  return authority;
}

/** Looks into DNS whether the challenge is met, and says what was seen and where. */
export async function verifyOwnership(deps: VerifyDeps, zone: ZoneRow, challenge: ValidationRow): Promise<Verdict> {
  return challenge.type === "txt_record" ? verifyText(deps, zone, challenge) : verifyDelegation(deps, zone, challenge);
}

async function verifyText({ dnsLookup }: VerifyDeps, { name }: ZoneRow, { token }: ValidationRow): Promise<Verdict> {
  const signal = AbortSignal.timeout(checkMaxMs);
  const authority = await dnsLookup.findAuthority(name, signal);
  if (authority === "missing") return missingName(name);
  const at = challengeName(name);
  if (authority !== undefined) {
    const seen = await dnsLookup.askAuthority(authority, at, "TXT", signal);
    const witnesses = seen.map((one) => witnessOf(one, name, token, "authority"));
    if (witnesses.some(({ sight }) => sight !== "no_answer" && sight !== "refused")) {
      return judgeText(name, token, namesOf(authority), witnesses);
    }
  }
  // Nobody who has the zone answers: what the resolvers have of it has to do.
  const seen = await dnsLookup.askResolvers(at, "TXT", AbortSignal.timeout(checkMaxMs));
  const witnesses = seen.map((one) => witnessOf(one, name, token, "resolver"));
  return judgeText(name, token, authority === undefined ? [] : namesOf(authority), witnesses);
}

/**
 * That a name is delegated to us says that its owner wants to be here, not in which tenant. It proves something only if it happened after
 * the challenge was made, and while nobody else asks for the name.
 */
async function verifyDelegation(deps: VerifyDeps, zone: ZoneRow, challenge: ValidationRow): Promise<Verdict> {
  const authority = await findDelegation(deps, zone.name);
  if (authority === "missing") return missingName(zone.name);
  const verdict = judgeDelegation(zone.name, authority, await listNameServers(deps.database.db));
  if (!verdict.isValid) return verdict;
  if (challenge.delegatedTo === null)
    throw new Error("a challenge by name servers that did not look at the delegation");
  if (await hasRival(deps.database.db, zone.tenantId, claimOf(zone.name))) {
    const message = "Another tenant asks for this name as well; use the validation by TXT record.";
    return { ...verdict, isValid: false, message };
  }
  return verdict;
}
