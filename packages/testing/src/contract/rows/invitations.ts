import { type Harness, resource } from "../../harness.ts";
import { unique } from "../../people.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingShare = "shr_00000000000000000000000000";
const missingInvitation = "inv_00000000000000000000000000";

const someAddress = (h: Harness) => `${unique("dora")}@${h.tenant}.example`;

function onShare(
  role: OperationRow["role"],
  more: (h: Harness, shareId: string) => Promise<Record<string, unknown>> = async () => ({}),
): OperationRow {
  return {
    about: "thing",
    ...(role === undefined ? {} : { role }),
    async prepare(h) {
      const { id: shareId } = await h.share();
      const rest = await more(h, shareId);
      return { shareId, input: { shareId, ...rest }, missing: { ...rest, shareId: missingShare } };
    },
  };
}

async function invite(h: Harness, shareId: string, email: string): Promise<string> {
  const input = { shareId, email, role: "reader" };
  return (await h.rest().get<{ id: string }>("shares.createInvitation", input)).id;
}

/** For the one who is invited: here the owner, to a share that is somebody else's. */
const answering = (): OperationRow => ({
  about: "own",
  async prepare(h) {
    const host = await h.person();
    const { id: shareId } = await h.share({ as: host });
    const email = `${h.owner.scaikeyId}@${h.tenant}.example`;
    const made = await h.rest(host).get<{ id: string }>("shares.createInvitation", { shareId, email, role: "reader" });
    return { input: { invitationId: made.id }, missing: { invitationId: missingInvitation } };
  },
});

export const invitationRows: Readonly<Record<string, OperationRow>> = {
  "permissions.transferOwnership": {
    about: "thing",
    role: "owner",
    async prepare(h) {
      const { id: shareId } = await h.share();
      const rest = { newOwnerId: (await h.person()).id };
      return {
        shareId,
        input: { ...resource(shareId), ...rest },
        missing: { ...resource(missingShare), ...rest },
      };
    },
  },
  "shares.createInvitation": onShare("admin", async (h) => ({
    email: someAddress(h),
    role: "reader",
    expiresAt: "2099-01-01T00:00:00.000Z",
  })),
  "shares.listInvitations": onShare("admin"),
  "shares.previewInvitation": { about: "nobody", prepare: async () => ({ input: { token: "no-such-token" } }) },
  "shares.revokeInvitation": onShare("admin", async (h, shareId) => ({
    invitationId: await invite(h, shareId, someAddress(h)),
  })),
  "users.acceptInvitation": answering(),
  "users.declineInvitation": answering(),
  "users.listMyInvitations": { about: "caller", prepare: async () => ({ input: {} }) },
};
