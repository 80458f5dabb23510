import { AppError } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { requireRolePermission } from "../../roles/index.ts";
import { findLastRollout, listNameServers, replaceNameServers } from "../name-servers.repo.ts";
import { type NameServerSettings, viewNameServers } from "../name-servers.view.ts";
import { canonicalZoneName, ZoneNameFault } from "../zone-name.ts";

type Deps = Pick<Services, "clock" | "database" | "roles">;

export async function getNameServers(deps: Deps, actor: Actor): Promise<NameServerSettings> {
  await requireRolePermission(deps, actor, "platform:read", { kind: "platform" });
  const { db } = deps.database;
  return viewNameServers(await listNameServers(db), await findLastRollout(db));
}

/** Sets the list; the worker then brings it into every zone. */
export async function setNameServers(
  deps: Deps,
  actor: Actor,
  input: { readonly nameServers: readonly string[] },
): Promise<NameServerSettings> {
  await requireRolePermission(deps, actor, "platform:update", { kind: "platform" });
  const names = input.nameServers.map(readHostName);
  const twice = names.findIndex((name, i) => names.indexOf(name) !== i);
  if (twice >= 0) throw invalid(twice, "expected each name server once");
  return deps.database.transaction(async (tx) => {
    const now = deps.clock();
    const before = await listNameServers(tx);
    await replaceNameServers(tx, names, now);
    const event = {
      action: "name_server.update",
      before: { nameServers: before },
      after: { nameServers: names },
    } as const;
    await recordAudit(tx, actor, { ...event, at: now });
    return viewNameServers(names, await findLastRollout(tx));
  });
}

function readHostName(text: string, index: number): string {
  try {
    const name = canonicalZoneName(text, "primary");
    if (!name.includes("_")) return name;
    throw new ZoneNameFault("the name of a host has no underscores");
  } catch (err) {
    if (!(err instanceof ZoneNameFault)) throw err;
    throw invalid(index, err.message);
  }
}

function invalid(index: number, message: string): AppError {
  return new AppError("request.invalid", { issues: [{ path: ["nameServers", index], message }] });
}
