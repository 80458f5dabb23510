import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { verifySignature } from "./verify-signature.ts";

const now = new Date("2026-03-01T12:00:00.400Z");
const seconds = Math.floor(now.getTime() / 1000);
const body = Buffer.from('{"event_id":"evt_1"}');
const sign = (secret: string, time: number | string = seconds, bytes: Uint8Array = body) =>
  createHmac("sha256", secret).update(`${time}.`).update(bytes).digest("hex");
const verify = (header: string | undefined, bytes: Uint8Array = body, secrets: readonly string[] = ["new", "old"]) =>
  verifySignature(header, bytes, secrets, now);

test("a signature under either secret counts, among others too, and in any order", () => {
  const none = "0".repeat(64);
  expect(verify(`t=${seconds},v1=${sign("new")}`)).toBe(true);
  expect(verify(`t=${seconds},v1=${sign("old")}`)).toBe(true);
  expect(verify(`t=${seconds}, v1=${none}, v1=${sign("old")}`)).toBe(true);
  expect(verify(`v1=${sign("new")},v0=${none},t=${seconds}`)).toBe(true);
});

test.each([
  ["no header", undefined],
  ["an empty header", ""],
  ["no time", `v1=${sign("new")}`],
  ["no signature", `t=${seconds}`],
  ["two times", `t=${seconds},t=${seconds},v1=${sign("new")}`],
  ["another secret", `t=${seconds},v1=${sign("other")}`],
  ["an empty secret", `t=${seconds},v1=${sign("")}`],
  ["another scheme", `t=${seconds},v0=${sign("new")}`],
  ["upper case", `t=${seconds},v1=${sign("new").toUpperCase()}`],
  ["a signature cut short", `t=${seconds},v1=${sign("new").slice(0, 62)}`],
  ["a longer one", `t=${seconds},v1=${sign("new")}00`],
  ["a time that was not signed", `t=${seconds + 1},v1=${sign("new")}`],
  ["a time that is no number", `t=${seconds}.0,v1=${sign("new", `${seconds}.0`)}`],
  ["a time in milliseconds", `t=${now.getTime()},v1=${sign("new", now.getTime())}`],
  ["a negative time", `t=-1,v1=${sign("new", -1)}`],
  ["too many signatures", `t=${seconds},${`v1=${"0".repeat(64)},`.repeat(10)}v1=${sign("new")}`],
])("%s does not", (_, header) => {
  expect(verify(header)).toBe(false);
});

test("without a secret nothing counts", () => {
  expect(verify(`t=${seconds},v1=${sign("")}`, body, [])).toBe(false);
});

test("it counts for five minutes either way", () => {
  const at = (offset: number) => verify(`t=${seconds + offset},v1=${sign("new", seconds + offset)}`);
  expect([-301, -300, -299, 0, 300, 301].map(at)).toEqual([false, false, true, true, true, false]);
});

test("any other bytes, be it one bit or a space, do not", () => {
  const header = `t=${seconds},v1=${sign("new")}`;
  for (const other of ['{ "event_id":"evt_1"}', '{"event_id":"evt_1"}\n', '{"event_id":"evt_1" }', ""]) {
    expect(verify(header, Buffer.from(other))).toBe(false);
  }
  fc.assert(
    fc.property(fc.nat(body.length * 8 - 1), (bit) => {
      const bytes = Buffer.from(body);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return !verify(header, bytes);
    }),
  );
});
