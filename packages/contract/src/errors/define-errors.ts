/** What the catalogue says of one error: its HTTP status, its fixed title, and whether the same request may succeed later. */
export interface ErrorDefinition {
  readonly status: number;
  readonly title: string;
  readonly retryable?: boolean;
}

type Prefixed<Module extends string, Errors> = {
  readonly [Name in keyof Errors & string as `${Module}.${Name}`]: ErrorDefinition;
};

/** Declares the errors of one module; their codes are `<module>.<name>`. */
export function defineErrors<const Module extends string, const Errors extends Record<string, ErrorDefinition>>(
  module: Module,
  errors: Errors,
): Prefixed<Module, Errors> {
  const entries = Object.entries(errors).map(([name, definition]) => [`${module}.${name}`, definition]);
  return Object.fromEntries(entries);
}
