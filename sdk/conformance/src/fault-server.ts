import { hash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { withFixtures } from "./fixtures.ts";
import { judge } from "./judge.ts";
import type { Outcome, Reply, Scenario, SentRequest } from "./scenario.ts";

export interface FaultServer {
  readonly url: string;
  /** What was wrong with each scenario that an SDK has played, by the SDK and the scenario's name. */
  readonly verdicts: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  close(): Promise<void>;
}

interface Play {
  readonly sdk: string;
  readonly scenario: Scenario;
  readonly sent: SentRequest[];
}

/**
 * Plays scenarios. A runner gets them from `/scenarios`, posts the name of one to `/plays/<sdk>` and gets its number; the SDK's server is
 * then `/plays/<number>`, whose requests get the scenario's replies in turn. The runner posts what came of the call to
 * `/plays/<number>/outcome`, and what was wrong with it is found here, so that no language judges itself.
 */
export async function startFaultServer(scenarios: readonly Scenario[]): Promise<FaultServer> {
  const verdicts = new Map<string, Map<string, readonly string[]>>();
  const stage: Stage = { scenarios, plays: [], verdicts };
  const server = createServer((request, response) => {
    route(stage, request, response).catch((err) => response.destroy(err));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo = Object(server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    verdicts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Stage {
  readonly scenarios: readonly Scenario[];
  readonly plays: Play[];
  readonly verdicts: Map<string, Map<string, readonly string[]>>;
}

async function route(stage: Stage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/scenarios") return answerJson(response, stage.scenarios);
  const [, sdk] = /^\/plays\/([a-z]+)$/.exec(pathname) ?? [];
  if (sdk !== undefined) return answerJson(response, { play: beginPlay(stage, sdk, String(await bodyOf(request))) });
  const [, number, rest = ""] = /^\/plays\/(\d+)(\/.*)?$/s.exec(pathname) ?? [];
  const play = stage.plays[Number(number)];
  if (play === undefined) throw new Error(`there is no play at ${pathname}`);
  if (rest === "/outcome") {
    const outcome: Outcome = JSON.parse(String(await bodyOf(request)));
    return answerJson(response, { problems: endPlay(stage, play, outcome) });
  }
  const { replies } = play.scenario;
  const reply = replies[Math.min(play.sent.length, replies.length - 1)];
  if (reply === undefined) throw new Error(`${play.scenario.name} has no replies`);
  const body = await bodyOf(request, reply.cut === "request");
  play.sent.push({
    method: request.method ?? "",
    path: (request.url ?? "").replace(/\?.*/s, "").replace(`/plays/${number}/api/v1`, ""),
    query: queryOf(searchParams),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    text: String(body),
    sizeBytes: body.length,
    sha256: hash("sha256", body),
  });
  if (reply.cut === "request") return void request.socket.destroy();
  await serve(reply, request, response);
}

function beginPlay({ scenarios, plays }: Stage, sdk: string, name: string): number {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`there is no scenario ${name}`);
  return plays.push({ sdk, scenario, sent: [] }) - 1;
}

function endPlay({ verdicts }: Stage, { sdk, scenario, sent }: Play, outcome: Outcome): string[] {
  const problems = judge(scenario, sent, outcome);
  const ofSdk = verdicts.get(sdk) ?? new Map<string, readonly string[]>();
  verdicts.set(sdk, ofSdk.set(scenario.name, problems));
  return problems;
}

/** The body, or what of it came first. */
async function bodyOf(request: IncomingMessage, isCut = false): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
    if (isCut) break;
  }
  return Buffer.concat(chunks);
}

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

function answerJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

async function serve(reply: Reply, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (reply.delayMs !== undefined) await wait(reply.delayMs);
  if (reply.cut === "status") return void response.destroy();
  const { status, headers, body } = answerOf(reply, request);
  response.writeHead(status, {
    "x-request-id": "req_test",
    ...headers,
    ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }),
  });
  response.flushHeaders();
  if (reply.bodyDelayMs !== undefined) await wait(reply.bodyDelayMs);
  if (reply.cut !== "body") return void response.end(body);
  response.write((body ?? "").slice(0, (body ?? "").length / 2));
  await wait(50);
  response.destroy();
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

function answerOf(reply: Reply, request: IncomingMessage): Answer {
  const { data, json, problem, text, content, headers = {} } = reply;
  if (content !== undefined) return contentAnswer(content, reply, request);
  if (problem !== undefined) {
    const status = reply.status ?? 400;
    const whole = {
      type: "/docs/errors",
      title: "It went wrong",
      status,
      requestId: "req_test",
      retryable: false,
      ...problem,
    };
    return { status, headers: { "content-type": "application/problem+json", ...headers }, body: JSON.stringify(whole) };
  }
  const value = data === undefined ? json : { data: withFixtures(data), meta: { requestId: "req_test" } };
  const status = reply.status ?? 200;
  if (value === undefined) return { status, headers: { ...headers }, body: text };
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) };
}

/** As our server serves content: 304, one range, or all of it. */
function contentAnswer(content: string, reply: Reply, request: IncomingMessage): Answer {
  const etag = '"v1"';
  const headers = { etag, "content-type": "text/plain", "accept-ranges": "bytes", ...reply.headers };
  if (request.headers["if-none-match"] === etag) return { status: 304, headers, body: undefined };
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  const condition = request.headers["if-range"];
  if (first === undefined || last === undefined || (condition !== undefined && condition !== etag)) {
    return { status: reply.status ?? 200, headers, body: content };
  }
  const start = first === "" ? content.length - Number(last) : Number(first);
  const end = first === "" || last === "" ? content.length : Number(last) + 1;
  const range = `bytes ${start}-${end - 1}/${content.length}`;
  return { status: 206, headers: { ...headers, "content-range": range }, body: content.slice(start, end) };
}
