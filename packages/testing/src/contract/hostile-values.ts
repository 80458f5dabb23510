/** Numbers from a seed (mulberry32), so that a failure can be had again. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to but not including 1. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.roll() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.roll() * items.length)];
    if (item === undefined) throw new Error("there is nothing to pick from");
    return item;
  }
}

export const texts: readonly string[] = [
  "",
  " ",
  ".",
  "..",
  "../../etc/passwd",
  "/",
  "\\",
  "a/b",
  "a\u0000b",
  "\r\nX-Injected: 1",
  "\t",
  "\u202egpj.exe",
  "\u200b",
  "e\u0301",
  "İıſK",
  "😀".repeat(64),
  "\ud800",
  "\uffff",
  "x".repeat(255),
  "x".repeat(256),
  "é".repeat(128),
  "x".repeat(5000),
  "con",
  "NUL.txt",
  "null",
  "undefined",
  "true",
  "-1",
  "0",
  "1e9",
  "9007199254740993",
  "' or '1'='1",
  '"; drop table users; --',
  "%",
  "_",
  "%00",
  "%2e%2e%2f",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "#{7*7}",
  "__proto__",
  "constructor",
  "toString",
  "*",
  "root",
  "2026-11-22T10:00:00Z",
  "2026-02-30T25:00:00Z",
  "9".repeat(400),
];

export const ids: readonly string[] = ["shr", "fld", "fil", "usr", "grp", "tnt", "ver"].flatMap((prefix) => [
  `${prefix}_00000000000000000000000000`,
  `${prefix}_7zzzzzzzzzzzzzzzzzzzzzzzzz`,
  `${prefix}_zzzzzzzzzzzzzzzzzzzzzzzzzz`,
  `${prefix}_`,
]);

/** What JSON can carry; `@text@` stands for that text without quotes. */
export const values: readonly unknown[] = [
  ...texts,
  ...ids,
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  101,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  "@1e400@",
  "@-1e400@",
  "@1E-400@",
  [],
  [[]],
  [null],
  ["a", "a"],
  {},
  { json: {} },
  { toString: 1 },
  { length: 1 },
  Array.from({ length: 1000 }, () => "x"),
];

/** Odd headers, by name; none that Node would refuse to send. */
export const headers: Readonly<Record<string, readonly string[]>> = {
  range: [
    "bytes=0-0",
    "bytes=-1",
    "bytes=5-",
    "bytes=0-0,2-3",
    "bytes=9-1",
    "bytes=99999999999999999999-",
    "bytes=-0",
    "bytes=",
    "bytes=a-b",
    "lines=1-2",
    `bytes=${"0-0,".repeat(50)}1-1`,
  ],
  "if-match": ["*", '"x"', 'W/"x"', "x", ",", '"', '"x', "x".repeat(2000)],
  "if-none-match": ["*", '"x"', 'W/"x"', ",", '"', "x".repeat(2000)],
  "if-modified-since": ["Sun, 22 Nov 2026 10:00:00 GMT", "now", "0", "Thu, 01 Jan 1970 00:00:00 GMT"],
  "if-range": ['"x"', "Sun, 22 Nov 2026 10:00:00 GMT", "x"],
  "idempotency-key": ["a", "a b", "", "x".repeat(255), "x".repeat(256), "\u00e9"],
  "content-type": [
    "application/json",
    "application/json; charset=utf-16",
    "text/plain",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "x",
    "/",
    "image/svg+xml; a=\u00e9",
    "x".repeat(300),
  ],
  accept: ["text/html", "application/xml;q=0.1", "application/jsonl", "", "*"],
  "accept-encoding": ["gzip", "br;q=1", "identity;q=0", "x"],
  "content-encoding": ["gzip", "x"],
  authorization: ["Bearer", "Bearer x", "Basic YTpi", "bearer  x", "Bearer x, Bearer y", "", "x".repeat(5000)],
  "x-api-key": ["", "sdk_live_", "sdk_live_0000000000000000000000000000002oYnIy", "x, y", "x".repeat(5000)],
  origin: ["https://app.test", "null", "https://evil.example"],
  cookie: ["a=b", "=", "x".repeat(2000)],
  "x-http-method-override": ["DELETE"],
  "x-forwarded-for": ["127.0.0.1", "x"],
  "x-request-id": ["x", "req_1"],
};
