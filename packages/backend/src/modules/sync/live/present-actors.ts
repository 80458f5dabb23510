import type { Services } from "../../../services.ts";
import { type Actor, refreshActors } from "../../identity/index.ts";
import type { LiveConnection } from "./connection.ts";

interface Known {
  readonly connection: LiveConnection;
  readonly actor: Actor;
}

/** The actors of connections as they stand now; who may not act any more is absent. */
export async function presentActors(
  deps: Pick<Services, "apiKeys" | "database">,
  known: readonly Known[],
): Promise<Map<Actor, Actor>> {
  const isMachine = ({ actor }: Known) => actor.credential.kind === "api_key";
  const people = known.filter((one) => !isMachine(one)).map(({ actor }) => actor);
  const machines = known.filter(isMachine).map(async ({ connection, actor }) => {
    return [actor, await deps.apiKeys.refresh(actor, connection.ip)] as const;
  });
  const [present, refreshed] = await Promise.all([refreshActors(deps.database.db, people), Promise.all(machines)]);
  for (const [actor, now] of refreshed) if (now !== undefined) present.set(actor, now);
  return present;
}
