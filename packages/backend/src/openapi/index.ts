export { buildDocument, buildStrictDocument } from "./build-document.ts";
export type { OpenApiDocument } from "./document.ts";
export { errorReference } from "./error-reference.ts";
export { errorTable } from "./error-table.ts";
