import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** A random secret of 16 bytes, or as many as are asked for, in hex digits, that is made on first use and kept in `file`, which only its owner can read. */
export function keptSecret(file: string, bytes = 16): string {
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(bytes).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}
