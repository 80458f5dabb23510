import { defineConfig } from "vitest/config";

const sources = ["apps/*/src", "packages/*/src", "sdk/*/test", "bench"];
const matching = (suffix: string) => sources.map((folder) => `${folder}/**/*${suffix}`);

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
