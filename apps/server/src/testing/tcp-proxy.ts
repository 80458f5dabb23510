import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

export interface TcpProxy {
  readonly port: number;
  /** Passes nothing on: connections stay open and new ones are taken, and nobody answers. */
  freeze(): Promise<void>;
  /** Cuts every connection and refuses new ones, as when the service behind has died. */
  cut(): Promise<void>;
  /** Serves again after {@link freeze} or {@link cut}, on the same port. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Stands between a server and one of its services, so that the service can be taken away without stopping it for others. */
export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const server = createServer((incoming) => {
    const outgoing = connect(target.port, target.host);
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        incoming.destroy();
        outgoing.destroy();
      });
    }
    incoming.on("data", (data) => outgoing.write(data));
    outgoing.on("data", (data) => incoming.write(data));
    if (isFrozen) for (const socket of [incoming, outgoing]) socket.pause();
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port }: AddressInfo = Object(server.address());
  const cut = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const mend = async () => {
    isFrozen = false;
    for (const socket of sockets) socket.resume();
    if (!server.listening) await listen(port);
  };
  const freeze = async () => {
    isFrozen = true;
    for (const socket of sockets) socket.pause();
  };
  return { port, freeze, cut, mend, close: cut };
}
