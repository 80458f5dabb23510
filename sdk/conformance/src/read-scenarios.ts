import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scenario } from "./scenario.ts";

const folder = join(import.meta.dirname, "../scenarios");

/** Every scenario, by the group it is in. */
export function scenariosByGroup(): Map<string, readonly Scenario[]> {
  const files = readdirSync(folder).toSorted();
  return new Map(
    files.map((file) => [file.replace(".json", ""), JSON.parse(readFileSync(join(folder, file), "utf8"))]),
  );
}
