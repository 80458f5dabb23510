/** What ScaiKey says of one object as of some time. A field that is undefined is one that it said nothing of. */
export interface Told<Fields> {
  readonly scaikeyId: string;
  readonly at: Date;
  readonly fields: { readonly [Name in keyof Fields]?: Fields[Name] | undefined };
  /** What counts only until ScaiKey has told of the object once: afterwards it is ours to change. */
  readonly first?: { readonly [Name in keyof Fields]?: Fields[Name] | undefined };
}

/** Until when a row reflects ScaiKey; null when ScaiKey itself has told nothing of it yet. */
export interface Reflecting {
  readonly reflectsAt: Date | null;
}

export type RowPlan<Fields> =
  | { readonly kind: "update"; readonly changes: Partial<Fields> }
  /** The row says it already; it may now reflect a later time. */
  | { readonly kind: "same" }
  /** Newer things are known, or nothing was told. */
  | { readonly kind: "outdated" };

/**
 * What has to become of a row for it to reflect what was told. It never goes back in time, so whoever follows it ends up with the newest
 * state in whichever order and however often states are told.
 */
export function planRow<Fields extends object>(row: Fields & Reflecting, told: Told<Fields>): RowPlan<Fields> {
  if (row.reflectsAt !== null && told.at < row.reflectsAt) return { kind: "outdated" };
  const fields: Told<Fields>["fields"] = row.reflectsAt === null ? { ...told.fields, ...told.first } : told.fields;
  const changes: Partial<Fields> = {};
  let tells = false;
  let differs = false;
  for (const name in fields) {
    const value = fields[name];
    if (value === undefined) continue;
    tells = true;
    if (row[name] === value) continue;
    changes[name] = value;
    differs = true;
  }
  if (!tells) return { kind: "outdated" };
  return differs ? { kind: "update", changes } : { kind: "same" };
}
