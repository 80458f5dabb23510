import { router } from "../../../trpc/init.ts";
import { activateApiKey } from "./activate-api-key.ts";
import { createApiKey } from "./create-api-key.ts";
import { deleteApiKey } from "./delete-api-key.ts";
import { getApiKey } from "./get-api-key.ts";
import { listApiKeys } from "./list-api-keys.ts";
import { regenerateApiKey } from "./regenerate-api-key.ts";
import { revokeApiKey } from "./revoke-api-key.ts";
import { updateApiKey } from "./update-api-key.ts";

export const apiKeysRouter = router({
  list: listApiKeys,
  create: createApiKey,
  get: getApiKey,
  update: updateApiKey,
  regenerate: regenerateApiKey,
  revoke: revokeApiKey,
  activate: activateApiKey,
  delete: deleteApiKey,
});
