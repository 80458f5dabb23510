export { type FaultServer, startFaultServer } from "./fault-server.ts";
export { judge } from "./judge.ts";
export { parityTable } from "./parity.ts";
export { scenariosByGroup } from "./read-scenarios.ts";
export type { Json, Outcome, Scenario } from "./scenario.ts";
