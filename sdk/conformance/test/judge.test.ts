import { expect, test } from "vitest";
import { judge, scenariosByGroup } from "../src/index.ts";

test.each([...scenariosByGroup().values()].flat())("an SDK that does nothing does not pass: $name", (scenario) => {
  expect(judge(scenario, [], { error: { kind: "Foreign" }, durationMs: 0 })).not.toEqual([]);
  expect(judge(scenario, [], { result: "?", durationMs: 0 })).not.toEqual([]);
});
