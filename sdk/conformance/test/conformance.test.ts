import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { playScenariosInDotnet } from "../../dotnet/test/dotnet.ts";
import { runPython } from "../../python/test/python.ts";
import { playScenario } from "../../typescript/test/play-scenario.ts";
import { type FaultServer, parityTable, type Scenario, scenariosByGroup, startFaultServer } from "../src/index.ts";
import { hasToolchain } from "../src/toolchains.ts";

const groups = scenariosByGroup();
const scenarios = [...groups.values()].flat();
let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer(scenarios);
});

afterAll(async () => {
  const names = new Map([...groups].map(([group, listed]) => [group, listed.map(({ name }) => name)]));
  console.log(parityTable(names, server.verdicts));
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

/** The verdicts on an SDK whose runner is a program of another language, which plays all scenarios at once. */
function describeProgram(sdk: string, listed: readonly Scenario[], play: () => Promise<unknown>): void {
  describe(sdk, () => {
    beforeAll(play, 600_000);

    test.each(listed)("$name", ({ name }) => {
      expect(server.verdicts.get(sdk)?.get(name)).toEqual([]);
    });
  });
}

if (hasToolchain("python")) {
  const playAs = (sdk: string) => () => runPython({ args: ["test/play_scenarios.py", server.url, sdk] });
  // A call that blocks cannot be canceled from outside; the asynchronous twin's can.
  const blocking = scenarios.filter(({ call }) => call.options?.cancelAfterMs === undefined);
  describeProgram("python", blocking, playAs("python"));
  describeProgram("pythonasync", scenarios, playAs("pythonasync"));
}

if (hasToolchain("dotnet")) {
  describeProgram("dotnet", scenarios, () => playScenariosInDotnet(server.url));
}
