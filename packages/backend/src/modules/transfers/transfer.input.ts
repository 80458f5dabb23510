import { z } from "zod";

const peersMax = 16;

export const Peers = z
  .array(z.string().min(1).max(60))
  .max(peersMax)
  .meta({
    description: "Addresses, with a port where it is not 53.",
    examples: [["192.0.2.53", "[2001:db8::53]:5300"]],
  });

const nameMax = 253;
const label = "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?";

export const TsigKeyName = z
  .string()
  .max(nameMax + 1)
  .toLowerCase()
  .regex(new RegExp(`^${label}(\\.${label})*\\.?$`), "expected a domain name, such as transfer.example.com")
  .transform((name) => name.replace(/\.$/, ""))
  .meta({
    description: "A domain name, by which both sides know the key; one that is yours, for it can be there once.",
    examples: ["transfer.example.com"],
    override: { type: "string", minLength: 1, maxLength: nameMax + 1 },
  });

const secretMinBytes = 16;
const secretMaxBytes = 512;

export const TsigSecret = z
  .string()
  .max(secretMaxBytes * 2)
  .refine(isSecret, `expected ${secretMinBytes} to ${secretMaxBytes} bytes in base64, as tsig-keygen prints them`)
  .meta({ description: "In base64. One is made if there is none. It is not told again." });

function isSecret(text: string): boolean {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text && bytes.length >= secretMinBytes && bytes.length <= secretMaxBytes;
}
