export { type ApiKeyDirectory, createApiKeyDirectory } from "./key-directory.ts";
