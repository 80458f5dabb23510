import { withFixtures } from "./fixtures.ts";
import type { Expectation, Json, Outcome, Scenario, SentRequest } from "./scenario.ts";

/** What of a scenario did not happen as it must; empty when all did. */
export function judge({ expect }: Scenario, sent: readonly SentRequest[], outcome: Outcome): string[] {
  return [
    ...judgeResult(expect, outcome),
    ...judgeRequests(expect, sent),
    ...judgeTime(expect, outcome),
    ...(expect.logWithout ?? [])
      .filter((text) => outcome.log?.some((line) => line.includes(text)) !== false)
      .map((text) => `the log is not there, or has ${text}`),
  ];
}

function judgeResult({ result, error }: Expectation, outcome: Outcome): string[] {
  if (error === undefined) {
    if (outcome.error !== undefined) return [`it failed: ${JSON.stringify(outcome.error)}`];
    return result === undefined ? [] : differences(withFixtures(result), outcome.result, "result");
  }
  if (outcome.error === undefined) return [`it answered ${JSON.stringify(outcome.result)} and did not fail`];
  return Object.entries(error).flatMap(([name, value]) =>
    differences(toJson(value), toJson(outcome.error?.[name]), `error.${name}`),
  );
}

function judgeRequests({ requests, sent: expected, sameHeaders = [] }: Expectation, sent: readonly SentRequest[]) {
  const problems: string[] = [];
  if (requests !== undefined && sent.length !== requests)
    problems.push(`${sent.length} requests came, not ${requests}`);
  for (const header of sameHeaders) {
    const values = new Set(sent.map(({ headers }) => headers[header]));
    if (values.size !== 1 || values.has(undefined)) problems.push(`${header} was ${[...values].join(", ")}`);
  }
  for (const [i, one] of (expected ?? []).entries()) {
    const request = sent[i];
    if (request === undefined) problems.push(`request ${i + 1} did not come`);
    else problems.push(...judgeRequest(one, request).map((text) => `request ${i + 1}: ${text}`));
  }
  return problems;
}

function judgeRequest(expected: NonNullable<Expectation["sent"]>[number], request: SentRequest): string[] {
  const { headers = {}, json, form, ...plain } = expected;
  const problems = Object.entries(plain).flatMap(([name, value]) =>
    differences(toJson(value), toJson(Reflect.get(request, name)), name),
  );
  for (const [name, matcher] of Object.entries(headers)) {
    const value = request.headers[name];
    if (!matches(matcher, value)) problems.push(`${name} was ${value}, not ${JSON.stringify(matcher)}`);
  }
  if (json !== undefined && JSON.stringify(sorted(JSON.parse(request.text))) !== JSON.stringify(sorted(json)))
    problems.push(`the body was ${request.text}, not ${JSON.stringify(json)}`);
  if (form !== undefined) {
    const fields = Object.fromEntries(new URLSearchParams(request.text));
    if (JSON.stringify(sorted(fields)) !== JSON.stringify(sorted({ ...form })))
      problems.push(`the form was ${request.text}`);
  }
  return problems;
}

type Matcher = NonNullable<NonNullable<NonNullable<Expectation["sent"]>[number]["headers"]>[string]>;

function matches(matcher: Matcher, value: string | undefined): boolean {
  if (typeof matcher === "string") return value === matcher;
  if ("absent" in matcher) return value === undefined;
  if ("not" in matcher) return value !== undefined && value !== matcher.not;
  return value !== undefined && new RegExp(matcher.pattern).test(value);
}

function judgeTime({ minMs = 0, maxMs = 10_000 }: Expectation, { durationMs }: Outcome): string[] {
  return durationMs >= minMs && durationMs <= maxMs ? [] : [`it took ${Math.round(durationMs)} ms`];
}

/** Where what is there differs from what is expected; other members may be there. */
function differences(expected: Json, actual: Json | undefined, where: string): string[] {
  if (typeof expected !== "object" || expected === null || actual === undefined || actual === null) {
    return expected === actual ? [] : [`${where} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      return [`${where} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
    }
    return expected.flatMap((item, i) => differences(item, actual[i], `${where}[${i}]`));
  }
  return Object.entries(expected).flatMap(([name, value]) =>
    differences(
      value,
      Array.isArray(actual) || typeof actual !== "object" ? undefined : actual[name],
      `${where}.${name}`,
    ),
  );
}

function toJson(value: unknown): Json {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
