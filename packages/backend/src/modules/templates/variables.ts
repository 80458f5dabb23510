import type { TemplateVariable } from "@scai/db";
import type { PlannedZone } from "../records/index.ts";
import { fillIn, readTemplateText } from "./template-text.ts";

interface BuiltIn {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly valueIn: (zone: PlannedZone) => string;
}

/** Variables that every template may name, and that nobody is asked for. */
export const builtInVariables: readonly BuiltIn[] = [
  {
    name: "domain",
    description: "The zone's name, without the dot at the end.",
    example: "example.com",
    valueIn: (zone) => zone.name.slice(0, -1),
  },
];

export function isBuiltIn(name: string): boolean {
  return builtInVariables.some((builtIn) => builtIn.name === name);
}

/** Undefined for what is not built in. */
export function builtInValue(name: string, zone: PlannedZone): string | undefined {
  return builtInVariables.find((builtIn) => builtIn.name === name)?.valueIn(zone);
}

/** What a variable is when nobody says; undefined when it has no default. A default names built-in variables at most. */
export function defaultOf({ default: text }: TemplateVariable, zone: PlannedZone): string | undefined {
  if (text === null) return undefined;
  return fillIn(readTemplateText(text), (name) => builtInValue(name, zone) ?? "");
}
