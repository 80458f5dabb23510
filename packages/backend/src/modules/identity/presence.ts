import { AppError } from "@scai/contract";
import type { Services } from "../../services.ts";
import { type Actor, refreshActor } from "./actor.ts";

type Deps = Pick<Services, "apiKeys" | "database">;

// How long it can go unnoticed that somebody may not act any more; the promise is one second.
const keptMs = 500;

/**
 * For what goes on for long: the caller as they stand at each moment, looked up at most twice a second. Fails with `auth.token_invalid` or
 * `apiKeys.invalid` once they may not act any more, whatever the reason; what they try next tells it.
 */
export function presenceOf(deps: Deps, actor: Actor): () => Promise<Actor> {
  let present = actor;
  let seenAt = performance.now();
  return async () => {
    if (performance.now() - seenAt < keptMs) return present;
    const now = performance.now();
    const found = await find(deps, present);
    if (found === undefined) {
      const code = actor.credential.kind === "api_key" ? "apiKeys.invalid" : "auth.token_invalid";
      throw new AppError(code, { detail: "You lost access while this was under way." });
    }
    seenAt = now;
    present = actor.origin === undefined ? found : { ...found, origin: actor.origin };
    return present;
  };
}

async function find({ apiKeys, database }: Deps, actor: Actor): Promise<Actor | undefined> {
  if (actor.credential.kind === "api_key") return apiKeys.refresh(actor, actor.origin?.ip ?? "");
  return refreshActor(database.db, actor);
}
