import type { Ir, Member, Method, Resource } from "../ir/ir.ts";
import { pascalCase } from "../ir/names.ts";
import { isOptionalBody, ownErrors } from "../source.ts";
import { memberDocumentation } from "./emit-models.ts";
import { exampleOf } from "./examples.ts";
import {
  documentation,
  escaped,
  optionalTypeOf,
  parameterName,
  propertyName,
  text,
  typeName,
  typeOf,
} from "./types.ts";

export const clientName = (resource: Resource) => `${pascalCase(resource.name)}Client`;

/** The file of a resource: its client, and the parameters that its methods take. */
export function emitClient(ir: Ir, resource: Resource): string {
  const name = clientName(resource);
  const methods = resource.methods.map((method) => emitMethod(ir, resource, method)).join("\n");
  const parameters = resource.methods.map((method) => parametersOf(resource, method)).join("");
  return `using System.Text.Json;

namespace Scai;

${documentation("summary", escaped(resource.description ?? `The resource \`${resource.name}\`.`), "")}public class ${name} : ResourceClient
{
    internal ${name}(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected ${name}()
    {
    }

${methods}}
${parameters}`;
}

/** The class of a query or of a form's fields, where there is one. */
function parametersOf(resource: Resource, method: Method): string {
  const { query, body } = method;
  const route = `${pascalCase(resource.name)}Client.${methodName(method)}`;
  return [
    query.length === 0 ? "" : membersClass(queryName(resource, method), query, `The query of ${route}.`),
    body.kind === "multipart"
      ? membersClass(fieldsName(resource, method), body.members, `The fields of ${route}.`)
      : "",
  ].join("");
}

function membersClass(name: string, members: readonly Member[], told: string): string {
  const properties = members.map((member) => {
    const type = member.isRequired ? `required ${typeOf(member.type)}` : optionalTypeOf(member.type, false);
    return `${memberDocumentation(member)}    public ${type} ${propertyName(member.name, name)} { get; init; }\n`;
  });
  return `
/// <summary>${told}</summary>
public sealed class ${name}
{
${properties.join("\n")}}
`;
}

const queryName = (resource: Resource, method: Method) => `${pascalCase(`${resource.name}_${method.name}`)}Query`;
const fieldsName = (resource: Resource, method: Method) => `${pascalCase(`${resource.name}_${method.name}`)}Fields`;

export const methodName = ({ name }: Method) => `${pascalCase(name)}Async`;

function emitMethod(ir: Ir, resource: Resource, method: Method): string {
  const { result } = method;
  const parameters = signatureOf(resource, method);
  const call = emitCall(ir, resource, method);
  const type = result.kind === "json" ? `ScaiJsonContext.Default.${typeOf(result.type)}` : undefined;
  const after = ["options", "cancellationToken"];
  const [returns, via] = callOf(method);
  const main = `${methodDocumentation(ir, resource, method)}    public virtual ${returns} ${methodName(method)}(
${parameterList(parameters)}) =>
        Api.${via}(
${argumentList([call, ...typeInfo(method), ...after])});
`;
  if (method.conditional !== "etag") return main;
  const data = result.kind === "download" ? "Download" : result.kind === "json" ? typeOf(result.type) : "object";
  const position = method.pathParameters.length;
  const asked = [...parameters.slice(0, position), "string etag", ...parameters.slice(position)];
  const changed = result.kind === "download" ? "DownloadIfChangedAsync" : "CallIfChangedAsync";
  return `${main}
    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<${data}?> ${pascalCase(method.name)}IfChangedAsync(
${parameterList(asked)}) =>
        Api.${changed}(
${argumentList([call, "etag", ...(type === undefined ? [] : [type]), ...after])});
`;
}

function parameterList(parameters: readonly string[]): string {
  return parameters.map((parameter) => `        ${parameter}`).join(",\n");
}

function argumentList(args: readonly string[]): string {
  return args.map((arg) => `            ${arg}`).join(",\n");
}

function typeInfo({ result }: Method): string[] {
  if (result.kind === "json") return [`ScaiJsonContext.Default.${typeOf(result.type)}`];
  return result.kind === "page" ? [`ScaiJsonContext.Default.${typeName(result.page)}`] : [];
}

/** What the method returns, and what of the transport it calls. */
function callOf({ result }: Method): [returns: string, via: string] {
  switch (result.kind) {
    case "none":
      return ["Task", "CallAsync"];
    case "json":
      return [`Task<${typeOf(result.type)}>`, "CallAsync"];
    case "page": {
      const types = `<${typeOf(result.item)}, ${typeName(result.page)}>`;
      return [`Pager${types}`, `List${types}`];
    }
    case "download":
      return ["Task<Download>", "DownloadAsync"];
  }
}

/** Path parameters, then the content, the body and the query, then the options. */
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
  const optional = isOptionalBody(method) ? "? body = null" : " body";
  const bodies = {
    none: [],
    json: "model" in body ? [`${typeName(body.model)}${optional}`] : [],
    form: "model" in body ? [`${typeName(body.model)}${optional}`] : [],
    binary: ["UploadContent content"],
    multipart: ["UploadContent content", `${fieldsName(resource, method)} fields`],
  }[body.kind];
  const isQueryNeeded = query.some(({ isRequired }) => isRequired);
  const parameters = [
    ...pathParameters.map(({ name, type }) => `${typeOf(type)} ${parameterName(name)}`),
    ...bodies,
    ...(query.length === 0 ? [] : [`${queryName(resource, method)}${isQueryNeeded ? " query" : "? query = null"}`]),
    `${options}? options = null`,
    "CancellationToken cancellationToken = default",
  ];
  // What has to be said stands before what may be left out.
  const isLeftOut = (parameter: string) => parameter.includes(" = ");
  return [...parameters.filter((one) => !isLeftOut(one)), ...parameters.filter(isLeftOut)];
}

function emitCall(ir: Ir, resource: Resource, method: Method): string {
  const { verb, path, pathParameters, query, idempotency, isAuthenticated, result } = method;
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => `{${parameterName(name)}}`);
  const repeat = { safe: "Always", idempotent: "Always", key: "WithKey", none: undefined }[idempotency];
  const isQueryNeeded = query.some(({ isRequired }) => isRequired);
  const members = [
    ...(query.length === 0
      ? []
      : [`Query = ${pairsOf(query, isQueryNeeded ? "query" : "query?", queryName(resource, method))}`]),
    ...bodyOf(ir, resource, method),
    ...(repeat === undefined ? [] : [`Repeat = Repeat.${repeat}`]),
    ...(isAuthenticated ? [] : ["IsAnonymous = true"]),
    ...(result.kind === "json" && !result.isEnveloped ? ["IsBare = true"] : []),
  ];
  const verbName = verb.charAt(0) + verb.slice(1).toLowerCase();
  const route = pathParameters.length === 0 ? `"${path}"` : `$"${filled}"`;
  const made = `new Call("${resource.name}.${method.name}", HttpMethod.${verbName}, ${route})`;
  if (members.length === 0) return made;
  return `${made}
            {
${members.map((member) => `                ${member},\n`).join("")}            }`;
}

function pairsOf(members: readonly Member[], source: string, owner: string): string {
  const adding = members.map(
    ({ name }) => `\n                    .Add(${text(name)}, ${source}.${propertyName(name, owner)})`,
  );
  return `new Pairs()${adding.join("")}`;
}

function bodyOf({ models }: Ir, resource: Resource, method: Method): string[] {
  const { body } = method;
  const optional = isOptionalBody(method);
  switch (body.kind) {
    case "none":
      return [];
    case "json": {
      const value = optional ? `body ?? new ${typeName(body.model)}()` : "body";
      return [`Body = Body.Json(${value}, ScaiJsonContext.Default.${typeName(body.model)})`];
    }
    case "form": {
      const members = models.find(({ name }) => name === body.model)?.members ?? [];
      return [`Body = Body.Form(${pairsOf(members, optional ? "body?" : "body", typeName(body.model))})`];
    }
    case "binary":
      return ["Body = Body.Of(content, options)"];
    case "multipart": {
      const pairs = pairsOf(body.members, "fields", fieldsName(resource, method));
      return [`Body = Body.Multipart(${pairs}, ${text(body.file)}, content, options)`];
    }
  }
}

function methodDocumentation(ir: Ir, resource: Resource, method: Method): string {
  const errors = ownErrors(method).map(
    ({ code, title }) => `<item><description><c>${code}</c>: ${escaped(title)}</description></item>`,
  );
  const fails = errors.length === 0 ? [] : ["Fails with", '<list type="bullet">', ...errors, "</list>"];
  const remarks = [...(method.description === undefined ? [] : [escaped(method.description)]), ...fails];
  return [
    documentation("summary", `${escaped(method.summary)}.`, "    "),
    documentation("remarks", remarks.join("\n"), "    "),
    ...method.pathParameters.map(({ name, description }) =>
      documentation(
        "param",
        escaped(description ?? `\`${name}\``),
        "    ",
        ` name="${parameterName(name).replace("@", "")}"`,
      ),
    ),
    `    /// <example><code>${escaped(exampleOf(ir, resource, method))}</code></example>\n`,
  ].join("");
}
