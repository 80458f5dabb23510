import { tsigKeys } from "@scai/db";
import type { PdnsTsigKey } from "../../platform/pdns/index.ts";
import { PdnsRefusedError } from "../../platform/pdns/index.ts";
import type { Services } from "../../services.ts";
import { removeTsigKey, type TsigKeyRow } from "./transfers.repo.ts";

type Deps = Pick<Services, "powerDns" | "secretBox">;

/** Makes PowerDNS have the key; the id by which its zones name it. */
export async function putKeyIntoPowerDns({ powerDns, secretBox }: Deps, row: TsigKeyRow): Promise<string> {
  const secret = secretBox.open(row.secret, tsigKeys.secret, row.id);
  const { name, algorithm } = row;
  const found = await powerDns.findTsigKey(idOf(row));
  if (found !== undefined && isSame(found, algorithm, secret)) return found.id;
  // What is left of a key that had the name before.
  if (found !== undefined) await powerDns.deleteTsigKey(found.id);
  try {
    return await powerDns.createTsigKey({ name, algorithm, secret });
  } catch (err) {
    // Another zone of the tenant got it at the same moment.
    const there = err instanceof PdnsRefusedError ? await powerDns.findTsigKey(idOf(row)) : undefined;
    if (there === undefined || !isSame(there, algorithm, secret)) throw err;
    return there.id;
  }
}

/** Takes a key that is nobody's any more out of PowerDNS, and then forgets it. */
export async function forgetKey(deps: Deps & Pick<Services, "database">, row: TsigKeyRow): Promise<void> {
  await deps.powerDns.deleteTsigKey(idOf(row));
  await removeTsigKey(deps.database.db, row);
}

function isSame(found: PdnsTsigKey, algorithm: string, secret: string): boolean {
  return found.algorithm.replace(/\.$/, "") === algorithm && found.key === secret;
}

function idOf({ name }: TsigKeyRow): string {
  return `${name}.`;
}
