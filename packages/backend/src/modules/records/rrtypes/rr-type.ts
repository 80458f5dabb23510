import type { Field } from "./fields/field.ts";

/** Where in a zone records of a type can stand. */
export type Placement = "anywhere" | "apex" | "below the apex";

/** The other fields' canonical texts, by name, and how to refuse one of them. */
export type Check<Name extends string> = (
  values: Readonly<Record<Name, string>>,
  refuse: (field: Name, reason: string) => never,
) => void;

/** A record type as data: how its content is read, what is right, and examples that are tested against real name servers. */
export interface RrType {
  readonly type: string;
  /** The number in packets. */
  readonly code: number;
  readonly description: string;
  readonly fields: readonly Field[];
  /** Looks at fields that depend on one another. */
  readonly check: Check<string> | undefined;
  readonly placement: Placement;
  /** A canonical content in the only spelling of it that PowerDNS takes, where that is not the canonical one. */
  readonly asPowerDnsWrites: (content: string) => string;
  /** A name has at most one of it. */
  readonly isSingle: boolean;
  /** Wildcards cannot have it: servers would not agree on what that means (RFC 4592 §4). */
  readonly isWildcardRefused: boolean;
  readonly examples: {
    /** Contents in the form they are stored and given back in; the first one is shown to whoever got it wrong. */
    readonly canonical: readonly [string, ...string[]];
    /** Other spellings, each with its canonical form; relative names are relative to example.com. */
    readonly equivalent: readonly (readonly [spelling: string, canonical: string])[];
    /** What is refused, and the field that is wrong with it. */
    readonly invalid: readonly (readonly [content: string, field: string])[];
  };
}

interface TypeSpec<Type extends string, Name extends string>
  extends Pick<RrType, "code" | "description" | "examples">,
    Partial<Pick<RrType, "placement" | "asPowerDnsWrites" | "isSingle" | "isWildcardRefused">> {
  readonly type: Type;
  readonly fields: readonly Field<Name>[];
  readonly check?: Check<Name>;
}

/** Declares a record type; `check` looks at fields that depend on one another. */
export function defineType<const Type extends string, Name extends string>(
  spec: TypeSpec<Type, Name>,
): RrType & { readonly type: Type } {
  const { check, ...rest } = spec;
  return {
    placement: "anywhere",
    asPowerDnsWrites: (content) => content,
    isSingle: false,
    isWildcardRefused: false,
    ...rest,
    check: check === undefined ? undefined : (values, refuse) => check(values, refuse),
  };
}
