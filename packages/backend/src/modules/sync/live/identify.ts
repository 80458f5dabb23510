import { AppError, newId, type RequestId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { isRefusal } from "../../audit/index.ts";
import {
  type Actor,
  authenticate,
  authenticateToken,
  budgetsOf,
  exceededLimitOf,
  limitAddress,
  principalOf,
  RefusedError,
  rateLimited,
  refuseSpentAddress,
} from "../../identity/index.ts";
import type { LiveConnection } from "./connection.ts";
import { closeCodes } from "./frames.ts";

export type IdentifyDeps = Pick<
  Services,
  "actors" | "apiKeys" | "auditTrail" | "clock" | "database" | "limiter" | "tokens"
>;

/** As much as writing something. */
const connectionCost = 2;

/** Learns who it is from what the connection came with, if it came with anything. */
export async function greet(
  deps: IdentifyDeps,
  connection: LiveConnection,
  apiKey: unknown,
  token: string | undefined,
): Promise<void> {
  if (typeof apiKey !== "string") return token === undefined ? undefined : showToken(deps, connection, token);
  const authorization = token === undefined ? undefined : `Bearer ${token}`;
  await identify(deps, connection, async () => {
    connection.actor = await authenticate(deps, { authorization, apiKey, ip: connection.ip });
    return connection.actor;
  });
}

/** Learns who it is from a token, or until when it is; never that it is somebody else from now on. */
export function showToken(deps: IdentifyDeps, connection: LiveConnection, token: string): Promise<void> {
  return identify(deps, connection, async () => {
    // What costs is verifying a token that is not known to be good.
    if (deps.tokens.verifyCached(token) === undefined) refuseSpentAddress(deps.limiter, connection.ip);
    const { actor, claims } = await authenticateToken(deps, token);
    if (connection.actor !== undefined && principalOf(connection.actor) !== principalOf(actor))
      throw new AppError("auth.token_invalid");
    connection.actor = actor;
    connection.tokenExpiresAt = claims.expiresAt;
    return actor;
  });
}

async function identify(deps: IdentifyDeps, connection: LiveConnection, who: () => Promise<Actor>): Promise<void> {
  const { limiter } = deps;
  try {
    const actor = await who();
    const verdict = await limiter.take(budgetsOf(actor, limiter.limits), connectionCost);
    if (!verdict.isAllowed) {
      const who = { ...actor, origin: originOf(connection) };
      deps.auditTrail.exceeded({ who, operation: "live.connect", limit: exceededLimitOf(verdict) });
      throw rateLimited(verdict);
    }
    connection.send({ type: "connected", userId: actor.id, timestamp: deps.clock() });
  } catch (err) {
    const requestId = newId("request");
    if (err instanceof AppError && isRefusal(err.code)) noteRefusal(deps, connection, requestId, err);
    connection.sendError(err, requestId);
    if (err instanceof AppError && err.code === "request.rate_limited")
      return connection.close(closeCodes.rateLimited, "too many calls; come back later");
    connection.close(closeCodes.unauthenticated, "the token or key was refused");
    await limitAddress(limiter, connection.ip, connectionCost).catch(() => undefined);
  }
}

function originOf({ ip }: LiveConnection, id = newId("request")) {
  return { id, ip, userAgent: undefined };
}

function noteRefusal({ auditTrail }: IdentifyDeps, connection: LiveConnection, id: RequestId, err: AppError): void {
  const who = err instanceof RefusedError ? err.who : undefined;
  const origin = originOf(connection, id);
  auditTrail.refused({ action: "auth.refuse", who, origin, operation: "live.connect", code: err.code });
}
