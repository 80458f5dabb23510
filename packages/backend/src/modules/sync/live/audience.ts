import { concerning } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import type { LiveConnection } from "./connection.ts";

export interface Listener {
  readonly connection: LiveConnection;
  readonly actor: Actor;
}

/** Connections with whom they are, as of now: rights that are read for these say nothing of who comes while they are being read. */
export function signedIn(connections: Iterable<LiveConnection>): Listener[] {
  return [...connections].flatMap((connection) => {
    const { actor } = connection;
    return actor === undefined ? [] : [{ connection, actor }];
  });
}

export function principalsOf(audience: readonly Listener[]) {
  return { principalIds: Array.from(new Set(audience.flatMap(({ actor }) => concerning(actor)))) };
}
