import { accept, reject } from "./corpus-case.ts";
import { base64url, forgeJwt } from "./forge-jwt.ts";
import type { CorpusContext, JwtCase } from "./jwt-corpus.ts";

/** What kind of credential it is: access tokens and all that could be taken for one. */
export function kindCases(context: CorpusContext): JwtCase[] {
  return [...types(context), ...idTokens(context), ...otherCredentials(context)];
}

function types({ signed }: CorpusContext): JwtCase[] {
  const wrong = ["id_token+jwt", "logout+jwt", "secevent+jwt", "JOSE", "JWE", "at+jwt ", "", null, 1, ["at+jwt"]];
  return [
    accept("typ application/at+jwt", signed({}, { typ: "application/at+jwt" })),
    accept("typ AT+JWT", signed({}, { typ: "AT+JWT" })),
    accept("typ JWT with scope and client_id", signed({}, { typ: "JWT" })),
    accept("typ JWT with scope only", signed({ client_id: undefined }, { typ: "JWT" })),
    accept("typ JWT with client_id only", signed({ scope: undefined }, { typ: "JWT" })),
    accept("typ JWT of a client", signed({ token_type: "client_credentials" }, { typ: "JWT" })),
    reject("not an access token", "typ missing", signed({}, { typ: undefined })),
    ...wrong.map((typ) => reject("not an access token", `typ ${JSON.stringify(typ)}`, signed({}, { typ }))),
  ];
}

/** The ID token's own claims are as OpenID Connect Core, section 2, has them. */
function idTokens({ signed, now }: CorpusContext): JwtCase[] {
  const refused = (name: string, payload: object, typ = "JWT"): JwtCase =>
    reject("not an access token", name, signed(payload, { typ }));
  const plain = { scope: undefined, client_id: undefined, aud: "app_corpus", azp: "app_corpus", auth_time: now };
  return [
    refused("ID token with neither nonce nor hashes", plain),
    refused("ID token with nonce", { ...plain, nonce: "n-0S6_WzA2Mj" }),
    refused("ID token with nonce and scope", { nonce: "n-0S6_WzA2Mj" }),
    refused("ID token with at_hash and scope", { at_hash: "MTIzNDU2Nzg5MDEyMzQ1Ng" }),
    refused("ID token with c_hash and scope", { c_hash: "MTIzNDU2Nzg5MDEyMzQ1Ng" }),
    refused("ID token by its token_use", { token_use: "id" }),
    refused("ID token by its typ claim", { typ: "ID" }),
    refused("ID token by its token_type, called at+jwt", { token_type: "id_token" }, "at+jwt"),
    refused("refresh token by its typ claim", { typ: "Refresh" }),
    refused("logout token", { ...plain, events: { "http://schemas.openid.net/event/backchannel-logout": {} } }),
  ];
}

function otherCredentials({ header, payload, signed, signer }: CorpusContext): JwtCase[] {
  const [head = "", body = "", signature = ""] = signed().split(".");
  const malformed = (name: string, token: string): JwtCase => reject("malformed", name, token);
  const jweHeader = base64url(JSON.stringify({ alg: "RSA-OAEP-256", enc: "A256GCM", typ: "at+jwt" }));
  return [
    malformed("an API key", "sdk_live_abMNpQrs7tuVwXyZ0123456789abcdef"),
    malformed("an opaque token", "8xLOxBtZp8"),
    malformed("JWE", `${jweHeader}.OKOawDo13gRp2ojaHV7LFpZcgV7T6DVZ.48V1_ALb6US04U3b.5eym8TW_c8SuK0lt.XFBoMYUZodet`),
    malformed(
      "JWS in flattened JSON form",
      JSON.stringify({ protected: head, payload: body, signature, header: { kid: "x" } }),
    ),
    malformed(
      "JWS in general JSON form",
      JSON.stringify({ payload: body, signatures: [{ protected: head, signature }] }),
    ),
    malformed("nested JWT", forgeJwt(header({ cty: "JWT" }), signed(), signer)),
    malformed("detached payload", `${head}..${signature}`),
    reject("header not allowed", "crit naming an unknown member", signed({}, { crit: ["x"], x: 1 })),
    reject("header not allowed", "crit empty", signed({}, { crit: [] })),
    reject("header not allowed", "crit naming exp", signed({}, { crit: ["exp"], exp: 1 })),
    reject(
      "header not allowed",
      "b64 false, in crit",
      forgeJwt(header({ b64: false, crit: ["b64"] }), payload(), signer),
    ),
    reject("header not allowed", "b64 false, not in crit", signed({}, { b64: false })),
    reject("header not allowed", "zip", signed({}, { zip: "DEF" })),
  ];
}
