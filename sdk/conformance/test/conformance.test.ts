import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { playScenario } from "../../typescript/test/play-scenario.ts";
import { type FaultServer, parityTable, scenariosByGroup, startFaultServer } from "../src/index.ts";

const groups = scenariosByGroup();
const scenarios = [...groups.values()].flat();
const sdks = ["typescript"];
let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer(scenarios);
});

afterAll(async () => {
  const names = new Map([...groups].map(([group, listed]) => [group, listed.map(({ name }) => name)]));
  console.log(parityTable(names, sdks, server.verdicts));
  await server.close();
});

test("every scenario has a name of its own", () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
});

describe("typescript", () => {
  test.concurrent.each(scenarios)("$name", { timeout: 20_000 }, async (scenario) => {
    expect(await playScenario(server.url, scenario)).toEqual([]);
  });
});
