import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { ScaiClient } from "../src/index.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

test("content that was sent is not kept in memory", async () => {
  const server = createServer((req, res) => {
    req.resume();
    req.on("end", () => res.setHeader("content-type", "application/json").end('{"data":{}}'));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { port }: AddressInfo = Object(server.address());
    const client = new ScaiClient({ baseUrl: `http://127.0.0.1:${port}`, token: "t" });
    const pieces: WeakRef<Uint8Array>[] = [];
    let keptPieces = Number.POSITIVE_INFINITY;
    async function* content() {
      for (let i = 0; i < 32; i++) {
        const piece = new Uint8Array(256 * 1024);
        pieces.push(new WeakRef(piece));
        yield piece;
      }
      // What a weak reference was made to lives on until its task is over.
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
      keptPieces = pieces.filter((piece) => piece.deref() !== undefined).length;
    }
    await client.uploads.append("upl_1", content(), { offset: 0 });
    expect(pieces).toHaveLength(32);
    expect(keptPieces).toBeLessThan(16);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
