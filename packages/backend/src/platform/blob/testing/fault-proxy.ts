import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Fault =
  | { kind: "none" }
  /** Connections open and bytes are taken, but nothing goes on in either direction. */
  | { kind: "freeze" }
  /** As freeze, once a connection has passed so many bytes back. */
  | { kind: "stall"; afterBytes: number }
  /** Connections close once they have passed so many bytes back; `times` connections do, later ones work. */
  | { kind: "cut"; afterBytes: number; times: number }
  /** One bit of every larger piece on its way to the server is wrong. */
  | { kind: "flip" };

export interface FaultProxy extends AsyncDisposable {
  readonly url: string;
  /** How the proxy misbehaves from now on, on open connections too. */
  fault: Fault;
}

/** A TCP relay in front of the server at `target`, for tests of what happens when that server fails. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const listener = createServer((client) => {
    const server = connect(Number(port), hostname);
    relay(client, server, proxy);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
    }
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    fault: { kind: "none" },
    async [Symbol.asyncDispose]() {
      listener.close();
      for (const socket of sockets) socket.destroy();
      await once(listener, "close");
    },
  };
  return proxy;
}

function relay(client: Socket, server: Socket, proxy: FaultProxy): void {
  let passedBack = 0;
  client.on("data", (piece) => {
    if (proxy.fault.kind === "freeze") return;
    // The head of a request is smaller; of a piece that has both, the end is body.
    if (proxy.fault.kind === "flip" && piece.length > 4096)
      piece.writeUInt8(piece.readUInt8(piece.length - 1) ^ 1, piece.length - 1);
    server.write(piece);
  });
  server.on("data", (piece) => {
    const { fault } = proxy;
    if (fault.kind === "freeze") return;
    const isLimited = fault.kind === "stall" || (fault.kind === "cut" && fault.times > 0);
    const room = isLimited ? fault.afterBytes - passedBack : piece.length;
    const passed = piece.subarray(0, Math.max(room, 0));
    passedBack += passed.length;
    client.write(passed);
    if (fault.kind === "cut" && passed.length < piece.length) {
      fault.times--;
      client.destroySoon();
      server.destroy();
    }
  });
  client.on("close", () => server.destroy());
  server.on("close", () => client.destroySoon());
}
