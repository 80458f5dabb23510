import { MAX_ID_LENGTH } from "../access-token-claims.ts";
import { TOKEN_LIMITS } from "../token-limits.ts";
import { accept, reject } from "./corpus-case.ts";
import type { CorpusContext, JwtCase } from "./jwt-corpus.ts";

/** Rightly signed tokens by what they say. */
export function claimCases(context: CorpusContext): JwtCase[] {
  return [...issuers(context), ...audiences(context), ...times(context), ...identities(context), ...lists(context)];
}

function issuers({ signed, options: { scaikeyUrl, tenantId = "tnt_corpus" } }: CorpusContext): JwtCase[] {
  const url = new URL(scaikeyUrl);
  const otherScheme = scaikeyUrl.replace(/^https?/, url.protocol === "https:" ? "http" : "https");
  const wrong: [name: string, iss: string][] = [
    ["another host", "https://evil.example"],
    ["the other scheme", otherScheme],
    ["a slash at the end", `${scaikeyUrl}/`],
    ["a slash after the tenant", `${scaikeyUrl}/tenants/${tenantId}/`],
    ["another tenant than tenant_id", `${scaikeyUrl}/tenants/tnt_other`],
    ["no tenant after tenants", `${scaikeyUrl}/tenants/`],
    ["an own suffix on the host", `${scaikeyUrl}.evil.example`],
    ["letters put after it", `${scaikeyUrl}evil`],
    ["ScaiKey as the user name", `${url.protocol}//${url.host}@evil.example`],
    ["a query", `${scaikeyUrl}?tenant=${tenantId}`],
    ["a fragment", `${scaikeyUrl}#`],
    ["a path that climbs", `${scaikeyUrl}/tenants/x/../${tenantId}`],
    ["a doubled slash", `${scaikeyUrl}//tenants/${tenantId}`],
    ["upper case", scaikeyUrl.toUpperCase()],
    ["a space before", ` ${scaikeyUrl}`],
    ["nothing in it", ""],
  ];
  return [
    accept("iss of the token's tenant", signed({ iss: `${scaikeyUrl}/tenants/${tenantId}` })),
    ...wrong.map(([name, iss]) => reject("wrong issuer", `iss with ${name}`, signed({ iss }))),
    reject("claim missing or malformed", "iss missing", signed({ iss: undefined })),
    reject("claim missing or malformed", "iss a list with ScaiKey in it", signed({ iss: [scaikeyUrl] })),
  ];
}

function audiences({ signed, options: { audience } }: CorpusContext): JwtCase[] {
  const malformed = (name: string, aud: unknown): JwtCase =>
    reject("claim missing or malformed", name, signed({ aud }));
  const always = [malformed("aud a number", 7), malformed("aud a list with a number", [audience ?? "x", 7])];
  if (audience === undefined) return always;
  return [
    ...always,
    accept("aud a list with ours", signed({ aud: ["https://other.example", audience] })),
    reject("wrong audience", "aud of another API", signed({ aud: "https://other.example" })),
    reject("wrong audience", "aud that starts like ours", signed({ aud: `${audience}.evil.example` })),
    reject("wrong audience", "aud list without ours", signed({ aud: ["https://other.example"] })),
    reject("wrong audience", "aud empty list", signed({ aud: [] })),
    reject("wrong audience", "aud missing", signed({ aud: undefined })),
  ];
}

function times({ signed, now, edgeSeconds }: CorpusContext): JwtCase[] {
  const { expiryLeewaySeconds, futureLeewaySeconds } = TOKEN_LIMITS;
  const past = now - expiryLeewaySeconds;
  const future = now + futureLeewaySeconds;
  const malformed = (name: string, claims: object): JwtCase =>
    reject("claim missing or malformed", name, signed(claims));
  return [
    accept("exp just within its leeway", signed({ exp: past + edgeSeconds })),
    reject("expired", "exp just past its leeway", signed({ exp: past - edgeSeconds })),
    reject("expired", "exp exactly at its leeway", signed({ exp: past })),
    reject("expired", "exp zero", signed({ exp: 0 })),
    accept("nbf just within its leeway", signed({ nbf: future - edgeSeconds })),
    reject("not valid yet", "nbf just past its leeway", signed({ nbf: future + edgeSeconds })),
    accept("iat just within its leeway", signed({ iat: future - edgeSeconds })),
    reject("not valid yet", "iat just past its leeway", signed({ iat: future + edgeSeconds })),
    accept("times with fractions", signed({ exp: now + 3600.5, iat: now - 0.25, nbf: now - 0.125 })),
    malformed("exp missing", { exp: undefined }),
    malformed("exp null", { exp: null }),
    malformed("exp as a string", { exp: String(now + 3600) }),
    malformed("exp as a list", { exp: [now + 3600] }),
    malformed("exp true", { exp: true }),
    malformed("exp negative", { exp: -1 }),
    malformed("exp huge", { exp: 1e20 }),
    malformed("exp in milliseconds", { exp: (now + 3600) * 1000 }),
    malformed("iat missing", { iat: undefined }),
    malformed("iat as a string", { iat: String(now) }),
    malformed("iat negative", { iat: -1 }),
    malformed("nbf as a string", { nbf: String(now) }),
  ];
}

function identities({ signed }: CorpusContext): JwtCase[] {
  const malformed = (name: string, claims: object): JwtCase =>
    reject("claim missing or malformed", name, signed(claims));
  const ids = ["sub", "tenant_id"].flatMap((claim) => [
    malformed(`${claim} missing`, { [claim]: undefined }),
    malformed(`${claim} empty`, { [claim]: "" }),
    malformed(`${claim} null`, { [claim]: null }),
    malformed(`${claim} a number`, { [claim]: 42 }),
    malformed(`${claim} a list`, { [claim]: ["x"] }),
    malformed(`${claim} with a space at the end`, { [claim]: "x " }),
    malformed(`${claim} with NUL`, { [claim]: "x\0" }),
    malformed(`${claim} with a look-alike letter`, { [claim]: "\u0430lice" }),
    malformed(`${claim} too long`, { [claim]: "x".repeat(MAX_ID_LENGTH + 1) }),
  ]);
  return [
    ...ids,
    accept("sub of the greatest length", signed({ sub: "x".repeat(MAX_ID_LENGTH) })),
    accept("name in any script", signed({ name: "Žofie 李 👩‍💻", email: "žofie@example.com" })),
    accept(
      "null for what has no value",
      signed({ partner_id: null, email: null, name: null, groups: null, act: null }),
    ),
    malformed("name with a lone surrogate", { name: "x\ud800" }),
    malformed("name with a line break", { name: "x\r\nSet-Cookie: y" }),
    malformed("email a list", { email: ["x@example.com"] }),
    malformed("partner_id a number", { partner_id: 1 }),
    malformed("act a string", { act: "app_x" }),
    malformed("act.client_id a number", { act: { client_id: 1 } }),
  ];
}

function lists({ signed }: CorpusContext): JwtCase[] {
  const malformed = (name: string, claims: object): JwtCase =>
    reject("claim missing or malformed", name, signed(claims));
  const groups = (count: number): string[] => Array.from({ length: count }, (_, index) => `g${index}`);
  return [
    accept("no scope", signed({ scope: undefined })),
    accept("scopes as a list", signed({ scope: undefined, scopes: ["files:read"] })),
    accept("1,000 groups", signed({ groups: groups(1000) })),
    malformed("1,001 groups", { groups: groups(1001) }),
    malformed("groups a string", { groups: "grp_a" }),
    malformed("groups with a number", { groups: ["grp_a", 1] }),
    malformed("a group id too long", { groups: ["x".repeat(MAX_ID_LENGTH + 1)] }),
    malformed("a group id empty", { groups: [""] }),
    malformed("scope a list", { scope: ["files:read"] }),
    malformed("scope with a quote", { scope: 'files:read "' }),
    malformed("scope separated by a tab", { scope: "files:read\tadmin" }),
    malformed("scopes a string", { scopes: "files:read" }),
    malformed("scopes with a space inside one", { scopes: ["files:read admin:*"] }),
  ];
}
