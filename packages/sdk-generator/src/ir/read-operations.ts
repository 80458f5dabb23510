import {
  type OpenApiDocument,
  type Operation,
  type OperationObject,
  type Parameter,
  referencedName,
  resolveParameter,
  type Schema,
} from "./document.ts";
import type { Body, ErrorCode, Member, Method, PathParameter, Result } from "./ir.ts";
import { pascalCase, splitOperationId } from "./names.ts";
import type { SchemaReader } from "./read-schemas.ts";
import { Refusal } from "./refusal.ts";

/** An operation of the document as a method of a resource. */
export function readOperation(
  document: OpenApiDocument,
  { verb, path, object }: Operation,
  schemas: SchemaReader,
): { resource: string; method: Method } {
  const operationId = object.operationId ?? "";
  if (operationId === "") throw new Refusal(`${verb} ${path}`, "it has no operationId", "Declare it with op()");
  const { resource, method: name } = splitOperationId(operationId);
  const parameters = (object.parameters ?? []).map((parameter) => resolveParameter(document, parameter, operationId));
  const headers = new Set(
    parameters.filter((parameter) => parameter.in === "header").map((parameter) => parameter.name),
  );
  const example = exampleOf(object);
  const conditional = headers.has("If-Match") ? "ifMatch" : headers.has("If-None-Match") ? "etag" : undefined;
  const method: Method = {
    name,
    operationId,
    procedure: text(object, "x-trpc-procedure"),
    summary: object.summary ?? "",
    ...(object.description === undefined ? {} : { description: object.description }),
    verb,
    path,
    pathParameters: pathParametersOf(path, parameters, operationId, schemas),
    query: queryOf(parameters, operationId, schemas),
    body: bodyOf(object, operationId, schemas),
    result: resultOf(document, object, operationId, schemas, headers.has("Range")),
    idempotency: idempotencyOf(object),
    isAuthenticated: (object.security ?? []).length > 0,
    ...(object["x-scope"] === undefined ? {} : { scope: text(object, "x-scope") }),
    ...(conditional === undefined ? {} : { conditional }),
    errors: errorsOf(object),
    ...(example === undefined ? {} : { example }),
  };
  refuseClashes(method);
  return { resource, method };
}

function pathParametersOf(
  path: string,
  parameters: readonly Parameter[],
  operationId: string,
  schemas: SchemaReader,
): PathParameter[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => {
    const found = parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
    if (found?.schema === undefined) {
      throw new Refusal(operationId, `nothing tells what {${name}} is`, "Make it a member of the input");
    }
    const { type, description } = schemas.member(name, found.schema, true, pascalCase(operationId));
    const told = found.description ?? description;
    return { name, type, ...(told === undefined ? {} : { description: told }), example: found.example };
  });
}

function queryOf(parameters: readonly Parameter[], operationId: string, schemas: SchemaReader): Member[] {
  return parameters
    .filter((parameter) => parameter.in === "query")
    .map(({ name, schema, required, description }) => {
      if (schema === undefined) throw new Refusal(operationId, `nothing tells what ${name} is`, "Give it a schema");
      const member = schemas.member(name, schema, required === true, pascalCase(operationId));
      if (["model", "union", "map", "json"].includes(member.type.kind)) {
        throw new Refusal(operationId, `${name} cannot be put into a query`, "Take it in a body instead");
      }
      return { ...member, ...(description === undefined ? {} : { description }) };
    });
}

function bodyOf({ requestBody }: OperationObject, operationId: string, schemas: SchemaReader): Body {
  if (requestBody === undefined) return { kind: "none" };
  const { content, required = false } = requestBody;
  const form = content["application/x-www-form-urlencoded"];
  const json = content["application/json"];
  const multipart = content["multipart/form-data"];
  if (multipart !== undefined) return multipartBody(multipart.schema, operationId, schemas);
  if (form === undefined && json === undefined) return { kind: "binary" };
  const name = referencedName((form ?? json)?.schema);
  if (name === undefined) throw new Refusal(operationId, "its body has no name", "Give its input .meta({ id })");
  return { kind: form === undefined ? "json" : "form", model: schemas.readModel(name), isRequired: required };
}

function multipartBody(schema: Schema | undefined, operationId: string, schemas: SchemaReader): Body {
  const name = referencedName(schema);
  const component = name === undefined ? undefined : schemas.component(name);
  const file = Object.entries(component?.properties ?? {}).find(([, member]) => member.format === "binary")?.[0];
  if (component === undefined || name === undefined || file === undefined) {
    throw new Refusal(operationId, "its form has no name or no file", "Give its input .meta({ id })");
  }
  const { [file]: _content, ...properties } = component.properties ?? {};
  return { kind: "multipart", members: schemas.members({ ...component, properties }, name), file };
}

function resultOf(
  document: OpenApiDocument,
  object: OperationObject,
  operationId: string,
  schemas: SchemaReader,
  hasRanges: boolean,
): Result {
  const responses = Object.entries(object.responses ?? {});
  const success = responses.find(([status]) => status.startsWith("2"))?.[1];
  if (success === undefined) throw new Refusal(operationId, "no answer is a success", "Declare its status in op()");
  const { content = {} } = success;
  const json = content["application/json"];
  if (json === undefined) return Object.keys(content).length === 0 ? { kind: "none" } : { kind: "download", hasRanges };
  const name = referencedName(json.schema);
  if (name === undefined) throw new Refusal(operationId, "its output has no name", "Give its output .meta({ id })");
  const data = document.components?.schemas?.[name]?.properties?.["data"];
  if (data === undefined) return { kind: "json", type: schemas.named(name, operationId), isEnveloped: false };
  const type = schemas.type(data, operationId, name);
  const pagination: unknown = object["x-pagination"];
  if (pagination === undefined || type.kind !== "model") return { kind: "json", type, isEnveloped: true };
  const items = schemas.models.get(type.name)?.members.find((member) => member.name === "items");
  if (items?.type.kind !== "array") throw new Refusal(operationId, "its page has no items", "Make it with pageOf()");
  return {
    kind: "page",
    page: type.name,
    item: items.type.items,
    isEndless: Object.hasOwn(Object(pagination), "hasMore"),
  };
}

function idempotencyOf(object: OperationObject): Method["idempotency"] {
  const told: unknown = object["x-idempotency"];
  if (told === "safe" || told === "idempotent" || told === "key" || told === "none") return told;
  throw new Refusal(object.operationId ?? "", `the idempotency ${told} is not known`, "Teach it to sdk-generator");
}

function errorsOf({ responses = {} }: OperationObject): ErrorCode[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const codes: unknown = response["x-error-codes"];
    const titles = new Map(
      Array.from(String(response.description ?? "").matchAll(/^- `([^`]+)`: (.*)$/gm), ([, code, title]) => [
        code,
        title,
      ]),
    );
    return (Array.isArray(codes) ? codes : []).map((code) => ({
      status: Number(status),
      code: String(code),
      title: titles.get(String(code)) ?? "",
    }));
  });
}

function exampleOf({ requestBody }: OperationObject): unknown {
  if (requestBody === undefined) return undefined;
  for (const media of Object.values(requestBody.content)) {
    const [first] = Object.values(media.examples ?? {});
    if (first !== undefined) return first.value;
  }
  return undefined;
}

function text(object: OperationObject, extension: `x-${string}`): string {
  const value: unknown = object[extension];
  if (typeof value !== "string")
    throw new Refusal(object.operationId ?? "", `it has no ${extension}`, "Declare it with op()");
  return value;
}

/** Arguments of a method that Python would have twice: there the members of a body stand beside the parameters. */
function refuseClashes({ operationId, pathParameters, query }: Method): void {
  const taken = new Set<string>(["options", "content", "self"]);
  for (const { name } of [...pathParameters, ...query]) {
    if (taken.has(name)) {
      throw new Refusal(operationId, `its parameter ${name} would be there twice in an SDK`, "Rename it in the input");
    }
    taken.add(name);
  }
}
