import { createInterface } from "node:readline";
import { ApiError, ScaiClient, ScaiError } from "../src/index.ts";
import { perform } from "./play-scenario.ts";

// Makes the calls of standard input, one a line with the client to make it with, and tells what came of each, one a line.
for await (const line of createInterface(process.stdin)) {
  const { url, token, call } = JSON.parse(line);
  const outcome = await perform(new ScaiClient({ baseUrl: url, token }), call).then(
    () => "done",
    (err: unknown) => (err instanceof ApiError ? err.code : err instanceof ScaiError ? err.name : String(err)),
  );
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
