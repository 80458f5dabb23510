import { constants, createPublicKey } from "node:crypto";
import { accept, reject } from "./corpus-case.ts";
import {
  base64url,
  ecSigner,
  edSigner,
  forgeJwt,
  hmacSigner,
  noSignature,
  rsaSigner,
  type Signer,
} from "./forge-jwt.ts";
import type { CorpusContext, JwtCase } from "./jwt-corpus.ts";

/** Who signed, with what, and whether the bytes are as they were. */
export function signatureCases(context: CorpusContext): JwtCase[] {
  return [
    ...rightSignatures(context),
    ...noneAlgorithms(context),
    ...wrongAlgorithms(context),
    ...wrongKeys(context),
    ...brokenSignatures(context),
  ];
}

function rightSignatures({ header, payload, signed, ec }: CorpusContext): JwtCase[] {
  return [
    accept("RS256 by ScaiKey", signed()),
    accept("ES256 by ScaiKey", forgeJwt(header({ alg: "ES256", kid: ec.kid }), payload(), ecSigner(ec.key))),
  ];
}

function noneAlgorithms({ header, payload, signer }: CorpusContext): JwtCase[] {
  const spellings = ["none", "None", "NONE", "nOnE", "none ", "", null];
  return [
    ...spellings.flatMap((alg) => [
      reject(
        "algorithm not allowed",
        `alg ${JSON.stringify(alg)}, no signature`,
        forgeJwt(header({ alg }), payload(), noSignature),
      ),
      reject(
        "algorithm not allowed",
        `alg ${JSON.stringify(alg)}, RS256 signature`,
        forgeJwt(header({ alg }), payload(), signer),
      ),
    ]),
    reject("algorithm not allowed", "alg missing", forgeJwt(header({ alg: undefined }), payload(), signer)),
    reject("algorithm not allowed", "alg a list", forgeJwt(header({ alg: ["RS256"] }), payload(), signer)),
    reject("malformed", "alg RS256, empty signature", forgeJwt(header(), payload(), noSignature)),
  ];
}

function wrongAlgorithms({ header, payload, rsa, ec, signer, strangerEd }: CorpusContext): JwtCase[] {
  const publicKey = createPublicKey(rsa.key);
  const publicJwk = publicKey.export({ format: "jwk" });
  const pem = publicKey.export({ format: "pem", type: "spki" }).toString();
  const pss: Signer = rsaSigner(rsa.key, "sha256", constants.RSA_PKCS1_PSS_PADDING);
  const table: [name: string, alg: string, kid: string, signer: Signer][] = [
    ["HS256 keyed with the RSA public key as PEM", "HS256", rsa.kid, hmacSigner(pem)],
    ["HS256 keyed with the RSA public key as PEM, trimmed", "HS256", rsa.kid, hmacSigner(pem.trim())],
    [
      "HS256 keyed with the RSA public key as PKCS 1 PEM",
      "HS256",
      rsa.kid,
      hmacSigner(publicKey.export({ format: "pem", type: "pkcs1" }).toString()),
    ],
    [
      "HS256 keyed with the RSA public key as DER",
      "HS256",
      rsa.kid,
      hmacSigner(publicKey.export({ format: "der", type: "spki" })),
    ],
    ["HS256 keyed with the RSA public key as JWK", "HS256", rsa.kid, hmacSigner(JSON.stringify(publicJwk))],
    ["HS256 keyed with the RSA modulus", "HS256", rsa.kid, hmacSigner(Buffer.from(publicJwk.n ?? "", "base64url"))],
    ["HS512 keyed with the RSA public key as PEM", "HS512", rsa.kid, hmacSigner(pem, "sha512")],
    ["HS256 with an empty secret", "HS256", rsa.kid, hmacSigner("")],
    ["PS256 by ScaiKey's RSA key", "PS256", rsa.kid, pss],
    ["RS384 by ScaiKey's RSA key", "RS384", rsa.kid, rsaSigner(rsa.key, "sha384")],
    ["RS512 by ScaiKey's RSA key", "RS512", rsa.kid, rsaSigner(rsa.key, "sha512")],
    ["RS1 by ScaiKey's RSA key", "RS1", rsa.kid, rsaSigner(rsa.key, "sha1")],
    ["ES384 by ScaiKey's EC key", "ES384", ec.kid, ecSigner(ec.key, "sha384")],
    ["ES256K by ScaiKey's EC key", "ES256K", ec.kid, ecSigner(ec.key)],
    ["EdDSA under ScaiKey's kid", "EdDSA", rsa.kid, edSigner(strangerEd)],
    ["rs256 in lower case", "rs256", rsa.kid, signer],
  ];
  return [
    ...table.map(([name, alg, kid, sign]) =>
      reject("algorithm not allowed", name, forgeJwt(header({ alg, kid }), payload(), sign)),
    ),
    reject("not signed by ScaiKey", "PS256 signature called RS256", forgeJwt(header(), payload(), pss)),
    reject(
      "not signed by ScaiKey",
      "RS512 signature called RS256",
      forgeJwt(header(), payload(), rsaSigner(rsa.key, "sha512")),
    ),
  ];
}

function wrongKeys(context: CorpusContext): JwtCase[] {
  const { header, payload, signed, rsa, ec, weakRsa, strangerRsa, strangerEc } = context;
  const stranger = rsaSigner(strangerRsa);
  const strangerJwk = createPublicKey(strangerRsa).export({ format: "jwk" });
  const embedded = (name: string, member: object): JwtCase =>
    reject("header not allowed", name, forgeJwt(header(member), payload(), stranger));
  const unsigned = (name: string, token: string): JwtCase => reject("not signed by ScaiKey", name, token);
  return [
    unsigned("another RSA key under ScaiKey's kid", forgeJwt(header(), payload(), stranger)),
    unsigned(
      "another EC key under ScaiKey's kid",
      forgeJwt(header({ alg: "ES256", kid: ec.kid }), payload(), ecSigner(strangerEc)),
    ),
    unsigned("ScaiKey's key under an unknown kid", signed({}, { kid: "unknown" })),
    unsigned("kid of the EC key, signed by the RSA key", signed({}, { kid: ec.kid })),
    unsigned("alg ES256 under the kid of the RSA key", forgeJwt(header({ alg: "ES256" }), payload(), ecSigner(ec.key))),
    unsigned("alg RS256 with an ES256 signature", forgeJwt(header({ kid: ec.kid }), payload(), ecSigner(ec.key))),
    unsigned("RSA key of 1,024 bits", forgeJwt(header({ kid: weakRsa.kid }), payload(), rsaSigner(weakRsa.key))),
    unsigned("kid that is a path", signed({}, { kid: "../../../../dev/null" })),
    unsigned("kid that is SQL", signed({}, { kid: `${rsa.kid}' OR '1'='1` })),
    unsigned("kid that is an object's own", signed({}, { kid: "__proto__" })),
    reject("no key named", "kid missing", signed({}, { kid: undefined })),
    reject("no key named", "kid empty", signed({}, { kid: "" })),
    reject("no key named", "kid a number", signed({}, { kid: 1 })),
    embedded("jwk brought along", { jwk: strangerJwk }),
    embedded("jwk brought along under a new kid", { jwk: { ...strangerJwk, kid: "mine" }, kid: "mine" }),
    embedded("jku of another host", { jku: "https://evil.example/jwks.json" }),
    embedded("x5u of another host", { x5u: "https://evil.example/cert.pem" }),
    embedded("x5c brought along", { x5c: ["MIIB"] }),
    reject("header not allowed", "jku of ScaiKey itself", signed({}, { jku: context.options.scaikeyUrl })),
  ];
}

function brokenSignatures({ header, payload, signed, ec, rsa }: CorpusContext): JwtCase[] {
  const good = signed();
  const [goodHeader = "", goodPayload = "", signature = ""] = good.split(".");
  const esHeader = header({ alg: "ES256", kid: ec.kid });
  const flipped = Buffer.from(signature, "base64url");
  flipped[10] = (flipped[10] ?? 0) ^ 1;
  const tampered = base64url(JSON.stringify(payload({ sub: "usr_mallory" })));
  const unsigned = (name: string, token: string): JwtCase => reject("not signed by ScaiKey", name, token);
  const es = (name: string, bytes: Signer): JwtCase => unsigned(name, forgeJwt(esHeader, payload(), bytes));
  return [
    unsigned("signature with one bit flipped", `${goodHeader}.${goodPayload}.${base64url(flipped)}`),
    unsigned("payload changed after signing", `${goodHeader}.${tampered}.${signature}`),
    unsigned(
      "header changed after signing",
      `${base64url(JSON.stringify(header({ typ: "JWT" })))}.${goodPayload}.${signature}`,
    ),
    unsigned(
      "signature cut short",
      `${goodHeader}.${goodPayload}.${base64url(Buffer.from(signature, "base64url").subarray(0, -1))}`,
    ),
    unsigned("signature of another token", `${goodHeader}.${goodPayload}.${signed({ sub: "x" }).split(".")[2]}`),
    unsigned(
      "signature of zeros, RS256",
      forgeJwt(header(), payload(), () => new Uint8Array(256)),
    ),
    es("ES256 with r = s = 0", () => new Uint8Array(64)),
    es("ES256 with r = s = group order", () => Buffer.from(P256_ORDER + P256_ORDER, "hex")),
    es("ES256 with r = s = 1", () => Buffer.from(`${"01".padStart(64, "0")}${"01".padStart(64, "0")}`, "hex")),
    es("ES256 signature in DER", ecSigner(ec.key, "sha256", "der")),
    es("ES256 signature a byte too long", (input) => Buffer.concat([ecSigner(ec.key)(input), Buffer.alloc(1)])),
    es("ES256 signature by RSA", rsaSigner(rsa.key)),
  ];
}

const P256_ORDER = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
