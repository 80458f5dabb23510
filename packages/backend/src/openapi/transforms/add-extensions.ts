import { z } from "zod";
import { operationObject, type Transform } from "../document.ts";
import type { DocumentedOperation } from "../operations.ts";

/**
 * What SDKs need and OpenAPI has no word for: whether a call may be repeated (`x-idempotency`), what it costs (`x-cost`), which
 * procedure it is (`x-trpc-procedure`), what a role must allow for it (`x-permission`) and how its pages follow each other (`x-pagination`). The generator drops extensions.
 */
export const addExtensions: Transform = (document, operations) => {
  for (const operation of operations) {
    const object = operationObject(document, operation);
    object["x-cost"] = operation.op.cost;
    object["x-idempotency"] = operation.op.idempotency;
    object["x-trpc-procedure"] = operation.name;
    if (operation.op.permission !== undefined) object["x-permission"] = operation.op.permission;
    const pagination = paginationOf(operation);
    if (pagination !== undefined) object["x-pagination"] = pagination;
  }
};

/**
 * The names of the members that paging goes by. Where there is `hasMore`, the list has no last page: it says when nothing is left for
 * now, and `nextCursor` is kept for the next time.
 */
function paginationOf({ input, output }: DocumentedOperation): Record<string, string> | undefined {
  const answered = output instanceof z.ZodObject ? output.shape : {};
  if (!("cursor" in input.shape && "nextCursor" in answered && "items" in answered)) return undefined;
  const names = { cursor: "cursor", items: "items", nextCursor: "nextCursor" };
  return "hasMore" in answered ? { ...names, hasMore: "hasMore" } : names;
}
