import type { Method, Type } from "./ir/ir.ts";

/** Modules of errors that any call can fail with; their codes are not repeated with each method. */
const everywhere = new Set(["auth", "identity", "request", "server", "idempotency"]);

/** The codes that tell something about this method. */
export function ownErrors({ errors, operationId }: Method): { code: string; title: string }[] {
  const own = operationId.split("_")[0] ?? "";
  return errors.filter(({ code }) => {
    const module = code.split(".")[0] ?? "";
    if (code === "apiKeys.invalid" || code === "apiKeys.network_refused") return own === "apiKeys" && module !== own;
    return module === own || !everywhere.has(module);
  });
}

/** Whether the members of a body may all be left out. */
export function isOptionalBody(method: Method): boolean {
  const { body } = method;
  if (body.kind === "json" || body.kind === "form") return !body.isRequired;
  return body.kind === "multipart" && body.members.every(({ isRequired }) => !isRequired);
}

/** The names of models, enums and unions in a type. */
export function namesIn(type: Type): string[] {
  switch (type.kind) {
    case "model":
    case "enum":
    case "union":
      return [type.name];
    case "array":
      return namesIn(type.items);
    case "map":
      return namesIn(type.values);
    case "nullable":
      return namesIn(type.of);
    default:
      return [];
  }
}

/** A text cut into lines of at most so many characters, at spaces; lines that it has stay. */
export function wrapped(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}
