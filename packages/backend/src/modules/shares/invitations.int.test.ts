import { mailOutbox, shareInvitations } from "@scai/db";
import {
  expectProblem,
  type Harness,
  harnessOn,
  meet,
  type Person,
  startTestServer,
  test,
  unique,
} from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { eventsOf } from "../audit/testing/events-of.ts";
import { sendMail } from "../mail/index.ts";
import { mailsTo } from "../mail/testing/sink.ts";
import type { Invitation, InvitationPreview, MyInvitation } from "./invitation.view.ts";

/** The address that ScaiKey gives somebody of the test's tenant who is called that. */
const addressOf = (h: Harness, name: string) => `${name}@${h.tenant}.example`;

const invite = (h: Harness, shareId: string, name: string, more: object = {}) =>
  h.rest().get<Invitation>("shares.createInvitation", { shareId, email: addressOf(h, name), role: "reader", ...more });

const invitationsOf = async (h: Harness, who: Person) =>
  (await h.rest(who).get<{ items: MyInvitation[] }>("users.listMyInvitations")).items;

/** The mail that an address got, and the token of its link. */
async function mailTo(h: Harness, address: string) {
  await sendMail(h.server.services);
  const [mail] = await mailsTo(inject("stack").mail.url, address);
  const token = /\/invitations#(\S+)/.exec(mail?.text ?? "")?.[1];
  if (mail === undefined || token === undefined) throw new Error(`${address} got no link: ${mail?.text}`);
  return { mail, token };
}

describe("an invitation", () => {
  test("to an address without an account waits for its first sign-in, and makes its owner a member", async ({ h }) => {
    const share = await h.share({ name: "plans" });
    const name = unique("dora");
    const made = await invite(h, share.id, name, { role: "contributor", message: "Have a look." });
    expect(made).toMatchObject({ status: "pending", email: addressOf(h, name), role: "contributor" });
    const dora = await h.person({ name });
    expectProblem(await h.rest(dora).call("shares.get", { shareId: share.id }), "shares.not_found");
    expect(await invitationsOf(h, dora)).toMatchObject([
      {
        id: made.id,
        shareId: share.id,
        shareName: "plans",
        role: "contributor",
        message: "Have a look.",
        invitedBy: h.owner.id,
      },
    ]);
    const accepted = await h.rest(dora).get("users.acceptInvitation", { invitationId: made.id });
    expect(accepted).toEqual({ shareId: share.id, role: "contributor" });
    expect(await h.rest(dora).get("shares.get", { shareId: share.id })).toMatchObject({ role: "contributor" });
    expect(await invitationsOf(h, dora)).toEqual([]);
    const events = (await eventsOf(h)).map(({ action }) => action).filter((action) => action.includes("invitation"));
    expect(events).toEqual(["share.invitation_created", "share.invitation_accepted"]);
  });

  test("is told by mail, whose link shows what it offers and opens nothing by itself", async ({ h }) => {
    const share = await h.share({ name: "plans" });
    const email = `${unique("dora")}@acme.example`;
    const made = await invite(h, share.id, "", { email, message: "Have a look.\n<b>Really</b>" });
    const { mail, token } = await mailTo(h, email);
    expect(mail.subject).toBe(`${h.owner.scaikeyId} invites you to “plans”`);
    expect(mail.text).toContain("Have a look.\n<b>Really</b>");
    expect(mail.html).not.toContain("<b>Really</b>");
    expect(await h.anonymous.get<InvitationPreview>("shares.previewInvitation", { token })).toMatchObject({
      id: made.id,
      email,
      shareName: "plans",
      inviterName: h.owner.scaikeyId,
      status: "pending",
    });
    const stranger = await h.person();
    expectProblem(
      await h.rest(stranger).call("users.acceptInvitation", { invitationId: made.id }),
      "shares.invitation_not_found",
    );
    expectProblem(
      await h.anonymous.call("shares.previewInvitation", { token: `${token}x` }),
      "shares.invitation_not_found",
    );
  });

  test("leaves its token nowhere but in the mail", async ({ h }) => {
    const share = await h.share();
    const email = `${unique("dora")}@acme.example`;
    const made = await invite(h, share.id, "", { email });
    const { token } = await mailTo(h, email);
    const [row] = await h.server.services.database.db
      .select()
      .from(shareInvitations)
      .where(eq(shareInvitations.id, `inv_${made.id.slice(4)}`));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(JSON.stringify(await eventsOf(h))).not.toContain(token);
    const outbox = await h.server.services.database.db.select().from(mailOutbox).where(eq(mailOutbox.recipient, email));
    expect(outbox).toMatchObject([{ status: "sent", text: "" }]);
  });

  test("is for the address that ScaiKey gives, in this tenant, whatever its case", async ({ h }) => {
    const share = await h.share();
    const name = unique("dora");
    const { id: invitationId } = await h.rest().get<Invitation>("shares.createInvitation", {
      shareId: share.id,
      email: addressOf(h, name).toUpperCase(),
      role: "reader",
    });
    // The same address somewhere else is somebody else.
    const elsewhere = await meet(h.server.services, { tenant: `${h.tenant}_other`, name });
    expect(await invitationsOf(h, elsewhere)).toEqual([]);
    expectProblem(
      await h.rest(elsewhere).call("users.acceptInvitation", { invitationId }),
      "shares.invitation_not_found",
    );
    const dora = await h.person({ name });
    expect(await invitationsOf(h, dora)).toHaveLength(1);
    expect((await h.rest(dora).call("users.acceptInvitation", { invitationId })).status).toBe(200);
  });

  test("is answered once, by one of many who answer at the same moment", async ({ h }) => {
    const share = await h.share();
    const name = unique("dora");
    const { id: invitationId } = await invite(h, share.id, name);
    const dora = await h.person({ name });
    const answers = await Promise.all(
      ["accept", "decline", "accept", "decline"].map((verb) =>
        h.rest(dora).call(`users.${verb}Invitation`, { invitationId }),
      ),
    );
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    for (const answer of answers) if (answer.status >= 300) expectProblem(answer, "shares.invitation_answered");
    expectProblem(
      await h.rest().call("shares.revokeInvitation", { shareId: share.id, invitationId }),
      "shares.invitation_answered",
    );
  });

  test("that is declined or revoked gives nothing, and the address can be invited again", async ({ h }) => {
    const share = await h.share();
    const name = unique("dora");
    const first = await invite(h, share.id, name);
    const again = { shareId: share.id, email: addressOf(h, name), role: "reader" };
    expectProblem(await h.rest().call("shares.createInvitation", again), "shares.invitation_exists");
    const dora = await h.person({ name });
    expect((await h.rest(dora).call("users.declineInvitation", { invitationId: first.id })).status).toBe(204);
    const second = await invite(h, share.id, name);
    const revoke = () => h.rest().call("shares.revokeInvitation", { shareId: share.id, invitationId: second.id });
    expect((await revoke()).status).toBe(204);
    expect(await invitationsOf(h, dora)).toEqual([]);
    expectProblem(
      await h.rest(dora).call("users.acceptInvitation", { invitationId: second.id }),
      "shares.invitation_expired",
    );
    expectProblem(await h.rest(dora).call("shares.get", { shareId: share.id }), "shares.not_found");
    const { items } = await h.rest().get<{ items: Invitation[] }>("shares.listInvitations", { shareId: share.id });
    expect(items.map(({ status }) => status)).toEqual(["declined", "revoked"]);
  });

  test("offers no more than its maker has, and is not for who may not manage permissions", async ({ h }) => {
    const share = await h.share();
    const [manager, reader] = [await h.person(), await h.person()];
    await h.member(share.id, reader, "reader");
    await h.ace(share.id, { type: "allow", permissions: 1 | 32, to: manager });
    const call = (who: Person, role: string) =>
      h.rest(who).call("shares.createInvitation", { shareId: share.id, email: addressOf(h, unique("x")), role });
    expect((await call(manager, "reader")).status).toBe(201);
    for (const [who, role] of [
      [manager, "contributor"],
      [manager, "admin"],
      [reader, "reader"],
    ] as const)
      expectProblem(await call(who, role), "shares.forbidden");
    expectProblem(await call(h.owner, "owner"), "request.invalid");
    expectProblem(await h.rest(reader).call("shares.listInvitations", { shareId: share.id }), "shares.forbidden");
  });

  test("never weakens who is a member already", async ({ h }) => {
    const share = await h.share();
    const name = unique("dora");
    const dora = await h.person({ name });
    await h.member(share.id, dora, "contributor");
    const weaker = await invite(h, share.id, name, { role: "reader" });
    const accept = (invitationId: string) => h.rest(dora).get("users.acceptInvitation", { invitationId });
    expect(await accept(weaker.id)).toMatchObject({ role: "contributor" });
    const stronger = await invite(h, share.id, name, { role: "admin" });
    expect(await accept(stronger.id)).toMatchObject({ role: "admin" });
  });
});

test("an invitation ends when it was said to", async ({ h: _ }) => {
  let aheadMs = 0;
  const server = await startTestServer({ clock: () => new Date(Date.now() + aheadMs) });
  try {
    const h = await harnessOn(server);
    const share = await h.share();
    const name = unique("dora");
    const dora = await h.person({ name });
    const expiresAt = new Date(Date.now() + 3600_000).toISOString();
    const { id: invitationId } = await invite(h, share.id, name, { expiresAt });
    aheadMs = 3590_000;
    expect(await invitationsOf(h, dora)).toHaveLength(1);
    aheadMs = 3600_001;
    expect(await invitationsOf(h, dora)).toEqual([]);
    for (const operation of ["users.acceptInvitation", "users.declineInvitation"])
      expectProblem(await h.rest(dora).call(operation, { invitationId }), "shares.invitation_expired");
    expect((await invite(h, share.id, name)).status).toBe("pending");
  } finally {
    await server.close();
  }
});
