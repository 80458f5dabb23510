import { AppError } from "@scai/contract";

/** A value of the input, and how it is reached. */
interface Place {
  readonly value: unknown;
  readonly name: string | number;
  readonly within: Place | undefined;
}

/**
 * Fails with `request.invalid` when a text in the input has an unpaired surrogate, which no UTF-8 can carry: a database refuses it, and
 * what is stored in its place would not be what was sent. For every operation here, because any of their texts may have one.
 */
export function requireWellFormed(input: unknown): void {
  const found = findIllFormed(input);
  if (found === undefined) return;
  throw new AppError("request.invalid", {
    issues: [{ path: pathOf(found), message: "expected well-formed Unicode, without unpaired surrogates" }],
  });
}

/** The first such text, or what has a member whose name is one. Without recursion: nobody has looked yet how deep the input goes. */
function findIllFormed(input: unknown): Place | undefined {
  const open: Place[] = [{ value: input, name: "", within: undefined }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value } = place;
    if (typeof value === "string" && !value.isWellFormed()) return place;
    if (typeof value !== "object" || value === null) continue;
    const members: Iterable<readonly [string | number, unknown]> = Array.isArray(value)
      ? value.entries()
      : Object.entries(value);
    for (const [name, member] of members) {
      if (typeof name === "string" && !name.isWellFormed()) return place;
      open.push({ value: member, name, within: place });
    }
  }
  return undefined;
}

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at.within !== undefined; at = at.within) path.unshift(at.name);
  return path;
}
