import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { s3Request } from "./s3-request.ts";
import { startStack } from "./start-stack.ts";

test("durable S3 keeps its objects over a restart, on whatever ports it comes up again", async () => {
  const directory = await mkdtemp(join(tmpdir(), "scai stack-"));
  const start = async () => {
    const stack = await startStack({ directory, durability: "durable", s3: true, services: [] });
    if (!stack.s3) throw new Error("The stack has no S3.");
    return { s3: stack.s3, stop: stack.stop };
  };
  const first = await start();
  const path = `/${first.s3.bucket}/kept`;
  expect((await s3Request(first.s3, "PUT", path, new TextEncoder().encode("treasure"))).status).toBe(200);
  await first.stop();

  const file = join(directory, "ports.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toHaveProperty("cephMonitor");
  writeFileSync(file, "{}");
  const second = await start();
  expect(second.s3.endpoint).not.toBe(first.s3.endpoint);
  expect(await (await s3Request(second.s3, "GET", path)).text()).toBe("treasure");
  await second.stop();
  await rm(directory, { recursive: true });
}, 60_000);
