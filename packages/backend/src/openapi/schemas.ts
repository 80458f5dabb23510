import { isReference, type OpenApiDocument, operationObjects, type Reference, type SchemaObject } from "./document.ts";

type AnySchema = SchemaObject | Reference;

/** Calls `visit` once for each schema that can be reached from the given ones, through references too. */
export function visitSchemas(
  document: OpenApiDocument,
  roots: readonly (AnySchema | undefined)[],
  visit: (schema: SchemaObject) => void,
): void {
  const seen = new Set<AnySchema>();
  const pending = [...roots];
  while (pending.length > 0) {
    const schema = pending.pop();
    if (schema === undefined || seen.has(schema)) continue;
    seen.add(schema);
    if (isReference(schema)) pending.push(resolveSchema(document, schema));
    else {
      visit(schema);
      pending.push(...childrenOf(schema));
    }
  }
}

/** The schema that a reference points to. Throws when there is none. */
function resolveSchema(document: OpenApiDocument, reference: Reference): AnySchema {
  const [, name = ""] = /^#\/components\/schemas\/(.+)$/.exec(reference.$ref) ?? [];
  const found = document.components?.schemas?.[name];
  if (found === undefined) throw new Error(`there is no ${reference.$ref}`);
  return found;
}

function childrenOf(schema: SchemaObject): (AnySchema | undefined)[] {
  const { additionalProperties } = schema;
  return [
    ...Object.values(schema.properties ?? {}),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.prefixItems ?? []),
    schema.items,
    schema.not,
    schema.propertyNames,
    typeof additionalProperties === "object" ? additionalProperties : undefined,
  ];
}

/** What stands in the document as a schema of what clients send. */
export function requestSchemas(document: OpenApiDocument): (AnySchema | undefined)[] {
  const shared = Object.values(document.components?.parameters ?? {});
  return operationObjects(document).flatMap(({ parameters = [], requestBody }) => [
    ...[...parameters, ...shared].map((parameter) => (isReference(parameter) ? undefined : parameter.schema)),
    ...(requestBody === undefined || isReference(requestBody)
      ? []
      : Object.values(requestBody.content).map(({ schema }) => schema)),
  ]);
}

/** What stands in the document as a schema of what the server sends. */
export function responseSchemas(document: OpenApiDocument): (AnySchema | undefined)[] {
  return operationObjects(document).flatMap(({ responses = {} }) =>
    Object.values(responses).flatMap((response: { content?: Record<string, { schema?: AnySchema }> }) =>
      Object.values(response.content ?? {}).map(({ schema }) => schema),
    ),
  );
}
