import { type OpenApiDocument, operationsOf } from "./document.ts";
import type { ErrorCode, Ir, Method, Resource } from "./ir.ts";
import { readOperation } from "./read-operations.ts";
import { SchemaReader } from "./read-schemas.ts";

/**
 * What clients are generated from. The same document gives the same, in an order that does not change when an operation is added.
 * Throws a {@link Refusal} that names the place when a client in some language could not be told what the document says.
 */
export function buildIr(document: OpenApiDocument): Ir {
  const schemas = new SchemaReader(document);
  const resources = new Map<string, Method[]>();
  for (const operation of operationsOf(document)) {
    const { resource, method } = readOperation(document, operation, schemas);
    resources.set(resource, [...(resources.get(resource) ?? []), method]);
  }
  schemas.readModel("Problem");
  const descriptions = new Map((document.tags ?? []).map(({ name, description }) => [name, description]));
  return {
    version: 1,
    api: { title: document.info.title, version: document.info.version, basePath: document.servers?.[0]?.url ?? "" },
    models: byName(schemas.models.values()),
    enums: byName(schemas.enums.values()),
    unions: byName(schemas.unions.values()),
    resources: byName([...resources].map(([name, methods]) => resourceOf(name, methods, descriptions.get(name)))),
    errorCodes: errorCodesOf([...resources.values()].flat()),
  };
}

function resourceOf(name: string, methods: readonly Method[], description: string | undefined): Resource {
  return { name, ...(description === undefined ? {} : { description }), methods: byName(methods) };
}

function byName<Named extends { readonly name: string }>(things: Iterable<Named>): Named[] {
  return [...things].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function errorCodesOf(methods: readonly Method[]): ErrorCode[] {
  const codes = new Map(methods.flatMap(({ errors }) => errors).map((error) => [error.code, error]));
  return [...codes.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
