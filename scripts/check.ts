import { checkSteps } from "./check-steps.ts";
import { runSteps } from "./run-steps.ts";

// npm run check
const { failed } = runSteps(checkSteps);
process.exitCode = failed === 0 ? 0 : 1;
