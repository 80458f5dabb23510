import { TOKEN_LIMITS } from "../token-limits.ts";
import { accept, reject } from "./corpus-case.ts";
import { base64url, ecSigner, forgeJwt } from "./forge-jwt.ts";
import type { CorpusContext, JwtCase } from "./jwt-corpus.ts";

/** How the token is written down. */
export function encodingCases(context: CorpusContext): JwtCase[] {
  return [...sizes(context), ...partCounts(context), ...alphabets(context), ...duplicates(context), ...texts(context)];
}

function sizes({ signed }: CorpusContext): JwtCase[] {
  const { maxTokenLength } = TOKEN_LIMITS;
  const filler = "x".repeat(maxTokenLength);
  const base = signed({ filler: "" }).length;
  /** Four characters of base64url carry three of the payload. */
  const largest = Math.floor(((maxTokenLength - base) / 4) * 3) - 3;
  return [
    accept("almost the largest size", signed({ filler: filler.slice(0, largest) })),
    reject("too large", "over the largest size", signed({ filler })),
    reject("too large", "a hundred thousand dots", ".".repeat(100_000)),
    reject("claim missing or malformed", "deeply nested payload", signed({ exp: nest(1000) })),
  ];
}

function nest(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

function partCounts({ signed }: CorpusContext): JwtCase[] {
  const good = signed();
  const [head = "", body = "", signature = ""] = good.split(".");
  const malformed = (name: string, token: string): JwtCase => reject("malformed", name, token);
  return [
    malformed("no signature part", `${head}.${body}`),
    malformed("a dot at the end", `${good}.`),
    malformed("a dot in front", `.${good}`),
    malformed("two dots between parts", `${head}..${body}.${signature}`),
    malformed("four parts", `${good}.${signature}`),
    malformed("two tokens", `${good},${good}`),
    malformed("cut in the payload", good.slice(0, head.length + 20)),
    malformed("empty header", `.${body}.${signature}`),
    malformed("only dots", ".."),
  ];
}

function alphabets({ header, payload, signed, ec }: CorpusContext): JwtCase[] {
  const good = signed();
  const [head = "", body = "", signature = ""] = good.split(".");
  const esToken = forgeJwt(header({ alg: "ES256", kid: ec.kid }), payload(), ecSigner(ec.key));
  const malformed = (name: string, token: string): JwtCase => reject("malformed", name, token);
  return [
    malformed("padding after the signature", `${good}=`),
    malformed("padding after every part", `${head}==.${body}==.${signature}==`),
    malformed("a space inside", `${head}.${body.slice(0, 9)} ${body.slice(9)}.${signature}`),
    malformed("a tab inside", `${head}.${body.slice(0, 9)}\t${body.slice(9)}.${signature}`),
    malformed("a percent escape inside", `${head}%2E${body}.${signature}`),
    malformed("the plain base64 alphabet", `${head}.${body}.${signature.slice(0, -4)}+/+/`),
    malformed(
      "a character that is skipped by lax decoders",
      `${head}.${body}.${signature.slice(0, 9)}!${signature.slice(9)}`,
    ),
    malformed("a letter with an accent", `${head}.${body}.${signature.slice(0, 9)}é${signature.slice(9)}`),
    malformed("stray bits in the last character", withStrayBits(esToken)),
    malformed("one character too many", `${head}.${body}.${"A".repeat(5)}`),
  ];
}

/** Four bits of the last character of an ES256 signature belong to no byte; lax decoders ignore them. */
function withStrayBits(esToken: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return esToken.slice(0, -1) + alphabet[alphabet.indexOf(esToken.slice(-1)) | 1];
}

function duplicates({ header, payload, signer }: CorpusContext): JwtCase[] {
  const headerText = JSON.stringify(header());
  const payloadText = JSON.stringify(payload());
  const first = (member: string, text: string): string => `{${member},${text.slice(1)}`;
  const last = (member: string, text: string): string => `${text.slice(0, -1)},${member}}`;
  const malformed = (name: string, head: string, body: string): JwtCase =>
    reject("malformed", name, forgeJwt(head, body, signer));
  return [
    malformed("alg twice, none first", first('"alg":"none"', headerText), payloadText),
    malformed("alg twice, none last", last('"alg":"none"', headerText), payloadText),
    malformed("alg twice, once escaped", last('"\\u0061lg":"RS256"', headerText), payloadText),
    malformed("kid twice", last('"kid":"other"', headerText), payloadText),
    malformed("sub twice", headerText, last('"sub":"usr_mallory"', payloadText)),
    malformed("tenant_id twice, other first", headerText, first('"tenant_id":"tnt_other"', payloadText)),
    malformed("exp twice, the same", headerText, `${payloadText.slice(0, -1)},${payloadText.match(/"exp":\d+/)?.[0]}}`),
    malformed("scope twice, once escaped", headerText, last('"sc\\u006fpe":"admin:*"', payloadText)),
    malformed("a member twice inside act", headerText, last('"act":{"sub":"a","sub":"b"}', payloadText)),
  ];
}

function texts({ header, payload, signer }: CorpusContext): JwtCase[] {
  const headerText = JSON.stringify(header());
  const payloadText = JSON.stringify(payload());
  const payloads: [name: string, text: string][] = [
    ["a list", `[${payloadText}]`],
    ["a string", JSON.stringify(payloadText)],
    ["null", "null"],
    ["a byte order mark", `\ufeff${payloadText}`],
    ["a comment", `/* */${payloadText}`],
    ["a comma too many", `${payloadText.slice(0, -1)},}`],
    ["text after it", `${payloadText}{}`],
    ["NaN for exp", payloadText.replace(/"exp":\d+/, '"exp":NaN')],
  ];
  const invalidUtf8 = Buffer.concat([
    Buffer.from(`${payloadText.slice(0, -1)},"name":"`),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"}'),
  ]);
  const invalidUtf8Input = `${base64url(headerText)}.${base64url(invalidUtf8)}`;
  return [
    ...payloads.map(([name, text]) => reject("malformed", `payload: ${name}`, forgeJwt(headerText, text, signer))),
    reject("malformed", "payload: not UTF-8", `${invalidUtf8Input}.${base64url(signer(invalidUtf8Input))}`),
    reject("malformed", "header: a list", forgeJwt(`[${headerText}]`, payloadText, signer)),
    reject("malformed", "header: not JSON", forgeJwt("alg=RS256", payloadText, signer)),
  ];
}
