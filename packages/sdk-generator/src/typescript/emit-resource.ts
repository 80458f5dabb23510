import type { Member, Method, Resource } from "../ir/ir.ts";
import { pascalCase, upperFirst } from "../ir/names.ts";
import { isOptionalBody, namesIn, ownErrors } from "../source.ts";
import { comment, membersOf, typeOf } from "./types.ts";

/** The file of a resource: its class, and the parameters that its methods take. */
export function emitResource(resource: Resource): string {
  const methods = resource.methods.map((method) => emitMethod(resource, method)).join("\n");
  const parameters = resource.methods.map((method) => parametersOf(resource, method)).join("\n");
  const body = `${parameters}\n${comment([resource.description ?? ""])}export class ${upperFirst(resource.name)} {
readonly #api: Transport;

constructor(api: Transport) { this.#api = api; }

${methods}
}
`;
  return `${importsOf(resource, body)}\n${body}`;
}

function importsOf({ methods }: Resource, body: string): string {
  const names = methods.flatMap(namesOfMethod).filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const models = [...new Set(names)].sort();
  const used = (candidates: readonly string[]) => candidates.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const importing = (names: readonly string[], from: string, isType = true) =>
    names.length === 0
      ? ""
      : `import ${isType ? "type " : ""}{ ${names.join(", ")} } from "../../runtime/${from}.ts";\n`;
  return [
    importing(used(["ApiPromise"]), "api-promise"),
    importing(used(["contentBody", "formBody", "jsonBody", "multipartBody"]), "body", false),
    importing(used(["Download"]), "download"),
    importing(used(["Content", "DownloadOptions", "IfMatchOptions", "RequestOptions", "UploadOptions"]), "options"),
    importing(used(["Pager"]), "pager"),
    body.includes("path`") ? importing(["path"], "path", false) : "",
    importing(["Transport"], "transport"),
    models.length === 0 ? "" : `import type { ${models.join(", ")} } from "../models.ts";\n`,
  ].join("");
}

function namesOfMethod({ pathParameters, query, body, result }: Method): string[] {
  const members = [...pathParameters, ...query, ...(body.kind === "multipart" ? body.members : [])];
  return [
    ...members.flatMap(({ type }) => namesIn(type)),
    ...("model" in body ? [body.model] : []),
    ...(result.kind === "json" ? namesIn(result.type) : []),
    ...(result.kind === "page" ? [result.page, ...namesIn(result.item)] : []),
  ];
}

/** The interface of a query or of a form's fields, where there is one. */
function parametersOf(resource: Resource, method: Method): string {
  const { query, body } = method;
  return [
    query.length === 0 ? "" : `export interface ${queryName(resource, method)} {\n${membersOf(query, true)}\n}\n`,
    body.kind === "multipart"
      ? `export interface ${fieldsName(resource, method)} {\n${membersOf(body.members, true)}\n}\n`
      : "",
  ].join("");
}

const queryName = (resource: Resource, method: Method) => `${pascalCase(`${resource.name}_${method.name}`)}Query`;
const fieldsName = (resource: Resource, method: Method) => `${pascalCase(`${resource.name}_${method.name}`)}Fields`;

function emitMethod(resource: Resource, method: Method): string {
  const { name, result } = method;
  const [returns, via] = callOf(method);
  const call = emitCall(method);
  const parameters = signatureOf(resource, method);
  const main = `${documentation(resource, method)}${name}(${parameters.join(", ")}): ${returns} {
  return this.#api.${via}(${call}, options);
}
`;
  if (method.conditional !== "etag") return main;
  const data = result.kind === "download" ? "Download" : result.kind === "json" ? typeOf(result.type, false) : "void";
  const withEtag = [...parameters.slice(0, -1).filter((text) => !text.startsWith("query")), "etag: string"];
  const query = parameters.filter((text) => text.startsWith("query"));
  const changed = result.kind === "download" ? "downloadIfChanged" : `callIfChanged<${data}>`;
  return `${main}
/** The same, or null when what you have, by its \`etag\`, is current. */
${name}IfChanged(${[...withEtag, ...query, parameters.at(-1)].join(", ")}): ApiPromise<${data} | null> {
  return this.#api.${changed}(${call}, etag, options);
}
`;
}

/** What the method returns, and what of the transport it calls. */
function callOf({ result }: Method): [returns: string, via: string] {
  switch (result.kind) {
    case "none":
      return ["ApiPromise<void>", "call<void>"];
    case "json":
      return [`ApiPromise<${typeOf(result.type, false)}>`, `call<${typeOf(result.type, false)}>`];
    case "page":
      return [
        `Pager<${typeOf(result.item, false)}, ${result.page}>`,
        `list<${typeOf(result.item, false)}, ${result.page}>`,
      ];
    case "download":
      return ["ApiPromise<Download>", "download"];
  }
}

/** Path parameters, then the body, then the query, then the options. */
function signatureOf(resource: Resource, method: Method): string[] {
  const { pathParameters, query, body, conditional, result } = method;
  const options =
    body.kind === "binary" || body.kind === "multipart"
      ? "UploadOptions"
      : conditional === "ifMatch"
        ? "IfMatchOptions"
        : result.kind === "download"
          ? "DownloadOptions"
          : "RequestOptions";
  const optional = isOptionalBody(method);
  const bodies = {
    none: [],
    json: "model" in body ? [`body: ${body.model}${optional ? " = {}" : ""}`] : [],
    form: "model" in body ? [`body: ${body.model}${optional ? " = {}" : ""}`] : [],
    binary: ["content: Content"],
    multipart: ["content: Content", `fields: ${fieldsName(resource, method)}`],
  }[body.kind];
  const isQueryNeeded = query.some(({ isRequired }) => isRequired);
  return [
    ...pathParameters.map(({ name, type }) => `${name}: ${typeOf(type, true)}`),
    ...bodies,
    ...(query.length === 0 ? [] : [`query${isQueryNeeded ? "" : "?"}: ${queryName(resource, method)}`]),
    `options?: ${options}`,
  ];
}

function emitCall(method: Method): string {
  const { verb, path, pathParameters, query, idempotency, isAuthenticated, result } = method;
  const filled = path.replace(/\{(\w+)\}/g, "$${$1}");
  const repeat = { safe: "always", idempotent: "always", key: "key", none: undefined }[idempotency];
  const members = [
    `verb: "${verb}"`,
    `path: ${pathParameters.length === 0 ? `"${path}"` : `path\`${filled}\``}`,
    ...(query.length === 0 ? [] : ["query: { ...query }"]),
    ...bodyOf(method),
    ...(repeat === undefined ? [] : [`repeat: "${repeat}"`]),
    ...(isAuthenticated ? [] : ["isAnonymous: true"]),
    ...(result.kind === "json" && !result.isEnveloped ? ["isBare: true"] : []),
  ];
  return `{ ${members.join(", ")} }`;
}

function bodyOf({ body }: Method): string[] {
  switch (body.kind) {
    case "none":
      return [];
    case "json":
      return ["body: jsonBody(body)"];
    case "form":
      return ["body: formBody(body)"];
    case "binary":
      return ["body: contentBody(content, options)"];
    case "multipart":
      return [`body: multipartBody({ ...fields }, "${body.file}", content, options)`];
  }
}

function documentation(resource: Resource, method: Method): string {
  const errors = ownErrors(method).map(({ code, title }) => `- \`${code}\`: ${title}`);
  return comment([
    `${method.summary}.`,
    ...(method.description === undefined ? [] : ["", method.description]),
    ...(errors.length === 0 ? [] : ["", "Fails with", ...errors]),
    "",
    ...method.pathParameters.flatMap(({ name, description }) =>
      description === undefined ? [] : [`@param ${name} ${description}`],
    ),
    "@example",
    exampleOf(resource, method),
  ]);
}

/** A call that could be written so. */
export function exampleOf(resource: Resource, method: Method): string {
  const { body, pathParameters, query, result } = method;
  const required = query.filter(({ isRequired }) => isRequired);
  const values = [
    ...pathParameters.map(({ example }) => JSON.stringify(example)),
    ...(body.kind === "binary" || body.kind === "multipart" ? ["content"] : []),
    ...(body.kind === "none" || body.kind === "binary" ? [] : [objectText(exampleBody(method))]),
    ...(required.length === 0 ? [] : [objectText(Object.fromEntries(required.map(sample)))]),
  ];
  const call = `client.${resource.name}.${method.name}(${values.join(", ")})`;
  if (result.kind === "page") return `for await (const item of ${call}) console.log(item);`;
  return result.kind === "none" ? `await ${call};` : `const answer = await ${call};`;
}

function exampleBody({ example, body }: Method): unknown {
  if (body.kind !== "multipart") return example ?? {};
  const { [body.file]: _content, ...fields } = Object(example ?? {});
  return fields;
}

function sample({ name, type }: Member): [string, unknown] {
  return [name, type.kind === "integer" || type.kind === "number" ? 1 : "…"];
}

/** An object as TypeScript writes it. */
function objectText(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, " ")
    .replace(/"([A-Za-z_]\w*)":/g, "$1:");
}
