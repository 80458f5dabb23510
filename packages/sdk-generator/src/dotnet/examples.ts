import type { Ir, Member, Method, Resource, Type } from "../ir/ir.ts";
import { pascalCase } from "../ir/names.ts";
import { propertyName, text, typeName } from "./types.ts";

/** A call that could be written so. */
export function exampleOf(ir: Ir, resource: Resource, method: Method): string {
  const { body, pathParameters, query, result, example } = method;
  const members = "model" in body ? ir.models.find(({ name }) => name === body.model)?.members : [];
  const required = query.filter(({ isRequired }) => isRequired);
  const values = [
    ...pathParameters.map((parameter) => literal(ir, parameter.example, parameter.type)),
    ...(body.kind === "binary" || body.kind === "multipart" ? ["content"] : []),
    ...(body.kind === "json" || body.kind === "form" ? [objectOf(ir, example ?? {}, members ?? [], "")] : []),
    ...(body.kind === "multipart" ? [objectOf(ir, example ?? {}, body.members, "")] : []),
    ...(required.length === 0 ? [] : [objectOf(ir, Object.fromEntries(required.map(sample)), query, "")]),
  ];
  const call = `client.${pascalCase(resource.name)}.${pascalCase(method.name)}Async(${values.join(", ")})`;
  if (result.kind === "page") return `await foreach (var item in ${call}) Console.WriteLine(item);`;
  return result.kind === "none" ? `await ${call};` : `var answer = await ${call};`;
}

function sample({ name, type }: Member): [string, unknown] {
  return [name, type.kind === "integer" || type.kind === "number" ? 1 : "…"];
}

/** A value of JSON as C# writes it where a type is expected. */
function literal(ir: Ir, value: unknown, type: Type): string {
  if (value === null || value === undefined) return "null";
  switch (type.kind) {
    case "nullable":
      return literal(ir, value, type.of);
    case "timestamp":
      return `DateTimeOffset.Parse(${text(String(value))})`;
    case "array":
      return `[${(Array.isArray(value) ? value : []).map((item) => literal(ir, item, type.items)).join(", ")}]`;
    case "model": {
      const model = ir.models.find(({ name }) => name === type.name);
      return objectOf(ir, value, model?.members ?? [], typeName(type.name));
    }
    default:
      return typeof value === "string" ? text(value) : JSON.stringify(value);
  }
}

function objectOf(ir: Ir, value: unknown, members: readonly Member[], owner: string): string {
  const given = members.filter(({ name }) => Object.hasOwn(Object(value), name));
  if (given.length === 0) return "new()";
  const texts = given.map(
    ({ name, type }) => `${propertyName(name, owner)} = ${literal(ir, Reflect.get(Object(value), name), type)}`,
  );
  return `new() { ${texts.join(", ")} }`;
}
