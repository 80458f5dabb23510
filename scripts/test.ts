import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { hasToolchain, missingToolchains } from "../sdk/conformance/src/toolchains.ts";
import { checkSteps } from "./check-steps.ts";
import { runSteps } from "./run-steps.ts";

// npm test [-- filter …]: the checks, then every test against the real services. Ends with one line that counts both. With filters only
// the tests that they name are run.
const reportFile = ".stack/test-report.json";

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function runTests(filters: readonly string[]): { passed: number; failed: number } {
  mkdirSync(".stack", { recursive: true });
  rmSync(reportFile, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  const run = spawnSync("node_modules/.bin/vitest", ["run", ...reporters, ...filters], { stdio: "inherit" });
  const report = readReport();
  if (report === undefined) return { passed: 0, failed: 1 };
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) console.log(`${skipped} tests were skipped; every test has to run.`);
  const failed = report.numFailedTests + skipped;
  // A file that could not be loaded, or an error outside any test, fails the run without failing a test.
  return { passed: report.numPassedTests, failed: run.status === 0 ? failed : Math.max(failed, 1) };
}

function readReport(): Report | undefined {
  try {
    return JSON.parse(readFileSync(reportFile, "utf8"));
  } catch {
    return undefined;
  }
}

const filters = process.argv.slice(2);
// Tools, workers and what tests start load the same modules over and over: each is compiled once.
process.env["NODE_COMPILE_CACHE"] ??= resolve(".stack/compile-cache");
// The longest wait of all, for one core; the checks leave the other idle. What is wrong with it, the tests tell.
if (filters.length === 0 && hasToolchain("dotnet"))
  spawn(process.execPath, ["scripts/build-dotnet-sdk.ts"], { stdio: "ignore" }).unref();
const checks = filters.length === 0 ? runSteps(checkSteps) : { passed: 0, failed: 0 };
const tests = runTests(filters);
const missing = missingToolchains();
for (const sentence of missing) console.log(sentence);
// On one's own machine it is enough to know; what is delivered has been tested whole.
const untested = process.env["CI"] === "true" ? missing.length : 0;
const failed = checks.failed + tests.failed + untested;
console.log(`\n${checks.passed + tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
