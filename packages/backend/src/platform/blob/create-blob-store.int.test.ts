import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** Whether a process that opens the store has loaded the AWS SDK. */
async function loadsAwsSdk(config: object): Promise<boolean> {
  const script = `
    import { registerHooks } from "node:module";
    let isLoaded = false;
    registerHooks({ load(url, context, next) { isLoaded ||= url.includes("client-s3"); return next(url, context); } });
    const { createBlobStore } = await import(${JSON.stringify(join(import.meta.dirname, "index.ts"))});
    await (await createBlobStore(${JSON.stringify(config)})).close();
    process.stdout.write(String(isLoaded));
  `;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script]);
  return stdout === "true";
}

test("only a store in S3 loads the AWS SDK", async () => {
  const directory = await mkdtemp(join(tmpdir(), "scai-blobs-"));
  expect(await loadsAwsSdk({ kind: "disk", directory })).toBe(false);
  await rm(directory, { recursive: true });

  const nowhere = { endpoint: "http://127.0.0.1:1", region: "r", bucket: "b", accessKeyId: "a", secretAccessKey: "s" };
  expect(await loadsAwsSdk({ kind: "s3", ...nowhere })).toBe(true);
});
