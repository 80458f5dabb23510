/** A part of a name or a content: text as it is, or a place for a variable's value. */
export type Piece = { readonly text: string } | { readonly variable: string; readonly isQuoted: boolean };

/** Why a text is none that a template can have. */
export class TemplateTextFault extends Error {}

export const variableName = /^[a-z][A-Za-z0-9_]{0,62}$/;

/** Cuts a text at its `${variables}`. `\$` is a dollar sign, as in zone files. Throws {@link TemplateTextFault}. */
export function readTemplateText(text: string): Piece[] {
  const pieces: Piece[] = [];
  let isQuoted = false;
  for (const [part, name] of text.matchAll(/\\[\s\S]?|"|\$\{([^}]*)\}|\$\{|[^\\"$]+|\$/g)) {
    if (part === "${") throw new TemplateTextFault("begins a variable with ${ and does not end it with }");
    if (name === undefined) {
      if (part === '"') isQuoted = !isQuoted;
      pieces.push({ text: part });
    } else {
      if (!variableName.test(name)) {
        throw new TemplateTextFault(
          `has \${${name}}; a variable's name has letters, digits and _, and begins with a small letter`,
        );
      }
      pieces.push({ variable: name, isQuoted });
    }
  }
  return pieces;
}

export function variablesOf(pieces: readonly Piece[]): string[] {
  return [...new Set(pieces.flatMap((piece) => ("variable" in piece ? [piece.variable] : [])))];
}

/** Where in a record a value is to stand. */
export type Place = "name" | "content";

/**
 * Why a value cannot stand at a place; undefined when it can. Whatever passes stays what it is there: a part of a name is labels, a word of
 * a content stays one word, and between quotes nothing ends them, so that no value makes another record of the one that it is for.
 */
export function faultOfValue(value: string, place: Place, { isQuoted, isAlone }: Context): string | undefined {
  if (value === "") return "is empty; leave it out";
  if (!isLine(value)) return "is one line without control characters";
  if (place === "name") {
    if (isAlone && value === "@") return undefined;
    const isLabels = /^(\*\.)?[\p{L}\p{M}\p{N}_-]+(\.[\p{L}\p{M}\p{N}_-]+)*$/u.test(value);
    return isLabels
      ? undefined
      : "is part of a name: letters, digits, hyphens and underscores, with dots between labels";
  }
  if (isQuoted) return undefined;
  return /^[^\s"();\\]+$/u.test(value) ? undefined : 'is one word there, without blanks and any of " ( ) ; \\';
}

interface Context {
  readonly isQuoted: boolean;
  /** It is all that there is. */
  readonly isAlone: boolean;
}

/** Whether a text is one line that any encoding can say. */
export function isLine(text: string): boolean {
  return text.isWellFormed() && !/[\p{Cc}\u2028\u2029]/u.test(text);
}

/** The text with values in the places of its variables; each has been found to have no fault. */
export function fillIn(pieces: readonly Piece[], valueFor: (variable: string) => string): string {
  return pieces
    .map((piece) => {
      if ("text" in piece) return piece.text;
      const value = valueFor(piece.variable);
      return piece.isQuoted ? value.replace(/["\\]/g, "\\$&") : value;
    })
    .join("");
}
