import { z } from "zod";

// What PowerDNS' HTTP API answers, as far as we read it. Names and contents are as PowerDNS writes them: absolute, with the dot at the end.

export const PdnsRecord = z.object({ content: z.string(), disabled: z.boolean() });
export type PdnsRecord = z.infer<typeof PdnsRecord>;

export const PdnsComment = z.object({ content: z.string(), account: z.string(), modified_at: z.int() });
export type PdnsComment = z.infer<typeof PdnsComment>;

/** All records of one name and type. One that has only comments has no records. */
export const PdnsRrset = z.object({
  name: z.string(),
  type: z.string(),
  ttl: z.int().min(0),
  records: z.array(PdnsRecord),
  comments: z.array(PdnsComment),
});
export type PdnsRrset = z.infer<typeof PdnsRrset>;

export const pdnsZoneKinds = ["Native", "Master", "Slave", "Producer", "Consumer"] as const;
export type PdnsZoneKind = (typeof pdnsZoneKinds)[number];

export const PdnsZone = z.object({
  name: z.string(),
  kind: z.enum(pdnsZoneKinds),
  /** Whose it is, as whoever made it said. */
  account: z.string(),
  dnssec: z.boolean(),
  serial: z.int().min(0),
  /** The serial that the secondaries were last told of, or for a secondary the primary's when it was last asked. */
  notified_serial: z.int().min(0),
  edited_serial: z.int().min(0),
  /** For a secondary: when it was last seen to be up to date, in seconds since 1970; 0 when it never was. */
  last_check: z.int().min(0),
  masters: z.array(z.string()),
  soa_edit_api: z.string(),
  api_rectify: z.boolean(),
  nsec3param: z.string(),
  nsec3narrow: z.boolean(),
  master_tsig_key_ids: z.array(z.string()),
  slave_tsig_key_ids: z.array(z.string()),
  /** What was asked for: all, one, or none. */
  rrsets: z.array(PdnsRrset).default([]),
});
export type PdnsZone = z.infer<typeof PdnsZone>;

export const PdnsCryptokey = z.object({
  id: z.int(),
  keytype: z.enum(["ksk", "zsk", "csk"]),
  active: z.boolean(),
  published: z.boolean(),
  dnskey: z.string(),
  algorithm: z.string(),
  bits: z.int(),
  ds: z.array(z.string()).default([]),
  cds: z.array(z.string()).default([]),
});
export type PdnsCryptokey = z.infer<typeof PdnsCryptokey>;

export const PdnsTsigKey = z.object({
  id: z.string(),
  name: z.string(),
  algorithm: z.string(),
  /** Only where one key is asked for. */
  key: z.string().optional(),
});
export type PdnsTsigKey = z.infer<typeof PdnsTsigKey>;

export const PdnsMetadata = z.object({ kind: z.string(), metadata: z.array(z.string()) });

export const PdnsFailure = z.object({ error: z.string() });

/** What becomes of one name and type: `replace` with what is given (comments stay unless given), or `delete` with its comments. */
export type PdnsChange =
  | {
      readonly name: string;
      readonly type: string;
      readonly changetype: "REPLACE";
      readonly ttl: number;
      /** Enabled unless it says otherwise. */
      readonly records: readonly { readonly content: string; readonly disabled?: boolean }[];
      readonly comments?: readonly PdnsComment[];
    }
  | { readonly name: string; readonly type: string; readonly changetype: "DELETE" };

export interface NewPdnsZone {
  /** Without the dot at the end, as everywhere in our own tables. */
  readonly name: string;
  readonly kind: PdnsZoneKind;
  /** Whose it is; at most 40 characters. */
  readonly account?: string;
  readonly masters?: readonly string[];
  readonly soaEditApi?: string;
  readonly apiRectify?: boolean;
  readonly rrsets?: readonly Omit<PdnsRrset, "comments">[];
  /** Ids of TSIG keys: with which secondaries may fetch it, and with which it is fetched from its primary. */
  readonly masterTsigKeyIds?: readonly string[];
  readonly slaveTsigKeyIds?: readonly string[];
}

/** What is not said stays. */
export interface PdnsZoneSettings {
  readonly kind?: PdnsZoneKind;
  readonly masters?: readonly string[];
  readonly soaEditApi?: string;
  readonly apiRectify?: boolean;
  readonly dnssec?: boolean;
  readonly nsec3param?: string;
  readonly nsec3narrow?: boolean;
  readonly masterTsigKeyIds?: readonly string[];
  readonly slaveTsigKeyIds?: readonly string[];
}

export interface NewPdnsCryptokey {
  readonly keytype: "ksk" | "zsk" | "csk";
  readonly active: boolean;
  readonly published?: boolean;
  readonly algorithm?: string;
  readonly bits?: number;
}
