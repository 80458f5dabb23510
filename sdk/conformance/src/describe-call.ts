import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildIr } from "@scai/sdk-generator";
import type { Call, Json } from "./scenario.ts";

const document = join(import.meta.dirname, "../../../openapi/openapi.json");
const { resources } = buildIr(JSON.parse(readFileSync(document, "utf8")));

/** Every operation, as `files.get`. */
export const operationNames: readonly string[] = resources.flatMap(({ name, methods }) =>
  methods.map((method) => `${name}.${method.name}`),
);

/** A call of an operation with the input that its procedure takes, in the parts that an SDK's method takes it in. */
export function describeCall(operation: string, input: Readonly<Record<string, Json>>, content?: string): Call {
  const [resource, name] = operation.split(".");
  const method = resources.find((one) => one.name === resource)?.methods.find((one) => one.name === name);
  if (method === undefined) throw new Error(`there is no ${operation}`);
  const isQuery = new Set(method.query.map((member) => member.name));
  const isPath = new Set(method.pathParameters.map((parameter) => parameter.name));
  const { ifMatch, ...members } = input;
  const query = Object.entries(members).filter(([member]) => isQuery.has(member));
  const body = Object.entries(members).filter(([member]) => !isQuery.has(member) && !isPath.has(member));
  return {
    operation,
    path: method.pathParameters.map((parameter) => String(input[parameter.name])),
    ...(method.query.length === 0 ? {} : { query: Object.fromEntries(query) }),
    ...(method.body.kind === "none" || method.body.kind === "binary" ? {} : { body: Object.fromEntries(body) }),
    ...(content === undefined ? {} : { content: { text: content } }),
    ...(typeof ifMatch === "string" ? { options: { ifMatch } } : {}),
  };
}
