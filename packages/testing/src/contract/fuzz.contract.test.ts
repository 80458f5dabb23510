import { expect } from "vitest";
import { type Answer, operations } from "../api-client.ts";
import { checkAgainstDocument } from "../check-response.ts";
import { type Harness, harnessOn, test } from "../harness.ts";
import { unique } from "../people.ts";
import { Dice, ids, headers as oddHeaders, texts, values } from "./hostile-values.ts";
import { callersOf, operationRows, type Prepared } from "./operation-rows.ts";

// S15 of the quality goals at the size of CI: whatever is sent, nothing is the server's fault, and every answer is one that the
// document declares. `SCAI_FUZZ_SEED` and `SCAI_FUZZ_REQUESTS` ask for others and for more.

const seed = Number(process.env["SCAI_FUZZ_SEED"] ?? 20_261_122);
const total = Number(process.env["SCAI_FUZZ_REQUESTS"] ?? 1200);
const names = Object.keys(operationRows);
const rounds = Math.ceil(total / names.length);
/** An operation may undo what was prepared for it, after which every call would have the same answer. */
const preparedFor = Math.min(rounds, 15);
const atOnce = 6;

type Input = Readonly<Record<string, unknown>>;

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

test("no request is the server's fault, and no answer is undeclared", { timeout: 300_000 }, async ({ server }) => {
  const failures: string[] = [];
  const queue = names.flatMap((name, i) =>
    Array.from({ length: Math.ceil(rounds / preparedFor) }, (_, part) => ({
      name,
      dice: new Dice(seed + i * 1000 + part),
    })),
  );
  let sent = 0;
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { name, dice } = next;
      // In a tenant and with a partner of its own: one of the calls may sign its caller out, suspend them, or leave the partner no room, and
      // nobody else may feel that.
      const h = await callersOf(operationRows[name]!, await harnessOn(server, { partner: unique("prt") }));
      const prepared = await operationRows[name]!.prepare(h);
      for (let i = 0; i < preparedFor; i++) {
        const overTrpc = dice.chance(0.15) && operations.get(name)?.op.bytes === undefined;
        const problem = overTrpc ? await tryTrpc(h, name, prepared, dice) : await tryRest(h, name, prepared, dice);
        if (problem !== undefined) failures.push(`seed ${seed}, ${name}: ${problem}`);
        sent += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  expect(failures.slice(0, 10), `${failures.length} of ${sent}`).toEqual([]);
  expect(sent).toBeGreaterThanOrEqual(total);
});

async function tryRest(h: Harness, name: string, prepared: Prepared, dice: Dice): Promise<string | undefined> {
  const plan = operations.get(name)!;
  const { url, init } = restCall(h, name, prepared, dice);
  const answer = await answerOf(await fetch(url, init));
  try {
    if (answer.status >= 500) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    checkAgainstDocument(plan.op, answer);
    return undefined;
  } catch (err) {
    return `${err instanceof Error ? err.message : err}\n${describe({ url, init })}`;
  }
}

async function tryTrpc(h: Harness, name: string, prepared: Prepared, dice: Dice): Promise<string | undefined> {
  const isQuery = operations.get(name)?.procedure._def.type === "query";
  const json = jsonOf({
    json: mutated(prepared.input, dice),
    ...(dice.chance(0.3) ? { meta: dice.pick(values) } : {}),
  });
  const sent = dice.chance(0.05) ? dice.pick(["", "{", "[]", "null"]) : json;
  const base = `${h.server.url}/api/trpc/${name}`;
  const call: Call = {
    url: isQuery ? `${base}?input=${encodeURIComponent(wellFormed(sent))}` : base,
    init: {
      method: isQuery ? "GET" : "POST",
      headers: { authorization: `Bearer ${h.owner.token}`, "content-type": "application/json" },
      ...(isQuery ? {} : { body: sent }),
    },
  };
  const answer = await answerOf(await fetch(call.url, call.init));
  const { result, error } = Object(answer.body);
  const isTold = result !== undefined || error?.json?.data?.problem?.status === answer.status;
  return answer.status < 500 && isTold
    ? undefined
    : `${answer.status} ${JSON.stringify(answer.body)}\n${describe(call)}`;
}

function restCall(h: Harness, name: string, prepared: Prepared, dice: Dice): Call {
  const { op, takesJson } = operations.get(name)!;
  const input = { ...mutated(prepared.input, dice) };
  const path = op.path.replace(/\{(\w+)\}/g, (_all, parameter: string) => {
    const text = textOf(input[parameter]);
    delete input[parameter];
    // Empty and dots would be another address.
    return encodeURIComponent(/^\.{0,2}$/.test(text) ? "x" : text);
  });
  const headers = new Headers({ authorization: `Bearer ${h.owner.token}` });
  const query = new URLSearchParams();
  let body: FormData | Uint8Array<ArrayBuffer> | string | undefined;
  if (op.bytes?.direction === "upload") {
    const content = new Uint8Array(prepared.content ?? [1, 2, 3]);
    if (op.bytes.body === "multipart") body = formOf(input, content, dice);
    else {
      body = content;
      appendAll(query, input);
    }
  } else if (takesJson) {
    headers.set("content-type", "application/json");
    body = dice.chance(0.1) ? dice.pick(["", "{", "[]", "null", "7", '"x"', "{}x", '{"a":1,}']) : jsonOf(input);
  } else appendAll(query, input);
  if (dice.chance(0.15)) query.append(dice.pick([...Object.keys(input), "__proto__", "limit", "x"]), dice.pick(texts));
  for (let i = dice.chance(0.5) ? 0 : 2; i > 0; i--) {
    const header = dice.pick(Object.keys(oddHeaders));
    headers.set(header, dice.pick(oddHeaders[header]!));
  }
  const url = `${h.server.url}/api/v1${path}${query.size === 0 ? "" : `?${query}`}`;
  return { url, init: { method: op.method, headers, redirect: "manual", ...(body === undefined ? {} : { body }) } };
}

/** The input with one to three things wrong, or as it is. */
function mutated(input: Input, dice: Dice): Input {
  const changed: Record<string, unknown> = { ...input };
  for (let i = Math.floor(dice.roll() * 4); i > 0; i--) {
    const member = dice.pick([...Object.keys(input), "limit", "cursor", "ifMatch", "name", "x"]);
    const how = dice.roll();
    if (how < 0.15) delete changed[member];
    else if (how < 0.3) changed[member] = dice.pick(ids);
    else if (how < 0.4) changed[dice.pick(texts)] = dice.pick(values);
    else changed[member] = dice.pick(values);
  }
  return changed;
}

function formOf(input: Input, content: Uint8Array<ArrayBuffer>, dice: Dice): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(input)) form.append(name, textOf(value));
  if (dice.chance(0.1)) return form;
  form.append(dice.chance(0.1) ? "upload" : "file", new Blob([content]), textOf(dice.pick(texts)));
  if (dice.chance(0.1)) form.append("late", "x");
  return form;
}

function appendAll(query: URLSearchParams, input: Input): void {
  for (const [name, value] of Object.entries(input))
    for (const each of Array.isArray(value) ? value.slice(0, 20) : [value])
      query.append(wellFormed(name), textOf(each));
}

/** JSON with `@text@` as that text: numbers that JavaScript cannot hold. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(/"@([^"]+)@"/g, "$1");
}

function textOf(value: unknown): string {
  return wellFormed(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
}

function wellFormed(text: string): string {
  return text.toWellFormed();
}

async function answerOf(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isJson = /\bjson\b/.test(response.headers.get("content-type") ?? "");
  const body: unknown = isJson && bytes.length > 0 ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  return { status: response.status, headers: response.headers, body, bytes };
}

function describe({ url, init }: Call): string {
  const { headers, body, method } = init;
  const sent = body instanceof FormData ? JSON.stringify([...body]) : String(body);
  const odd = [...new Headers(headers)].filter(([name, value]) => name !== "authorization" || value.length < 200);
  return `  ${method} ${url.slice(0, 500)}\n  ${JSON.stringify(odd).slice(0, 500)}\n  ${sent.slice(0, 500)}`;
}
