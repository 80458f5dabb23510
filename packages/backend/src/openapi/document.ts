import type { oas31 } from "zod-openapi";
import type { DocumentedOperation } from "./operations.ts";

export type OpenApiDocument = oas31.OpenAPIObject;
export type OperationObject = oas31.OperationObject;
export type ResponseObject = oas31.ResponseObject;
export type SchemaObject = oas31.SchemaObject;
export type Reference = oas31.ReferenceObject;

/** A named step from what the generator writes to what we publish; changes the document in place. */
export type Transform = (document: OpenApiDocument, operations: readonly DocumentedOperation[]) => void;

/** What a component may be called in every language that a client is generated for. */
export const componentName = /^[A-Z][A-Za-z0-9]*$/;

const methods = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof methods)[number];

/** The method as the document writes it. */
export function methodOf({ op }: DocumentedOperation): Method {
  const method = methods.find((name) => name.toUpperCase() === op.method);
  if (method === undefined) throw new Error(`${op.method} has no place in the document`);
  return method;
}

/** Every operation object of the document, in the document's order. */
export function operationObjects(document: OpenApiDocument): OperationObject[] {
  return Object.values(document.paths ?? {}).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
}

/** The operation object of an operation. Throws when the document has none: nothing may be left out. */
export function operationObject(document: OpenApiDocument, operation: DocumentedOperation): OperationObject {
  const found = document.paths?.[operation.op.path]?.[methodOf(operation)];
  if (found === undefined) throw new Error(`${operation.name} is not in the document`);
  return found;
}

/** The response object for a status. Throws when the operation does not have it yet. */
export function responseObject(operation: OperationObject, status: number): ResponseObject {
  const found: ResponseObject | undefined = operation.responses?.[status];
  if (found === undefined) throw new Error(`${operation.operationId} has no response ${status}`);
  return found;
}

export function isReference(value: object): value is Reference {
  return "$ref" in value;
}

export function refTo(section: "schemas" | "headers" | "parameters" | "examples", name: string): Reference {
  return { $ref: `#/components/${section}/${name}` };
}

/** The name of the schema that a reference points to; undefined for a schema that stands where it is used. */
export function referencedName(schema: SchemaObject | Reference | undefined): string | undefined {
  return schema?.$ref?.replace("#/components/schemas/", "");
}

/** Adds a schema under a name and returns the reference to it. Throws when another schema has the name. */
export function addSchema(document: OpenApiDocument, name: string, schema: SchemaObject): Reference {
  document.components ??= {};
  document.components.schemas ??= {};
  const { schemas } = document.components;
  const held = schemas[name];
  if (held !== undefined && JSON.stringify(held) !== JSON.stringify(schema)) {
    throw new Error(`two schemas are called ${name}`);
  }
  schemas[name] = schema;
  return refTo("schemas", name);
}

/** Adds parameters to an operation, after those it has. */
export function addParameters(operation: OperationObject, ...parameters: Reference[]): void {
  operation.parameters = [...(operation.parameters ?? []), ...parameters];
}

/** Adds a header that is a component to a response. */
export function addHeader(response: ResponseObject, header: string, component: string): void {
  response.headers = { ...response.headers, [header]: refTo("headers", component) };
}
