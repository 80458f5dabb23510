import { AppError } from "@scai/contract";
import { NameError, readOwner } from "./domain-name.ts";
import { toByteString } from "./escapes.ts";
import type { PlannedZone } from "./plan.ts";
import { ContentError, canonicalContent, findRrType, type RrTypeName } from "./rrtypes/index.ts";

/** Where in the input something stands. */
export type InputPath = readonly (string | number)[];

/** The name of a record as callers write it: relative to the zone, `@` for the zone itself, or whole, with or without the dot at the end. */
export function readRecordName(text: string, zone: PlannedZone, path: InputPath = []): string {
  try {
    return readOwner(toByteString(text), zone.name, { origin: zone.name, isDotOptional: true });
  } catch (err) {
    if (!(err instanceof NameError)) throw err;
    const message = `the name ${err.message}; right are @, www, *.dev or www.${zone.name}`;
    throw new AppError("request.invalid", { issues: [{ path: [...path, "name"], message }] });
  }
}

/** The canonical form of a content as callers write it. */
export function readRecordContent(type: RrTypeName, text: string, zone: PlannedZone, path: InputPath = []): string {
  const rrType = findRrType(type);
  if (rrType === undefined) throw new Error(`there is no type ${type}`);
  try {
    return canonicalContent(rrType, text, { origin: zone.name, isDotOptional: true });
  } catch (err) {
    if (!(err instanceof ContentError)) throw err;
    throw new AppError("request.invalid", { issues: [{ path: [...path, "content"], message: err.message }] });
  }
}

/** The type as callers name it, of a record that is in the zone: one that we cannot check cannot be given another content. */
export function requireKnownType(type: string, path: InputPath = []): RrTypeName {
  const found = findRrType(type);
  if (found !== undefined) return found.type;
  const message = `the content of a ${type} cannot be changed here; it can be enabled, disabled and deleted`;
  throw new AppError("request.invalid", { issues: [{ path: [...path, "content"], message }] });
}

/** The error about one of several things, which says of its issues where that thing stands. */
export function at(path: InputPath, err: AppError): AppError {
  return new AppError(err.code, {
    ...(err.detail === undefined ? {} : { detail: err.detail }),
    ...(err.conflicts === undefined ? {} : { conflicts: err.conflicts }),
    issues: (err.issues ?? [{ path: [], message: err.detail ?? "this cannot be done" }]).map((issue) => ({
      ...issue,
      path: [...path, ...issue.path],
    })),
    cause: err,
  });
}
