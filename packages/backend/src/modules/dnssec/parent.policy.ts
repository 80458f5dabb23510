import type { Observation } from "../../platform/dns/index.ts";

/** What one server of the zone above says of the zone's DS records. */
export interface ParentWitness {
  readonly nameServer: string;
  readonly address: string;
  readonly sight: "found" | "another_value" | "no_record" | "refused" | "no_answer";
  /** Every DS record that it has, ours or not. */
  readonly values: readonly string[];
}

export interface ParentVerdict {
  /** Whether every server that answers has a DS record of the key, and one does at least. */
  readonly isPublished: boolean;
  /** Whether any server has any DS record, of whatever key. */
  readonly hasAny: boolean;
  /** Whether anybody could be asked. */
  readonly isKnown: boolean;
  /** For how long what the servers say may be kept; 0 when they say nothing. */
  readonly ttlSeconds: number;
  readonly message: string;
  readonly witnesses: readonly ParentWitness[];
}

/** What the servers of the zone above say of one key of the zone, which these DS records are of. */
export function judgeParent(
  zone: string,
  wanted: readonly string[],
  seen: readonly Observation[] | undefined,
): ParentVerdict {
  const witnesses = (seen ?? []).map((one) => witnessOf(one, zone, wanted));
  const answered = witnesses.filter(({ sight }) => sight !== "no_answer" && sight !== "refused");
  const found = answered.filter(({ sight }) => sight === "found");
  const isPublished = found.length > 0 && found.length === answered.length;
  const hasAny = answered.some(({ values }) => values.length > 0);
  const ttls = (seen ?? []).flatMap(({ answer }) => dsRecords(answer, zone).map(({ ttlSeconds }) => ttlSeconds));
  return {
    isPublished,
    hasAny,
    isKnown: answered.length > 0,
    ttlSeconds: Math.max(0, ...ttls),
    message: messageOf(zone, { answered: answered.length, found: found.length, hasAny }) + silenceOf(witnesses),
    witnesses,
  };
}

function messageOf(zone: string, seen: { answered: number; found: number; hasAny: boolean }): string {
  if (seen.answered === 0) return `None of the name servers of the zone above ${zone} answers.`;
  if (seen.found === seen.answered) return "The zone above has a DS record of the key.";
  if (seen.found > 0) {
    const part = `${seen.found} of ${seen.answered}`;
    return `${part} name servers of the zone above have a DS record of the key; it may be on its way to the others.`;
  }
  if (seen.hasAny) return "The zone above has DS records of the zone, but none of the key.";
  return `The zone above has no DS record of ${zone}.`;
}

/** That a server said nothing must not be taken for its having no record. */
function silenceOf(witnesses: readonly ParentWitness[]): string {
  const silent = witnesses.filter(({ sight }) => sight === "no_answer" || sight === "refused");
  if (silent.length === 0 || silent.length === witnesses.length) return "";
  const names = silent.map(({ nameServer, address }) => `${nameServer} (${address})`).join(", ");
  return ` ${silent.length} of its ${witnesses.length} name servers did not tell: ${names}.`;
}

function witnessOf(observation: Observation, zone: string, wanted: readonly string[]): ParentWitness {
  const { name, server, answer } = observation;
  const told = { nameServer: name, address: `${server.address}#${server.port}` };
  if (answer === undefined) return { ...told, sight: "no_answer", values: [] };
  const isTold = answer.rcode === "NOERROR" || answer.rcode === "NXDOMAIN";
  // What a server that has not got the zone above says, such as the zone's own, is not the zone above's word.
  if (!isTold || !answer.isAuthoritative) return { ...told, sight: "refused", values: [] };
  const values = dsRecords(answer, zone).map(({ text }) => text);
  const ours = new Set(wanted.map((ds) => ds.toLowerCase()));
  if (values.some((value) => ours.has(value))) return { ...told, sight: "found", values };
  return { ...told, sight: values.length === 0 ? "no_record" : "another_value", values };
}

function dsRecords(answer: Observation["answer"], zone: string): { text: string; ttlSeconds: number }[] {
  return (answer?.answers ?? []).flatMap(({ type, name, data, ttlSeconds }) =>
    type === "DS" && name === zone && isDs(data) ? [{ text: textOf(data), ttlSeconds }] : [],
  );
}

interface Ds {
  readonly keyTag: number;
  readonly algorithm: number;
  readonly digestType: number;
  readonly digest: Uint8Array;
}

function isDs(data: unknown): data is Ds {
  return typeof data === "object" && data !== null && "keyTag" in data && "digest" in data;
}

function textOf({ keyTag, algorithm, digestType, digest }: Ds): string {
  return `${keyTag} ${algorithm} ${digestType} ${Buffer.from(digest).toString("hex")}`;
}
