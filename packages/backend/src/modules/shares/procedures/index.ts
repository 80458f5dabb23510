import { router } from "../../../trpc/init.ts";
import { addMember } from "./add-member.ts";
import { createShare } from "./create-share.ts";
import { deleteShare } from "./delete-share.ts";
import { getShare } from "./get-share.ts";
import { listMembers } from "./list-members.ts";
import { listMyShares, listShares } from "./list-shares.ts";
import { removeMember } from "./remove-member.ts";
import { restoreShare } from "./restore-share.ts";
import { searchPrincipals } from "./search-principals.ts";
import { updateMember } from "./update-member.ts";
import { updateShare } from "./update-share.ts";

export { listMyShares };

export const sharesRouter = router({
  list: listShares,
  create: createShare,
  get: getShare,
  update: updateShare,
  delete: deleteShare,
  restore: restoreShare,
  listMembers,
  addMember,
  updateMember,
  removeMember,
  searchPrincipals,
});
