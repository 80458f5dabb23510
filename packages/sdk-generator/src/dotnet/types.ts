import type { Member, Type } from "../ir/ir.ts";
import { pascalCase } from "../ir/names.ts";
import { wrapped } from "../source.ts";

/** Types that every file of a new project sees already, from `System` and the like: one of ours with such a name would be ambiguous there. */
const takenTypes = new Set(
  "Action Array Attribute Barrier Boolean Buffer Byte Char Convert DateTime Delegate Directory Double Enum Environment EventHandler Exception File Func Guid Half HttpMethod Index Int32 Int64 Lazy Lock Math Monitor Mutex Nullable Object Path Progress Random Range Semaphore Single Stream String Task Thread Timer TimeZone Tuple Type Uri Version Volatile".split(
    " ",
  ),
);

/** What a model, an enum or a union is called in C#. */
export function typeName(name: string): string {
  return takenTypes.has(name) ? `Scai${name}` : name;
}

const keywords = new Set(
  "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while".split(
    " ",
  ),
);

/** A parameter as C# names it. */
export function parameterName(name: string): string {
  const pascal = pascalCase(name);
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return keywords.has(camel) ? `@${camel}` : camel;
}

/** A member as C# names it; none can be called as the type it is in. */
export function propertyName(name: string, owner: string): string {
  const pascal = pascalCase(name);
  return pascal === owner ? `${pascal}Value` : pascal;
}

/** A type in C#. */
export function typeOf(type: Type): string {
  switch (type.kind) {
    case "string":
    case "literal":
      return "string";
    case "boolean":
      return "bool";
    case "number":
      return "double";
    case "integer":
      return type.bits === 32 ? "int" : "long";
    case "timestamp":
      return "DateTimeOffset";
    case "json":
      return "JsonElement";
    case "stringOrNumber":
      return "StringOrNumber";
    case "enum":
    case "model":
    case "union":
      return typeName(type.name);
    case "array":
      return `IReadOnlyList<${typeOf(type.items)}>`;
    case "map":
      return `IReadOnlyDictionary<string, ${typeOf(type.values)}>`;
    case "nullable":
      return `${typeOf(type.of)}?`;
  }
}

/** Of a member that may be left out: null says so, except where null is a value of its own. */
export function optionalTypeOf(type: Type, isInput: boolean): string {
  if (type.kind !== "nullable") return `${typeOf(type)}?`;
  return isInput ? `Optional<${typeOf(type)}>` : typeOf(type);
}

/** Whether leaving it out and null are two things that a client can say. */
export function isThreeState({ isRequired, type }: Member, isInput: boolean): boolean {
  return isInput && !isRequired && type.kind === "nullable";
}

/** Text of the document in documentation: XML, with code where it has back-quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/`([^`\n]+)`/g, "<c>$1</c>");
}

/** Documentation in one element at an indentation; empty when there is nothing to say. */
export function documentation(element: string, text: string, indent: string, attributes = ""): string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const short = `<${element}${attributes}>${trimmed}</${element}>`;
  if (!trimmed.includes("\n") && short.length + indent.length < 112) return `${indent}/// ${short}\n`;
  const lines = [`<${element}${attributes}>`, ...wrapped(trimmed, 112 - indent.length), `</${element}>`];
  return lines
    .map((line) => `${indent}/// ${line}`.trimEnd())
    .join("\n")
    .concat("\n");
}

/** A text as C# writes it. */
export function text(value: string): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
