import { router } from "../../../trpc/init.ts";
import { addMember } from "./add-member.ts";
import { acceptInvitation, declineInvitation } from "./answer-invitation.ts";
import { createInvitation } from "./create-invitation.ts";
import { createShare } from "./create-share.ts";
import { deleteShare } from "./delete-share.ts";
import { getShare } from "./get-share.ts";
import { listInvitations, listMyInvitations } from "./list-invitations.ts";
import { listMembers } from "./list-members.ts";
import { listMyShares, listMyStats, listShares } from "./list-shares.ts";
import { previewInvitation } from "./preview-invitation.ts";
import { removeMember } from "./remove-member.ts";
import { restoreShare } from "./restore-share.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { searchPrincipals } from "./search-principals.ts";
import { transferOwnership } from "./transfer-ownership.ts";
import { updateMember } from "./update-member.ts";
import { updateShare } from "./update-share.ts";

export { listMyShares, listMyStats, transferOwnership };

/** What the caller is invited to. */
export const myInvitations = { listMyInvitations, acceptInvitation, declineInvitation };

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
  createInvitation,
  listInvitations,
  revokeInvitation,
  previewInvitation,
});
