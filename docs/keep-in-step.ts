import { mkdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiClient } from "../packages/testing/src/api-client.ts";
import { DiskFolder } from "../packages/testing/src/sync-client/disk-folder.ts";
import { SyncClient } from "../packages/testing/src/sync-client/sync-client.ts";

// Keeps a directory in step with a share until it is stopped, and tells what came and went (docs/sync.md).
const [directory, name] = process.argv.slice(2);
const { API: api, TOKEN: token, SHARE: shareId } = process.env;
if (
  directory === undefined ||
  name === undefined ||
  api === undefined ||
  token === undefined ||
  shareId === undefined
) {
  console.error("usage: API=… TOKEN=… SHARE=… node keep-in-step.ts <directory> <name of the device>");
  process.exit(1);
}

const url = new URL(api).origin;
await mkdir(directory, { recursive: true });
const input = { name, platform: "linux", clientVersion: "1.0.0" };
const { id: deviceId } = await new ApiClient(url, token).get<{ id: string }>("devices.create", input);
const client = new SyncClient({ url, token, deviceId, shareId });
const disk = new DiskFolder(directory, client.local);
console.log(`${name} keeps ${directory} in step as ${deviceId}`);

let before = new Set<string>();
for (;;) {
  try {
    await disk.read();
    await client.sync();
    await disk.write();
    const now = new Set(client.tree().map(readable));
    const time = new Date().toTimeString().slice(0, 8);
    for (const line of now) if (!before.has(line)) console.log(`${time} + ${line}`);
    for (const line of before) if (!now.has(line)) console.log(`${time} - ${line}`);
    before = now;
  } catch (err) {
    // Nothing is lost by that: the next round finds what was done and does the rest.
    console.log(`again, because ${err instanceof Error ? err.message : String(err)}`);
  }
  await sleep(500);
}

/** A path, and the beginning of the hash of what is there. */
function readable(line: string): string {
  return line.replace(/ ([0-9a-f]{6})[0-9a-f]{58}$/, " $1");
}
