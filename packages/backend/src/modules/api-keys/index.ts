export { countKeysByPepper } from "./api-keys.repo.ts";
export { type ApiKeyDirectory, createApiKeyDirectory } from "./key-directory.ts";
export { pepperIdOf } from "./key-text.ts";
