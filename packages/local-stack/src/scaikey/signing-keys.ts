import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { exportJWK, generateKeyPair, type JWK } from "jose";

/** The algorithms that access tokens are signed with. */
export const SIGNING_ALGORITHMS = ["RS256", "ES256"] as const;
export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number];

export interface SigningKey extends JWK {
  kid: string;
  alg: SigningAlgorithm;
}

/** Keys of one algorithm that are published at the same time: the one that signs and its predecessors. */
const KEYS_PUBLISHED = 2;

/**
 * The signing keys, private parts included, kept in a file that only its owner can read, so that tokens outlive a restart.
 * Newest first: the first of its algorithm signs, and later ones are still published so that their tokens verify.
 */
export async function loadSigningKeys(file: string): Promise<SigningKey[]> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  return saveKeys(file, await Promise.all(SIGNING_ALGORITHMS.map(createKey)));
}

/** Adds a fresh key of each algorithm in front; the previous ones stay published until the next rotation. */
export async function rotateSigningKeys(file: string): Promise<SigningKey[]> {
  const previous = await loadSigningKeys(file);
  const fresh = await Promise.all(SIGNING_ALGORITHMS.map(createKey));
  const kept = SIGNING_ALGORITHMS.flatMap((alg) =>
    [...fresh, ...previous].filter((key) => key.alg === alg).slice(0, KEYS_PUBLISHED),
  );
  return saveKeys(file, kept);
}

async function createKey(alg: SigningAlgorithm): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const kid = `${alg.toLowerCase()}-${randomBytes(6).toString("hex")}`;
  return { ...(await exportJWK(privateKey)), alg, kid, use: "sig" };
}

function saveKeys(file: string, keys: SigningKey[]): SigningKey[] {
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
}
