import type { Json } from "./scenario.ts";

const at = "2026-11-22T10:00:00.000Z";

const share: { [name: string]: Json } = {
  id: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "Plans",
  description: "",
  type: "project",
  ownerId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  role: "owner",
  permissions: ["read", "write"],
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: at,
  modifiedAt: at,
  trashedAt: null,
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};

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
