import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A real HTTP server on loopback that stands where ScaiKey's key set is. */
export interface JwksServer extends AsyncDisposable {
  /** What ScaiKey's URL would be: the keys are at `{url}/.well-known/jwks.json`. */
  readonly url: string;
  readonly fetches: number;
  /** Publishes these keys from now on, as JSON. */
  publish(...jwks: readonly object[]): void;
  /** Answers in this way from now on. */
  answer(listener: RequestListener): void;
}

export async function startJwksServer(): Promise<JwksServer> {
  let fetches = 0;
  let listener: RequestListener = (_req, res) => res.writeHead(404).end();
  const server = createServer((req, res) => {
    if (req.url !== "/.well-known/jwks.json") return res.writeHead(404).end();
    fetches += 1;
    return listener(req, res);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    get fetches() {
      return fetches;
    },
    publish(...jwks) {
      const body = JSON.stringify({ keys: jwks });
      listener = (_req, res) => res.writeHead(200, { "content-type": "application/json" }).end(body);
    },
    answer(next) {
      listener = next;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
