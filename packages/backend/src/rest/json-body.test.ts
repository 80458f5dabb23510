import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { readJsonObject } from "./json-body.ts";

afterEach(() => vi.useRealTimers());

function incomingJson(): IncomingMessage {
  const incoming = new IncomingMessage(new Socket());
  incoming.headers["content-type"] = "application/json";
  incoming.headers["transfer-encoding"] = "chunked";
  return incoming;
}

test("a body that comes a byte at a time is not waited for longer than half a minute", async () => {
  vi.useFakeTimers();
  const incoming = incomingJson();
  const read = readJsonObject(incoming);
  const failed = expect(read).rejects.toMatchObject({ code: "request.incomplete" });
  for (let second = 0; second < 31 && !incoming.destroyed; second++) {
    incoming.push(" ");
    await vi.advanceTimersByTimeAsync(1000);
  }
  await failed;
  expect(incoming.destroyed).toBe(true);
});

test("a body that took its time but came is read", async () => {
  vi.useFakeTimers();
  const incoming = incomingJson();
  const read = readJsonObject(incoming);
  incoming.push('{"a":');
  await vi.advanceTimersByTimeAsync(29_000);
  incoming.push("1}");
  incoming.push(null);
  expect(await read).toEqual({ a: 1 });
  expect(vi.getTimerCount()).toBe(0);
});
