import type { NameContext } from "../domain-name.ts";
import { toByteString } from "../escapes.ts";
import { ScanError, Scanner, type Token } from "../zone-file/scanner.ts";
import { a } from "./a.ts";
import { aaaa } from "./aaaa.ts";
import { afsdb } from "./afsdb.ts";
import { alias } from "./alias.ts";
import { apl } from "./apl.ts";
import { caa } from "./caa.ts";
import { cdnskey } from "./cdnskey.ts";
import { cds } from "./cds.ts";
import { cert } from "./cert.ts";
import { cname } from "./cname.ts";
import { csync } from "./csync.ts";
import { dhcid } from "./dhcid.ts";
import { dname } from "./dname.ts";
import { dnskey } from "./dnskey.ts";
import { ds } from "./ds.ts";
import { eui48 } from "./eui48.ts";
import { eui64 } from "./eui64.ts";
import { FieldError, Words } from "./fields/field.ts";
import { hinfo } from "./hinfo.ts";
import { https } from "./https.ts";
import { kx } from "./kx.ts";
import { loc } from "./loc.ts";
import { mx } from "./mx.ts";
import { naptr } from "./naptr.ts";
import { ns } from "./ns.ts";
import { openpgpkey } from "./openpgpkey.ts";
import { ptr } from "./ptr.ts";
import { rp } from "./rp.ts";
import type { RrType } from "./rr-type.ts";
import { smimea } from "./smimea.ts";
import { soa } from "./soa.ts";
import { spf } from "./spf.ts";
import { srv } from "./srv.ts";
import { sshfp } from "./sshfp.ts";
import { svcb } from "./svcb.ts";
import { tlsa } from "./tlsa.ts";
import { txt } from "./txt.ts";
import { uri } from "./uri.ts";

export type { Placement, RrType } from "./rr-type.ts";

/** Every type a record can have, the most used first. */
// biome-ignore format: one line for each kind of use
export const rrTypes = [
  a, aaaa, cname, mx, txt, ns, srv, caa, ptr, alias, soa,
  https, svcb, uri, naptr, dname,
  ds, dnskey, cds, cdnskey, csync, tlsa, smimea, openpgpkey, sshfp, cert,
  spf, loc, hinfo, rp, afsdb, kx, dhcid, apl, eui48, eui64,
] as const;

export type RrTypeName = (typeof rrTypes)[number]["type"];

const byName: ReadonlyMap<string, RrType & { readonly type: RrTypeName }> = new Map(
  rrTypes.map((rrType) => [rrType.type, rrType]),
);

/** The type of that name in capitals; undefined when records cannot be of it. */
export function findRrType(name: string): (RrType & { readonly type: RrTypeName }) | undefined {
  return byName.get(name);
}

/** Why a content is not right for its type. */
export class ContentError extends Error {
  /** The type's field that is wrong, or `content` when it is the whole. */
  readonly field: string;
  readonly reason: string;
  /** A content of this type that is right. */
  readonly example: string;
  /** Where in the text, when that is known. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(rrType: RrType, field: string, reason: string, at?: { readonly line: number; readonly column: number }) {
    const [example] = rrType.examples.canonical;
    super(`${field} ${reason}. A right ${rrType.type}: ${example}`);
    this.name = "ContentError";
    this.field = field;
    this.reason = reason;
    this.example = example;
    this.line = at?.line;
    this.column = at?.column;
  }
}

/** What fits into a DNS message together with the question, and into every backend of PowerDNS. */
const contentMaxBytes = 60_000;

/**
 * The one form of a record's content in which it is stored and given back by PowerDNS, from any valid spelling. What PowerDNS would refuse or
 * serve differently is refused here. Throws {@link ContentError}.
 */
export function canonicalContent(rrType: RrType, content: string, context: NameContext): string {
  const tokens = scanContent(rrType, content);
  // As a line of a zone file this would be several strings, put together without a blank: hardly what is meant.
  const [first, second] = tokens;
  if (
    rrType.fields[0]?.name === "text" &&
    rrType.fields.length === 1 &&
    first?.isQuoted === false &&
    second !== undefined
  ) {
    throw new ContentError(rrType, "text", "of several words stands in quotes", first);
  }
  return contentOfTokens(rrType, tokens, context);
}

function scanContent(rrType: RrType, content: string): readonly Token[] {
  const scanner = new Scanner({ comments: "refused" });
  try {
    const tokens = toByteString(content)
      .split(/\r?\n/)
      .flatMap((text, i, lines) => {
        const complete = scanner.feed(text, i + 1);
        if (complete !== undefined && i + 1 < lines.length) {
          throw new ScanError("a line break is taken inside of parentheses only", i + 1, text.length + 1);
        }
        return complete?.tokens ?? [];
      });
    scanner.end();
    return tokens;
  } catch (err) {
    if (err instanceof ScanError) throw new ContentError(rrType, "content", `is malformed: ${err.message}`, err);
    throw err;
  }
}

/** The same from the words of a zone file. */
export function contentOfTokens(rrType: RrType, tokens: readonly Token[], context: NameContext): string {
  const [first] = tokens;
  if (first?.text === "\\#" && !first.isQuoted) {
    throw new ContentError(rrType, "content", "is not taken in the generic form of RFC 3597", first);
  }
  const words = new Words(tokens);
  const texts = rrType.fields.map((field) => readField(rrType, field, words, context));
  const extra = words.peek();
  if (extra !== undefined)
    throw new ContentError(rrType, "content", `goes on after its end: ${excerpt(extra.text)}`, extra);
  if (rrType.check !== undefined) {
    const values = Object.fromEntries(rrType.fields.map(({ name }, i) => [name, texts[i] ?? ""]));
    rrType.check(values, (field, reason) => {
      throw new ContentError(rrType, field, reason, first);
    });
  }
  const content = texts.filter((text) => text !== "").join(" ");
  if (content.length > contentMaxBytes) throw new ContentError(rrType, "content", "is longer than a DNS answer can be");
  return content;
}

function readField(rrType: RrType, field: RrType["fields"][number], words: Words, context: NameContext): string {
  const token = words.peek();
  try {
    return field.read(words, context);
  } catch (err) {
    if (!(err instanceof FieldError)) throw err;
    const shown = token === undefined || err.message === "is missing" ? "" : ` ${excerpt(token.text)}`;
    throw new ContentError(rrType, field.name, `${shown} ${err.message}`.trim(), err.token ?? token);
  }
}

function excerpt(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(Buffer.from(shown, "latin1").toString("utf8"));
}
