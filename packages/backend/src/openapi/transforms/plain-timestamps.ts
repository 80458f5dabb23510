import type { Transform } from "../document.ts";
import { requestSchemas, responseSchemas, visitSchemas } from "../schemas.ts";

/**
 * zod publishes a time with a regular expression of 250 characters, and one that may also be a `Date` as alternatives that are the
 * same on the wire. The format says it all, and SDKs map it to their type for an instant.
 */
export const plainTimestamps: Transform = (document) => {
  visitSchemas(document, [...requestSchemas(document), ...responseSchemas(document)], (schema) => {
    if (schema.format !== "date-time") return;
    delete schema.pattern;
    delete schema.anyOf;
  });
};
