import type { Transform } from "../document.ts";
import { requestSchemas, responseSchemas, visitSchemas } from "../schemas.ts";

/**
 * zod publishes the bounds of JavaScript's safe integers with every integer. They say nothing of the API; that the number may not
 * fit 32 bits does, and it is what typed SDKs need to know. "More than 0" becomes "at least 1", which every generator understands.
 */
export const plainIntegers: Transform = (document) => {
  visitSchemas(document, [...requestSchemas(document), ...responseSchemas(document)], (schema) => {
    if (schema.type !== "integer") return;
    if (schema.exclusiveMinimum !== undefined) {
      schema.minimum = Math.max(schema.minimum ?? Number.MIN_SAFE_INTEGER, schema.exclusiveMinimum + 1);
      delete schema.exclusiveMinimum;
    }
    if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
    if (schema.maximum === Number.MAX_SAFE_INTEGER) {
      delete schema.maximum;
      schema.format ??= "int64";
    }
  });
};
