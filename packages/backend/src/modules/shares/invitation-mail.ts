import type { Tx } from "@scai/db";
import type { Services } from "../../services.ts";
import { queueMail } from "../mail/index.ts";
import type { InvitationRow } from "./invitation.view.ts";

/**
 * Queues the mail of an invitation in the transaction that makes it. Its link carries the token behind a `#`, so that it gets into no log
 * of any server on the way.
 */
export async function mailInvitation(
  deps: Pick<Services, "externalUrl" | "mail">,
  tx: Tx,
  { tenantId, email, role, message, createdAt, expiresAt }: InvitationRow,
  { shareName, inviterName, token }: { shareName: string; inviterName: string; token: string },
): Promise<void> {
  const said = message === "" ? "" : `\n\n${message}`;
  const text = `${inviterName} invites you to the share “${shareName}” as ${role}.${said}

${deps.externalUrl}/invitations#${token}

Sign in with this address, ${email}, to accept or decline. The invitation is open until ${expiresAt.toISOString().slice(0, 16).replace("T", " ")} UTC. If you do not know ${inviterName}, do nothing.`;
  const subject = oneLine(`${inviterName} invites you to “${shareName}”`);
  await queueMail(deps, tx, [{ tenantId, to: email, subject, text, kind: "invitation" }], createdAt);
}

/** Names come from elsewhere, and a subject is one short line. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
    .slice(0, 200)
    .toWellFormed();
}
