import { AppError, type Issue } from "@scai/contract";
import type { PreparedRecord, TemplateRecord, TemplateVariable } from "@scai/db";
import { allRights, EditError, type PlannedZone, planWhole } from "../records/index.ts";
import { prepareRecords, type TemplateContent } from "./prepare-records.ts";
import { rrsetsOf } from "./template-plan.ts";
import { isLine, readTemplateText, TemplateTextFault, variablesOf } from "./template-text.ts";
import { isBuiltIn } from "./variables.ts";

/** A zone like any other, for what can be said of a template without knowing where it will be applied. */
const anyZone: PlannedZone = { id: "zon_00000000000000000000000000", name: "example.com.", defaultTtl: 3600 };

/**
 * Fails with `request.invalid`, which tells all that is wrong at once, unless the records can be made: every variable is declared and named,
 * and what does not depend on values is right, alone and together.
 */
export function requireSound(template: TemplateContent): void {
  const issues = [...variableIssues(template.variables), ...textIssues(template)];
  if (issues.length === 0) issues.push(...recordIssues(template));
  if (issues.length > 0) throw new AppError("request.invalid", { issues });
}

function variableIssues(variables: readonly TemplateVariable[]): Issue[] {
  return variables.flatMap(({ name, required, default: text }, index) => {
    const refuse = (member: string, message: string): Issue[] => [{ path: ["variables", index, member], message }];
    if (isBuiltIn(name)) return refuse("name", `${name} is known from the zone`);
    if (variables.findIndex((other) => other.name === name) < index) return refuse("name", "is there already");
    if (text === null) return [];
    if (required) return refuse("default", "a variable with a default does not have to be given; leave out required");
    if (text === "" || !isLine(text)) return refuse("default", "is one line of text");
    return textFaults(text, ["variables", index, "default"], isBuiltIn, "a default can name built-in variables only");
  });
}

function textIssues({ records, variables }: TemplateContent): Issue[] {
  const isKnown = (name: string) => isBuiltIn(name) || variables.some((variable) => variable.name === name);
  const issues = records.flatMap((record, index) =>
    (["name", "content"] as const).flatMap((member) =>
      textFaults(record[member], ["records", index, member], isKnown, "the template has no such variable"),
    ),
  );
  if (issues.length > 0) return issues;
  const used = new Set(records.flatMap(namedBy));
  return variables.flatMap(({ name }, index) => {
    return used.has(name) ? [] : [{ path: ["variables", index, "name"], message: `no record names \${${name}}` }];
  });
}

function textFaults(text: string, path: Issue["path"], isKnown: (name: string) => boolean, unknown: string): Issue[] {
  try {
    const strange = variablesOf(readTemplateText(text)).filter((name) => !isKnown(name));
    return strange.map((name) => ({ path, message: `\${${name}}: ${unknown}` }));
  } catch (err) {
    if (!(err instanceof TemplateTextFault)) throw err;
    return [{ path, message: err.message }];
  }
}

/** What is wrong whatever the values are: of each record by itself, and of all that need none together. */
function recordIssues({ records, variables }: TemplateContent): Issue[] {
  const issues: Issue[] = [];
  const settled: PreparedRecord[] = [];
  const places: number[] = [];
  for (const [index, record] of records.entries()) {
    if (record.type === "SOA" || (record.type === "NS" && record.name === "@")) {
      issues.push({
        path: ["records", index, "type"],
        message: `the platform keeps ${record.type} of the zone itself`,
      });
      continue;
    }
    const mine = variables.filter(({ name }) => namedBy(record).includes(name));
    if (mine.some((variable) => variable.default === null)) continue;
    try {
      settled.push(...prepareRecords({ records: [record], variables: mine }, anyZone, {}).records);
      places.push(index);
    } catch (err) {
      if (!(err instanceof AppError)) throw err;
      issues.push(...(err.issues ?? []).map(({ message }) => ({ path: ["records", index], message })));
    }
  }
  return issues.length > 0 ? issues : [...ttlIssues(records), ...togetherIssues(settled, places)];
}

function ttlIssues(records: readonly TemplateRecord[]): Issue[] {
  return records.flatMap(({ name, type, ttl }, index) => {
    const first = records.find((other) => other.name === name && other.type === type);
    if (first === undefined || first.ttl === ttl) return [];
    return [{ path: ["records", index, "ttl"], message: `records of one name and type have one TTL: ${first.ttl}` }];
  });
}

function togetherIssues(records: readonly PreparedRecord[], places: readonly number[]): Issue[] {
  const sets = rrsetsOf(records, anyZone.defaultTtl);
  const edits = sets.map(({ name, type, ...state }) => ({ kind: "set", name, type, state }) as const);
  try {
    planWhole(anyZone, [], edits, allRights);
    return [];
  } catch (err) {
    if (!(err instanceof EditError)) throw err;
    const set = sets[err.index];
    const at = records.findIndex(({ name, type }) => name === set?.name && type === set.type);
    const message = err.cause.detail ?? err.cause.issues?.[0]?.message ?? "does not go with the others";
    return [{ path: ["records", places[at] ?? 0], message }];
  }
}

function namedBy({ name, content }: TemplateRecord): string[] {
  return variablesOf([...readTemplateText(name), ...readTemplateText(content)]);
}
