import { router } from "../../../trpc/init.ts";
import { createAccessGrant } from "./create-access-grant.ts";
import { deleteAccessGrant } from "./delete-access-grant.ts";
import { getAccessGrant } from "./get-access-grant.ts";
import { listAccessGrants } from "./list-access-grants.ts";
import { updateAccessGrant } from "./update-access-grant.ts";

export const accessGrantsRouter = router({
  list: listAccessGrants,
  create: createAccessGrant,
  get: getAccessGrant,
  update: updateAccessGrant,
  delete: deleteAccessGrant,
});
