import { AppError, type Issue } from "@scai/contract";
import type { PreparedRecord, TemplateRecord, TemplateVariable } from "@scai/db";
import { findRrType, type PlannedZone, readRecordContent, readRecordName } from "../records/index.ts";
import { faultOfValue, fillIn, type Piece, type Place, readTemplateText, variablesOf } from "./template-text.ts";
import { builtInValue, defaultOf, isBuiltIn } from "./variables.ts";

export interface TemplateContent {
  readonly records: readonly TemplateRecord[];
  readonly variables: readonly TemplateVariable[];
}

/** A record that a zone does not get, because a variable that nobody has to say was not said. */
export interface OmittedRecord {
  readonly name: string;
  readonly type: string;
  readonly variable: string;
}

export interface PreparedRecords {
  /** With canonical names and contents. */
  readonly records: readonly PreparedRecord[];
  readonly omitted: readonly OmittedRecord[];
}

/** What variables are said to be, by name. */
export type Values = Readonly<Record<string, string>>;

/**
 * The records that a template makes for a zone. Fails with `request.invalid`, which tells all that is wrong with the values at once: which are
 * missing, which the template does not know, and which cannot be what they are said to be.
 */
export function prepareRecords(template: TemplateContent, zone: PlannedZone, given: Values): PreparedRecords {
  const values = readValues(template.variables, zone, given);
  const issues = [...values.issues];
  const records: PreparedRecord[] = [];
  const omitted: OmittedRecord[] = [];
  for (const [index, record] of template.records.entries()) {
    const prepared = prepareRecord(record, zone, values.known);
    if ("variable" in prepared) {
      // What has to be said and was not is among the issues.
      omitted.push({ name: record.name, type: record.type, variable: prepared.variable });
    } else if ("issues" in prepared) {
      issues.push(...prepared.issues.map((issue) => located(issue, index)));
    } else {
      records.push(prepared);
    }
  }
  if (issues.length > 0) throw new AppError("request.invalid", { issues: unique(issues) });
  return { records, omitted };
}

function readValues(variables: readonly TemplateVariable[], zone: PlannedZone, given: Values) {
  const known = new Map<string, string>();
  const issues: Issue[] = [];
  const refuse = (name: string, message: string) => issues.push({ path: ["variables", name], message });
  for (const name of Object.keys(given)) {
    if (isBuiltIn(name)) refuse(name, "is known from the zone and cannot be given");
    else if (!variables.some((variable) => variable.name === name)) {
      const names = variables.map((variable) => variable.name).join(", ") || "none";
      refuse(name, `the template has no such variable; it has ${names}`);
    }
  }
  for (const variable of variables) {
    const { name, required, description } = variable;
    const value = Object.hasOwn(given, name) ? given[name] : defaultOf(variable, zone);
    if (value !== undefined) known.set(name, value);
    else if (required) refuse(name, description === "" ? "has to be given" : `has to be given: ${description}`);
  }
  return { known, issues };
}

type Refused = { readonly issues: readonly Issue[] };

function prepareRecord(
  { name, type, content, ttl }: TemplateRecord,
  zone: PlannedZone,
  known: ReadonlyMap<string, string>,
): PreparedRecord | Refused | { readonly variable: string } {
  const texts = { name: readTemplateText(name), content: readTemplateText(content) };
  const asked = variablesOf([...texts.name, ...texts.content]).filter((variable) => !isBuiltIn(variable));
  const faults = [...faultsOf(texts.name, "name", known), ...faultsOf(texts.content, "content", known)];
  if (faults.length > 0) return { issues: faults };
  const lacking = asked.find((variable) => !known.has(variable));
  if (lacking !== undefined) return { variable: lacking };
  const valueFor = (variable: string) => builtInValue(variable, zone) ?? known.get(variable) ?? "";
  const rrType = findRrType(type);
  if (rrType === undefined) throw new Error(`a template has a record of the type ${type}`);
  const issues: Issue[] = [];
  const read = (member: Place, work: (text: string) => string): string => {
    try {
      return work(fillIn(texts[member], valueFor));
    } catch (err) {
      if (!(err instanceof AppError) || err.issues === undefined) throw err;
      const [only, ...others] = variablesOf(texts[member]).filter((variable) => !isBuiltIn(variable));
      const path = only !== undefined && others.length === 0 ? ["variables", only] : [member];
      issues.push(...err.issues.map(({ message }) => ({ path, message: `${name} ${type}: ${message}` })));
      return "";
    }
  };
  const prepared = {
    name: read("name", (text) => readRecordName(text, zone)),
    type: rrType.type,
    content: read("content", (text) => readRecordContent(rrType.type, text, zone)),
    ttl,
  };
  return issues.length > 0 ? { issues } : prepared;
}

function faultsOf(pieces: readonly Piece[], place: Place, known: ReadonlyMap<string, string>): Issue[] {
  return pieces.flatMap((piece) => {
    const value = "variable" in piece ? known.get(piece.variable) : undefined;
    if ("text" in piece || value === undefined) return [];
    const { variable, isQuoted } = piece;
    const fault = faultOfValue(value, place, { isQuoted, isAlone: pieces.length === 1 });
    return fault === undefined ? [] : [{ path: ["variables", variable], message: fault }];
  });
}

/** An issue about a record says which one. */
function located({ path, message }: Issue, index: number): Issue {
  return { path: path[0] === "variables" ? path : ["records", index, ...path], message };
}

/** One value may be wrong in several places. */
function unique(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
