import { readDuration } from "../../ttl.ts";
import { type Field, wordField } from "./field.ts";

const u8Max = 0xff;
const u16Max = 0xffff;
const u32Max = 0xffff_ffff;

/** A number of 8 bits. `mnemonics` are names that stand for some of its values. */
export function u8<const Name extends string>(name: Name, mnemonics?: Readonly<Record<string, number>>): Field<Name> {
  return numberField(name, u8Max, mnemonics);
}

/** A number of 16 bits. */
export function u16<const Name extends string>(name: Name, mnemonics?: Readonly<Record<string, number>>): Field<Name> {
  return numberField(name, u16Max, mnemonics);
}

/** A number of 32 bits. */
export function u32<const Name extends string>(name: Name): Field<Name> {
  return numberField(name, u32Max);
}

/** Seconds, 32 bits of them; BIND's units are taken. */
export function duration<const Name extends string>(name: Name): Field<Name> {
  return wordField(name, `seconds from 0 to ${u32Max}, as a number or like 1h30m`, (word) => {
    const seconds = readDuration(word);
    return seconds !== undefined && seconds <= u32Max ? String(seconds) : undefined;
  });
}

/** One of a few numbers. */
export function oneOf<const Name extends string>(
  name: Name,
  values: Readonly<Record<number, string>>,
  mnemonics: Readonly<Record<string, number>> = {},
): Field<Name> {
  const list = Object.entries(values).map(([value, meaning]) => `${value} (${meaning})`);
  return wordField(name, `one of ${list.join(", ")}`, (word) => {
    const value = readNumber(word, u8Max, mnemonics);
    return value !== undefined && value in values ? String(value) : undefined;
  });
}

function numberField<const Name extends string>(
  name: Name,
  max: number,
  mnemonics: Readonly<Record<string, number>> = {},
): Field<Name> {
  const shown = Object.keys(mnemonics)[0];
  const expected = `a number from 0 to ${max}${shown === undefined ? "" : ` or a name such as ${shown}`}`;
  return wordField(name, expected, (word) => readNumber(word, max, mnemonics)?.toString());
}

function readNumber(word: string, max: number, mnemonics: Readonly<Record<string, number>>): number | undefined {
  const upper = word.toUpperCase();
  if (Object.hasOwn(mnemonics, upper)) return mnemonics[upper];
  if (!/^\d{1,16}$/.test(word)) return undefined;
  const value = Number(word);
  return value <= max ? value : undefined;
}
