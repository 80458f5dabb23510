import { defineConfig } from "vitest/config";
import { hasToolchain } from "./sdk/conformance/src/toolchains.ts";

const sources = ["apps/*/src", "packages/*/src", "sdk/*/test", "bench"];
const matching = (suffix: string) => sources.map((folder) => `${folder}/**/*${suffix}`);

// What a machine cannot run is left out here and told by scripts/test.ts; in CI that is a failure.
const withoutToolchain = hasToolchain("python") ? [] : ["sdk/python/**"];

// unit: no I/O. int: real services. contract: generated over every operation of the API, on real services.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: matching(".test.ts"),
          exclude: ["**/node_modules/**", ...matching(".int.test.ts"), ...matching(".contract.test.ts")],
        },
      },
      {
        test: {
          name: "int",
          include: matching(".int.test.ts"),
          exclude: ["**/node_modules/**", ...withoutToolchain],
          globalSetup: ["packages/testing/src/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "contract",
          include: matching(".contract.test.ts"),
          globalSetup: ["packages/testing/src/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
