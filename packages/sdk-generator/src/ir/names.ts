import { Refusal } from "./refusal.ts";

/** Words that one of the languages, or the runtime of one of the SDKs, has for itself. A member may be one; it stands behind a dot or is escaped. */
const reservedMethods = new Set([
  "constructor",
  "then",
  "prototype",
  "with",
  "import",
  "class",
  "lambda",
  "global",
  "pass",
  "yield",
  "await",
]);

/** What the runtimes call their own types, which a model would shadow. */
const reservedTypes = new Set([
  "ApiPromise",
  "Array",
  "Bytes",
  "Client",
  "Date",
  "Download",
  "Error",
  "Exception",
  "List",
  "Map",
  "Object",
  "Pager",
  "Promise",
  "Request",
  "RequestOptions",
  "Response",
  "ScaiClient",
  "Set",
  "String",
  "Task",
  "Transport",
]);

export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `listMembers` as its words. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

export function snakeCase(name: string): string {
  return wordsOf(name)
    .map((word) => word.toLowerCase())
    .join("_");
}

export function pascalCase(name: string): string {
  return wordsOf(name).map(upperFirst).join("");
}

/** Takes names for types, each once. */
export class TypeNames {
  readonly #owners = new Map<string, string>();

  claim(name: string, owner: string): string {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      throw new Refusal(owner, `${name} cannot be the name of a type`, "Give the schema an id such as FileVersion");
    }
    if (reservedTypes.has(name)) {
      throw new Refusal(owner, `the SDKs have a type ${name} already`, "Give the schema another id");
    }
    const holder = this.#owners.get(name);
    if (holder !== undefined) {
      throw new Refusal(owner, `${holder} is called ${name} as well`, "Give one of them an id of its own");
    }
    this.#owners.set(name, owner);
    return name;
  }
}

/** `files_getContent` as resource and method. */
export function splitOperationId(operationId: string): { resource: string; method: string } {
  const [, resource, method] = /^([a-z][A-Za-z0-9]*)_([a-z][A-Za-z0-9]*)$/.exec(operationId) ?? [];
  if (resource === undefined || method === undefined) {
    throw new Refusal(
      operationId,
      "the operationId does not tell a resource and a method",
      "Put the procedure into one router below the root, in camelCase: files.getContent",
    );
  }
  if (reservedMethods.has(method)) {
    throw new Refusal(operationId, `no method can be called ${method}`, "Rename the procedure");
  }
  return { resource, method };
}
