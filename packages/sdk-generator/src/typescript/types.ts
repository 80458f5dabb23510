import type { Ir, Member, Model, Type } from "../ir/ir.ts";

/** How a time is written in TypeScript: over REST it is text; the tRPC client has dates. */
export type Times = "text" | "date";

/** A type in TypeScript. */
export function typeOf(type: Type, isInput: boolean, times: Times = "text"): string {
  switch (type.kind) {
    case "string":
    case "boolean":
    case "number":
      return type.kind;
    case "integer":
      return "number";
    case "timestamp":
      return isInput ? "string | Date" : times === "date" ? "Date" : "string";
    case "json":
      return "unknown";
    case "stringOrNumber":
      return "string | number";
    case "literal":
      return JSON.stringify(type.value);
    case "model":
    case "enum":
    case "union":
      return type.name;
    case "array": {
      const items = typeOf(type.items, isInput, times);
      const inBrackets = items.includes(" ") ? `(${items})` : items;
      return isInput ? `readonly ${inBrackets}[]` : `${inBrackets}[]`;
    }
    case "map":
      return `Record<string, ${typeOf(type.values, isInput, times)}>`;
    case "nullable":
      return `${typeOf(type.of, isInput, times)} | null`;
  }
}

/** A comment on what follows; empty when there is nothing to say. */
export function comment(lines: readonly string[]): string {
  const text = lines.join("\n").trim().replaceAll("*/", "*\\/");
  if (text === "") return "";
  if (!text.includes("\n") && text.length < 110) return `/** ${text} */\n`;
  return `/**\n${text
    .split("\n")
    .map((line) => ` * ${line}`.trimEnd())
    .join("\n")}\n */\n`;
}

/** Members as those of an interface. */
export function membersOf(members: readonly Member[], isInput: boolean, times: Times = "text"): string {
  return members
    .map((member) => {
      const type = typeOf(member.type, isInput, times);
      const text = `${member.isRequired ? "" : "?"}: ${type}${member.isRequired ? "" : " | undefined"}`;
      const byDefault = member.default === undefined ? [] : [`${JSON.stringify(member.default)} unless said.`];
      const told = [member.description, ...byDefault].filter((line) => line !== undefined);
      return `${comment([told.join(" ")])}${isInput ? "readonly " : ""}${propertyName(member.name)}${text};`;
    })
    .join("\n");
}

export function interfaceOf({ name, description, isInput, members }: Model, times: Times = "text"): string {
  const head = comment([description ?? ""]);
  return `${head}export interface ${name} {\n${membersOf(members, isInput, times)}\n}\n`;
}

/** Models, enums and unions as types alone. */
export function typesOf(ir: Ir, times: Times): string {
  return [
    ...ir.enums.map(({ name, values, description }) => {
      const listed = values.map((value) => JSON.stringify(value)).join(" | ");
      return `${comment([description ?? ""])}export type ${name} = ${listed} | (string & {});\n`;
    }),
    ...ir.models.map((model) => interfaceOf(model, times)),
    ...ir.unions.map(({ name, description, variants }) => {
      const members = variants.map(({ model }) => model).join(" | ");
      return `${comment([description ?? ""])}export type ${name} = ${members};\n`;
    }),
  ].join("\n");
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
