import { initTRPC } from "@trpc/server";
import type { OpenApiMeta } from "trpc-to-openapi";
import { z } from "zod";
import { asText } from "./as-text.ts";
import type { DocumentedOperation } from "./operations.ts";

const t = initTRPC.meta<Required<Pick<OpenApiMeta, "openapi">>>().create();

/**
 * The JSON operations as a router that trpc-to-openapi reads as we mean it: parameters of any type that can be written as text, no
 * `If-Match` among the members of a body, none of its own error responses. Nothing in it is ever called.
 */
export function generatorRouter(operations: readonly DocumentedOperation[]) {
  const json = operations.filter(({ op }) => op.bytes === undefined);
  return t.router(Object.fromEntries(json.map((operation) => [operation.id, generatorProcedure(operation)])));
}

function generatorProcedure(operation: DocumentedOperation) {
  const { id, op, output } = operation;
  return t.procedure
    .meta({
      openapi: {
        method: op.method,
        path: toPath(op.path),
        operationId: id,
        summary: op.summary,
        tags: [op.tag],
        ...(op.description === undefined ? {} : { description: op.description }),
        errorResponses: [],
      },
    })
    .input(generatorInput(operation))
    .output(output)
    .query(() => {
      throw new Error("this router is there to be read");
    });
}

function generatorInput({ op, input, takesJson }: DocumentedOperation): z.ZodObject {
  const members = Object.entries(input.shape).flatMap(([name, schema]) => {
    if (name === "ifMatch" && op.conditional === "ifMatch") return [];
    const isInBody = takesJson && !op.pathParameters.includes(name);
    return [[name, isInBody ? schema : asText(schema)]];
  });
  const view = z.object(Object.fromEntries(members));
  const { catchall } = input.def;
  return catchall === undefined ? view : view.catchall(catchall);
}

function toPath(path: string): `/${string}` {
  return `/${path.slice(1)}`;
}
