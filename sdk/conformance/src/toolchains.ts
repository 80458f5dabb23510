import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Debian's own where there is one, because Debian's httpx goes with it. */
export const python3 = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

/** What a machine must have to test the SDKs of other languages. */
const programs = { python: python3, dotnet: "dotnet" } as const;

export type Toolchain = keyof typeof programs;

export function hasToolchain(name: Toolchain): boolean {
  return spawnSync(programs[name], ["--version"]).status === 0;
}

/** A sentence for each SDK that cannot be tested here. */
export function missingToolchains(): string[] {
  const names: readonly Toolchain[] = ["python", "dotnet"];
  return names
    .filter((name) => !hasToolchain(name))
    .map((name) => `There is no ${programs[name]} here, so the SDK for it was not tested.`);
}
