import { Counter } from "prom-client";

/** Checks of challenges by what came of them: `valid`, `invalid`, or `failed` when nobody could tell. */
export type ValidationChecks = Counter<"result">;

/** Whoever has a registry registers it. */
export function createValidationChecks(): ValidationChecks {
  return new Counter({
    name: "scai_validation_checks_total",
    help: "Checks of whose a zone is, by what came of them.",
    labelNames: ["result"],
    registers: [],
  });
}
