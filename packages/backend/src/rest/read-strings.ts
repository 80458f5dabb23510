import { AppError, type Issue } from "@scai/contract";
import { z } from "zod";

/** Turns the strings under one name of a path, query or form into what the input's member is; a message when they are not one. */
export type ReadString = (values: readonly string[]) => { readonly value: unknown } | { readonly message: string };

/**
 * How to read each member of an input from strings. Only strings are converted and only strictly, `true` and `false` and decimal
 * numbers; JSON bodies never are. The schemas themselves stay untouched, so tRPC callers are held to the very same ones.
 */
export function stringReaders(input: z.ZodObject): Map<string, ReadString> {
  return new Map(Object.entries(input.shape).map(([name, schema]) => [name, readerOf(name, schema)]));
}

function readerOf(name: string, schema: z.core.$ZodType): ReadString {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    const read = readerOf(name, inner.element);
    return (values) => {
      const items = values.map((value) => read([value]));
      const wrong = items.find((item) => "message" in item);
      return wrong ?? { value: items.flatMap((item) => ("value" in item ? [item.value] : [])) };
    };
  }
  if (inner instanceof z.ZodBoolean)
    return single((text) =>
      text === "true" ? { value: true } : text === "false" ? { value: false } : { message: "expected true or false" },
    );
  if (inner instanceof z.ZodNumber) {
    return single((text) =>
      /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text) ? { value: Number(text) } : { message: "expected a number" },
    );
  }
  return single((text) => ({ value: text }));
}

function single(read: (text: string) => ReturnType<ReadString>): ReadString {
  return ([text, ...more]) => (text === undefined || more.length > 0 ? { message: "expected it once" } : read(text));
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap());
  return schema;
}

/** Collects converted members, and everything that is wrong with them, for one answer. */
export class StringInput {
  readonly values: Record<string, unknown> = {};
  readonly #readers: ReadonlyMap<string, ReadString>;
  readonly #issues: Issue[] = [];

  constructor(readers: ReadonlyMap<string, ReadString>) {
    this.#readers = readers;
  }

  /** Takes the strings of one name; a name that the input does not have is ignored. */
  take(name: string, values: readonly string[]): void {
    const read = this.#readers.get(name)?.(values);
    if (read === undefined) return;
    if ("message" in read) this.#issues.push({ path: [name], message: read.message });
    else this.values[name] = read.value;
  }

  /** Fails with `request.invalid` if anything was wrong. */
  finish(): Record<string, unknown> {
    if (this.#issues.length > 0) throw new AppError("request.invalid", { issues: this.#issues });
    return this.values;
  }
}
