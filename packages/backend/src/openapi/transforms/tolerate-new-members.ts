import type { SchemaObject, Transform } from "../document.ts";
import { requestSchemas, responseSchemas, visitSchemas } from "../schemas.ts";

/**
 * zod closes every object it publishes. In a response that would forbid us to ever add a member, and make generated clients fail
 * when we do: opens what the server sends, and leaves closed what clients send, where an unknown member is refused. A schema that
 * is both would have to be one or the other, so the build fails on it.
 */
export const tolerateNewMembers: Transform = (document) => {
  const sentByClients = new Set<SchemaObject>();
  visitSchemas(document, requestSchemas(document), (schema) => sentByClients.add(schema));
  visitSchemas(document, responseSchemas(document), (schema) => {
    if (schema.additionalProperties !== false) return;
    if (sentByClients.has(schema)) {
      throw new Error(`an object is both sent and received: ${Object.keys(schema.properties ?? {}).join(", ")}`);
    }
    delete schema.additionalProperties;
  });
};
