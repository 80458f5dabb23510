import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Json } from "./scenario.ts";

const OPENAPI = join(import.meta.dirname, "../../../openapi/openapi.json");

const Examples = z.record(z.string(), z.object({ value: z.object({ data: z.record(z.string(), z.json()) }) }));

const Answer = z.object({ content: z.object({ "application/json": z.object({ examples: Examples }) }) });
const Operation = z.object({ responses: z.record(z.string(), z.union([Answer, z.unknown()])) });
const Schema = z.object({ required: z.array(z.string()).default([]) });
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), Schema) }),
});
const { paths, components } = Document.parse(JSON.parse(readFileSync(OPENAPI, "utf8")));

/** What the document shows as the answer of an operation: it has every member that SDKs expect of one. */
function shown(path: string, verb: string, status = "200"): { [name: string]: Json } {
  const answer = Answer.safeParse(paths[path]?.[verb]?.responses[status]);
  const [example] = answer.success ? Object.values(answer.data.content["application/json"].examples) : [];
  if (example === undefined) throw new Error(`the document shows no answer of ${verb} ${path}`);
  return example.value.data;
}

/** An object of which only this is looked at: whatever else it has to have is null. */
function rather(schema: string, members: { [name: string]: Json }): { [name: string]: Json } {
  const others = components.schemas[schema]?.required ?? [];
  return { ...Object.fromEntries(others.map((name) => [name, null])), ...members };
}

const change = rather("Change", {
  sequence: 1,
  shareId: "shr_1",
  type: "created",
  resourceType: "file",
  resourceId: "fil_1",
  name: "a.txt",
  changedBy: "usr_1",
  changedAt: "2026-11-22T10:00:00.000Z",
});

export const fixtures: Readonly<Record<string, { [name: string]: Json }>> = {
  share: { ...shown("/shares/{shareId}", "get"), permissions: ["read", "write"] },
  file: shown("/files/{fileId}", "get"),
  session: shown("/uploads/{uploadId}", "get"),
  received: shown("/uploads/{uploadId}/chunks/{index}", "put"),
  zone: shown("/domains/{zoneId}", "get"),
  check: shown("/domains/{zoneId}/validation/check", "post"),
  change,
};

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
