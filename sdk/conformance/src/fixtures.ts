import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Json } from "./scenario.ts";

const OPENAPI = join(import.meta.dirname, "../../../openapi/openapi.json");

const Examples = z.record(z.string(), z.object({ value: z.object({ data: z.record(z.string(), z.json()) }) }));

/** What the document shows as the answer of reading a share: it has every member that SDKs expect of one. */
function shareOfDocument(): { [name: string]: Json } {
  const document: unknown = JSON.parse(readFileSync(OPENAPI, "utf8"));
  const Answer = z.object({ content: z.object({ "application/json": z.object({ examples: Examples }) }) });
  const Operation = z.object({ get: z.object({ responses: z.object({ "200": Answer }) }) });
  const { paths } = z.object({ paths: z.object({ "/shares/{shareId}": Operation }) }).parse(document);
  const [example] = Object.values(paths["/shares/{shareId}"].get.responses["200"].content["application/json"].examples);
  if (example === undefined) throw new Error("the document shows no share");
  return example.value.data;
}

const share = { ...shareOfDocument(), permissions: ["read", "write"] };

export const fixtures: Readonly<Record<string, { [name: string]: Json }>> = { share };

/** JSON with its fixtures put in: `{"$fixture": "share", "role": "emperor"}` is the share with another role. */
export function withFixtures(value: Json): Json {
  if (Array.isArray(value)) return value.map(withFixtures);
  if (typeof value !== "object" || value === null) return value;
  const { $fixture, ...members } = value;
  const over = Object.fromEntries(Object.entries(members).map(([name, member]) => [name, withFixtures(member)]));
  if ($fixture === undefined) return over;
  const fixture = fixtures[String($fixture)];
  if (fixture === undefined) throw new Error(`there is no fixture ${$fixture}`);
  return { ...fixture, ...over };
}
