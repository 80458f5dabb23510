/** Which records of a zone an access grant is about. */
export interface GrantLimits {
  /** A record's name as its zone knows it (`www`, `@` for the apex), with `*` for any text; null: every name. */
  readonly recordPattern: string | null;
  /** In capitals; null: every type. */
  readonly recordTypes: readonly string[] | null;
}

/**
 * Whether a grant is about a record: `name` as its zone knows it, `@` for the apex. A `*` stands for any text, with dots or none, so that
 * `*.dev` is everything below `dev` and not `dev` itself.
 */
export function grantCovers(limits: GrantLimits, name: string, type: string): boolean {
  const { recordPattern, recordTypes } = limits;
  if (recordTypes !== null && !recordTypes.includes(type)) return false;
  return recordPattern === null || isMatch(Array.from(recordPattern.toLowerCase()), unitsOf(name.toLowerCase()));
}

/**
 * Whether one grant is about nothing that the other is not. Of two patterns the inner one is taken as a text in which only a `*` of the
 * outer one can stand for a `*`: then whatever the inner one matches, the outer one does. That is never said wrongly.
 */
export function isWithinLimits(inner: GrantLimits, outer: GrantLimits): boolean {
  return (
    isWithinTypes(inner.recordTypes, outer.recordTypes) && isWithinPattern(inner.recordPattern, outer.recordPattern)
  );
}

function isWithinTypes(inner: readonly string[] | null, outer: readonly string[] | null): boolean {
  return outer === null || inner?.every((type) => outer.includes(type)) === true;
}

function isWithinPattern(inner: string | null, outer: string | null): boolean {
  if (outer === null) return true;
  const pattern = Array.from(outer.toLowerCase());
  return isMatch(
    pattern,
    Array.from((inner ?? "*").toLowerCase(), (unit) => (unit === "*" ? anyText : unit)),
  );
}

/** A `*` that is matched rather than matches. No name has it. */
const anyText = "\u0000*";

/** The characters of a name; an escape (`\.`, `\046`) is one, so that a dot inside a label is none between labels. */
function unitsOf(name: string): string[] {
  return name.match(/\\\d{3}|\\?[\s\S]/gu) ?? [];
}

/** Whether a pattern of characters and `*` matches the whole of a text. Goes back to the last `*` only, so it is never slow. */
function isMatch(pattern: readonly string[], text: readonly string[]): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let i = 0; i < text.length; ) {
    if (pattern[at] === "*") {
      star = at++;
      resume = i;
    } else if (pattern[at] === text[i]) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  return pattern.slice(at).every((unit) => unit === "*");
}
