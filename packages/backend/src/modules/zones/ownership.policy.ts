import type { Authority, Observation } from "../../platform/dns/index.ts";

/** Where the token is looked for, and what it looks like there. */
export const challengeLabel = "_scaidns-verify";
export const challengeName = (zone: string): string => `${challengeLabel}.${zone}`;
export const challengeText = (token: string): string => `scaidns-verify=${token}`;

export type Sight = "found" | "another_value" | "no_record" | "refused" | "no_answer";

/** What one server said, as the caller is told. */
export interface Witness {
  readonly nameServer: string;
  readonly address: string;
  readonly sight: Sight;
  readonly values: readonly string[];
}

/** What a check saw. */
export interface Verdict {
  readonly isValid: boolean;
  readonly message: string;
  /** The name servers that the name is delegated to. */
  readonly delegatedTo: readonly string[];
  readonly witnesses: readonly Witness[];
}

/** What a server says of the TXT record. Only one that has the zone counts as having answered. */
export function witnessOf(
  { name, server, answer }: Observation,
  zone: string,
  token: string,
  kind: "authority" | "resolver",
): Witness {
  const told = { nameServer: name, address: `${server.address}#${server.port}` };
  if (answer === undefined) return { ...told, sight: "no_answer", values: [] };
  const isTold = answer.rcode === "NOERROR" || answer.rcode === "NXDOMAIN";
  if (!isTold || (kind === "authority" && !answer.isAuthoritative)) return { ...told, sight: "refused", values: [] };
  const values = answer.answers.flatMap((record) =>
    record.type === "TXT" && record.name === challengeName(zone) ? [textOf(record.data)] : [],
  );
  if (values.includes(challengeText(token))) return { ...told, sight: "found", values };
  return { ...told, sight: values.length === 0 ? "no_record" : "another_value", values };
}

/** The pieces of a TXT record are one text (RFC 7208 §3.3 says so of SPF, and everybody does it). */
function textOf(data: unknown): string {
  const pieces = Array.isArray(data) ? data : [data];
  return pieces.map((piece) => (Buffer.isBuffer(piece) ? piece.toString("utf8") : String(piece))).join("");
}

/**
 * The name is theirs when every server that answers for it shows the token, and one does at least: what only some show may be on its way,
 * or on its way out.
 */
export function judgeText(zone: string, token: string, delegatedTo: readonly string[], witnesses: Witness[]): Verdict {
  const answered = witnesses.filter(({ sight }) => sight !== "no_answer" && sight !== "refused");
  const verdict = { delegatedTo, witnesses };
  const without = answered.filter(({ sight }) => sight !== "found");
  if (answered.length === 0) {
    return { ...verdict, isValid: false, message: `None of the name servers of ${zone} answers for it.` };
  }
  if (without.length === 0) return { ...verdict, isValid: true, message: "Domain validated" };
  if (without.length < answered.length) {
    const names = without.map(({ nameServer }) => nameServer).join(", ");
    return {
      ...verdict,
      isValid: false,
      message: `Not all name servers have the record yet; it is missing at ${names}.`,
    };
  }
  const message = without.some(({ sight }) => sight === "another_value")
    ? `TXT record found but value doesn't match. Expected: ${challengeText(token)}`
    : `No DNS record found for ${challengeName(zone)}`;
  return { ...verdict, isValid: false, message };
}

export function missingName(zone: string): Verdict {
  return { isValid: false, message: `Domain ${zone} does not exist in DNS`, delegatedTo: [], witnesses: [] };
}

export const namesOf = ({ nameServers }: Authority): string[] => nameServers.map(({ name }) => name);

/** Whether a name is delegated to servers of ours and nobody else's. */
export function isDelegatedToUs(authority: Authority, zone: string, ours: readonly string[]): boolean {
  const names = namesOf(authority);
  return authority.zone === zone && names.length > 0 && names.every((name) => ours.includes(name));
}

export function judgeDelegation(zone: string, authority: Authority, ours: readonly string[]): Verdict {
  const delegatedTo = authority.zone === zone ? namesOf(authority) : [];
  const isValid = isDelegatedToUs(authority, zone, ours);
  const seen = delegatedTo.length === 0 ? "it is not delegated" : `it is delegated to ${delegatedTo.join(", ")}`;
  const message = isValid ? "Domain validated" : `Expected ${zone} to be delegated to ${ours.join(", ")}; ${seen}.`;
  return { isValid, message, delegatedTo, witnesses: [] };
}
