import { z } from "zod";

/**
 * Every kind of thing that has an id, and the prefix its ids carry. An id is `<prefix>_<26 characters>`: a UUIDv7 (RFC 9562),
 * so ids sort by creation time, written in Crockford's base32 in lower case, so they survive being read aloud.
 */
export const idPrefixes = {
  accessGrant: "grt",
  ace: "ace",
  apiKey: "key",
  auditEvent: "aud",
  conflict: "cfl",
  copy: "cpy",
  dataKey: "dky",
  device: "dev",
  file: "fil",
  folder: "fld",
  group: "grp",
  invitation: "inv",
  partner: "prt",
  quota: "qta",
  record: "rec",
  recordChange: "chg",
  request: "req",
  role: "rol",
  roleAssignment: "asg",
  share: "shr",
  template: "tpl",
  tenant: "tnt",
  tsigKey: "tsk",
  upload: "upl",
  user: "usr",
  validation: "val",
  version: "ver",
  webhookSecret: "whs",
  zone: "zon",
} as const;

export type IdKind = keyof typeof idPrefixes;
export type Id<Kind extends IdKind> = `${(typeof idPrefixes)[Kind]}_${string}`;

export type AccessGrantId = Id<"accessGrant">;
export type AceId = Id<"ace">;
export type ApiKeyId = Id<"apiKey">;
export type AuditEventId = Id<"auditEvent">;
export type ConflictId = Id<"conflict">;
export type CopyId = Id<"copy">;
export type DataKeyId = Id<"dataKey">;
export type DeviceId = Id<"device">;
export type FileId = Id<"file">;
export type FolderId = Id<"folder">;
export type GroupId = Id<"group">;
export type InvitationId = Id<"invitation">;
export type NodeId = FileId | FolderId;
export type PartnerId = Id<"partner">;
export type QuotaId = Id<"quota">;
export type PrincipalId = UserId | GroupId;
export type RecordChangeId = Id<"recordChange">;
export type RecordId = Id<"record">;
export type RequestId = Id<"request">;
export type RoleAssignmentId = Id<"roleAssignment">;
export type RoleId = Id<"role">;
export type ShareId = Id<"share">;
export type TemplateId = Id<"template">;
export type TenantId = Id<"tenant">;
export type TsigKeyId = Id<"tsigKey">;
export type UploadId = Id<"upload">;
export type UserId = Id<"user">;
export type ValidationId = Id<"validation">;
export type VersionId = Id<"version">;
export type WebhookSecretId = Id<"webhookSecret">;
export type ZoneId = Id<"zone">;

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const digits = Array.from(alphabet);
const digitValues = new Int8Array(128).fill(-1);
for (const [value, digit] of digits.entries()) digitValues[digit.charCodeAt(0)] = value;

const textLength = 26;
// 26 base32 digits hold 130 bits, so the first digit of 128 bits is at most 7.
const textPattern = "[0-7][0-9a-hjkmnp-tv-z]{25}";

/** The 16 bytes of an id, whatever its kind. Throws on anything that is not 26 canonical base32 digits behind a prefix. */
export function idToBytes(id: string): Uint8Array<ArrayBuffer> {
  const start = id.length - textLength;
  if (start < 1 || id.charCodeAt(start - 1) !== 95) throw new RangeError(`not an id: ${id}`);
  const bytes = new Uint8Array(16);
  let pending = 0;
  let pendingBits = -2; // the two bits by which 130 exceeds 128
  let at = 0;
  for (let i = start; i < id.length; i++) {
    const value = digitValues[id.charCodeAt(i)] ?? -1;
    if (value < 0 || (i === start && value > 7)) throw new RangeError(`not an id: ${id}`);
    pending = (pending << 5) | value;
    pendingBits += 5;
    if (pendingBits >= 8) {
      pendingBits -= 8;
      bytes[at++] = pending >>> pendingBits;
      pending &= (1 << pendingBits) - 1;
    }
  }
  return bytes;
}

/** The id of a kind for 16 bytes; the inverse of {@link idToBytes}. */
export function idFromBytes<Kind extends IdKind>(kind: Kind, bytes: Uint8Array): Id<Kind> {
  if (bytes.length !== 16) throw new RangeError(`an id has 16 bytes, not ${bytes.length}`);
  let text = "";
  let pending = 0;
  let pendingBits = 2;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    pendingBits += 8;
    while (pendingBits >= 5) {
      pendingBits -= 5;
      text += digits[pending >>> pendingBits];
      pending &= (1 << pendingBits) - 1;
    }
  }
  return `${idPrefixes[kind]}_${text}`;
}

/** A new id: 48 bits of milliseconds and 74 random bits (RFC 9562 §5.7), so that a guess is hopeless and inserts stay in order. */
export function newId<Kind extends IdKind>(kind: Kind, now = Date.now()): Id<Kind> {
  const bytes = takeRandom();
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(now / 0x1_0000_0000));
  view.setUint32(2, now >>> 0);
  view.setUint8(6, 0x70 | (view.getUint8(6) & 0x0f));
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  return idFromBytes(kind, bytes);
}

// Drawn for many ids at once: asking for the random bytes of one costs more than everything else about it. None is used twice.
const random = new Uint8Array(16 * 256);
let taken = random.length;

function takeRandom(): Uint8Array<ArrayBuffer> {
  if (taken === random.length) {
    crypto.getRandomValues(random);
    taken = 0;
  }
  taken += 16;
  return random.slice(taken - 16, taken);
}

/** Which of the given kinds an id is of; undefined when it is none of them or not an id at all. */
export function kindOfId<const Kind extends IdKind>(id: string, kinds: readonly Kind[]): Kind | undefined {
  return kinds.find((kind) => new RegExp(`^${idPrefixes[kind]}_${textPattern}$`).test(id));
}

/** The shape of an id of one kind on the wire, with a message that shows what a right one looks like. */
function idSchema<Kind extends IdKind>(kind: Kind, name: string = kind) {
  const prefix: (typeof idPrefixes)[Kind] = idPrefixes[kind];
  const example = `${prefix}_01m9p2m3k4n5p6q7r8s9t0v1w2`;
  const what = `the id of ${/^([aeio]|up)/.test(name) ? "an" : "a"} ${name}`;
  return z
    .templateLiteral([`${prefix}_`, z.string().regex(new RegExp(textPattern))], {
      error: `expected ${what}, such as ${example}`,
    })
    .meta({ description: `${what.replace("the", "The")}.`, examples: [example] });
}

export const AccessGrantId = idSchema("accessGrant", "access grant");
export const AceId = idSchema("ace");
export const ApiKeyId = idSchema("apiKey");
export const AuditEventId = idSchema("auditEvent");
export const ConflictId = idSchema("conflict");
export const CopyId = idSchema("copy");
export const DeviceId = idSchema("device");
export const FileId = idSchema("file");
export const FolderId = idSchema("folder");
export const GroupId = idSchema("group");
export const InvitationId = idSchema("invitation");
export const PartnerId = idSchema("partner");
export const QuotaId = idSchema("quota");
export const RecordChangeId = idSchema("recordChange");
export const RecordId = idSchema("record");
export const RoleAssignmentId = idSchema("roleAssignment", "role assignment");
export const RoleId = idSchema("role");
export const ShareId = idSchema("share");
export const TemplateId = idSchema("template");
export const TenantId = idSchema("tenant");
export const TsigKeyId = idSchema("tsigKey", "TSIG key");
export const UploadId = idSchema("upload");
export const UserId = idSchema("user");
export const ValidationId = idSchema("validation");
export const VersionId = idSchema("version");
export const WebhookSecretId = idSchema("webhookSecret");
export const ZoneId = idSchema("zone");
