import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { hasToolchain } from "./sdk/conformance/src/toolchains.ts";

const sources = ["apps/*/src", "packages/*/src", "sdk/*/test", "bench"];
const matching = (suffix: string) => sources.map((folder) => `${folder}/**/*${suffix}`);

// What a machine cannot run is left out here and told by scripts/test.ts; in CI that is a failure.
const withoutToolchain = (["python", "dotnet"] as const)
  .filter((name) => !hasToolchain(name))
  .map((name) => `sdk/${name}/**`);

/**
 * They replace parts of modules, run jobs over everything in the database, or count what a server does for all of its callers: each in a
 * process of its own, with a database of its own.
 */
const alone = [
  "packages/backend/src/modules/files/content/unreliable-blobs.int.test.ts",
  "packages/backend/src/modules/files/fsck/fsck.int.test.ts",
  "packages/backend/src/modules/mail/jobs/send-mail.int.test.ts",
  "packages/backend/src/platform/blob/disk-blob-store.int.test.ts",
  "packages/testing/src/contract/audit.contract.test.ts",
];

const onServices = {
  globalSetup: ["packages/testing/src/global-setup.ts"],
  testTimeout: 30_000,
  hookTimeout: 120_000,
};

/** Those of the SDKs wait for other programs, far longer than their size tells: before the shorter ones, or they end the run one by one. */
class LongOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: TestSpecification) => {
      if (file.project.name === "alone" || file.project.name === "contract") return 0;
      return file.moduleId.includes("/sdk/") ? 1 : 2;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

// unit: no I/O. int: real services. contract: generated over every operation of the API, on real services. Loading the product takes longer
// than most files' tests, so the files of a process share it, and its server, but for those that are alone (`isolate`). last: looks at what
// all the others have left behind.
export default defineConfig({
  test: {
    // A test waits for disks and other processes for nearly half of its time.
    maxWorkers: availableParallelism() + 1,
    // Most of what a test makes is soon garbage; with room for it the collector has less to do.
    execArgv: ["--max-semi-space-size=64"],
    sequence: { sequencer: LongOnesFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: matching(".test.ts"),
          exclude: ["**/node_modules/**", ...[".int.test.ts", ".contract.test.ts", ".last.test.ts"].flatMap(matching)],
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        test: {
          ...onServices,
          name: "int",
          include: matching(".int.test.ts"),
          exclude: ["**/node_modules/**", ...alone, ...withoutToolchain],
          isolate: false,
        },
      },
      { test: { ...onServices, name: "alone", include: alone, testTimeout: 60_000 } },
      {
        test: {
          ...onServices,
          name: "contract",
          include: matching(".contract.test.ts"),
          exclude: ["**/node_modules/**", ...alone],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      { test: { ...onServices, name: "last", include: matching(".last.test.ts"), sequence: { groupOrder: 1 } } },
    ],
  },
});
