import { type OpSpec, op, type Route } from "@scai/contract";
import { z } from "zod";
import {
  methodOf,
  type OpenApiDocument,
  type OperationObject,
  type SchemaObject,
  type Transform,
} from "../document.ts";
import type { DocumentedOperation } from "../operations.ts";

const base: OpSpec = {
  summary: "Do it",
  tag: "files",
  auth: "none",
  cost: "read",
  errors: [],
  idempotency: "safe",
};

interface Parts {
  readonly spec?: Partial<OpSpec>;
  readonly input?: z.ZodObject;
  readonly output?: z.ZodType;
}

/** An operation of no router, to try a transform on. */
export function anOperation(route: Route, { spec = {}, input = z.object({}), output = z.void() }: Parts = {}) {
  const { auth, scope, ...rest } = { ...base, ...spec };
  const caller = scope === undefined ? { auth: auth ?? "none" } : { scope };
  const { op: declared } = op(route, { ...rest, ...caller });
  const isQueryOnly = declared.method === "GET" || declared.method === "DELETE" || declared.bytes !== undefined;
  const operation: DocumentedOperation = {
    name: "things.do",
    id: "things_do",
    op: declared,
    input,
    output,
    takesJson: !isQueryOnly,
  };
  return operation;
}

/** A document with one operation, after a transform has seen it. */
export function transformed(
  transform: Transform,
  operation: DocumentedOperation,
  before: object,
  schemas: Record<string, SchemaObject> = {},
): { after: OperationObject; document: OpenApiDocument } {
  const after: OperationObject = { operationId: operation.id, ...copyOf(before) };
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "test", version: "1" },
    paths: { [operation.op.path]: { [methodOf(operation)]: after } },
    components: { schemas: copyOf(schemas) },
  };
  transform(document, [operation]);
  return { after, document };
}

/** As plain data in which nothing stands in two places. */
function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
