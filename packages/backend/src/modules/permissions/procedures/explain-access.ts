import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { namesItsType, typeMismatch } from "../acl.view.ts";
import { Explanation, exampleExplanation } from "../explanation.view.ts";
import { explainAccess as explainAccessUseCase } from "../usecases/explain-access.ts";
import { aboutSomebody } from "./get-effective.ts";

export const explainAccess = userOperation(
  op("GET /permissions/explain", {
    summary: "Explain why you or others have permissions on something, or have not",
    description: "For each permission which entry or role gave or took it, on which level, and through which groups.",
    tag: "permissions",
    scope: "files:read",
    cost: "list",
    errors: [
      "shares.not_found",
      "shares.forbidden",
      "shares.trashed",
      "files.not_found",
      "files.forbidden",
      "files.trashed",
      "permissions.principal_unknown",
    ],
    idempotency: "safe",
    examples: [{ name: "somebody who is denied to read", output: exampleExplanation }],
  }),
)
  .input(z.strictObject(aboutSomebody).refine(namesItsType, typeMismatch))
  .output(Explanation)
  .query(({ ctx, input }) => explainAccessUseCase(ctx.services, ctx.actor, input));
