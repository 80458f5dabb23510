import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A line to a server that is cut now and then: before a request gets there, in its middle, or before its answer comes back. */
export interface CuttingLine {
  readonly url: string;
  /** How likely each piece of a request or an answer is to cut the line; 0 for never. */
  chance: number;
  /** Where the line leads to from now on. */
  target: string;
  close(): void;
}

export async function openCuttingLine(target: string, random: () => number): Promise<CuttingLine> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const { hostname, port } = new URL(line.target);
    const far = connect(Number(port), hostname);
    const cut = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", cut);
      socket.on("close", () => {
        open.delete(socket);
        cut();
      });
    }
    const pass = (to: Socket) => (bytes: Buffer) => {
      if (random() < line.chance) cut();
      else to.write(bytes);
    };
    near.on("data", pass(far));
    far.on("data", pass(near));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the line has no port");
  const line: CuttingLine = {
    url: `http://127.0.0.1:${address.port}`,
    chance: 0,
    target,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
  return line;
}
