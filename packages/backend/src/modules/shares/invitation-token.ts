import { hash, randomBytes } from "node:crypto";

/** What the link in an invitation's mail carries: 256 random bits, so a plain hash of it can be kept and looked up. */
export function newInvitationToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashOfToken(token: string): string {
  return hash("sha256", token, "hex");
}
