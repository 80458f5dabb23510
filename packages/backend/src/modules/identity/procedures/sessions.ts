import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { recordAudit } from "../../audit/index.ts";
import { ClientId, exampleSession, SessionList } from "../session.view.ts";
import { endSessions, listSessions } from "../usecases/sessions.ts";

export const listMySessions = userOperation(
  op("GET /users/me/sessions", {
    summary: "List the applications you are signed in with",
    tag: "users",
    auth: "token",
    credential: "person",
    cost: "list",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "one application", output: { items: [exampleSession] } }],
  }),
)
  .input(z.strictObject({}))
  .output(SessionList)
  .query(async ({ ctx: { services, actor } }) => {
    const whose = { userId: actor.id, tenantId: actor.tenantId };
    return { items: await listSessions(services.database.db, whose) };
  });

export const endMySession = userOperation(
  op("DELETE /users/me/sessions/{clientId}", {
    summary: "Sign an application out",
    description:
      "Every access token that it has for you is refused within a second. To keep it from getting new ones, end its refresh token too (POST /auth/logout).",
    tag: "users",
    auth: "token",
    credential: "person",
    cost: "write",
    status: 204,
    errors: [],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ clientId: ClientId }))
  .output(z.void())
  .mutation(async ({ ctx: { services, actor }, input }) => {
    const now = services.clock();
    await services.database.transaction(async (tx) => {
      await endSessions(tx, { userId: actor.id, tenantId: actor.tenantId }, input.clientId, now);
      const resource = { id: actor.id, name: actor.facts.email };
      await recordAudit(tx, actor, {
        action: "session.revoke",
        at: now,
        resource,
        after: { clientId: input.clientId },
      });
    });
  });
