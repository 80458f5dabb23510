import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A statement on its way to MariaDB. */
export interface StatementPoint {
  /** What it contains. */
  readonly statement: string;
  /** What it or another of its transaction contains, an id in hex: whose it is. Unsaid: anybody's. */
  readonly of?: string;
  /** What it or another of its transaction contains besides, to tell one transaction from another. */
  readonly within?: string;
  /** Held before MariaDB hears of it, or after it has done it and before the caller learns that. */
  readonly when: "before" | "after";
}

export interface PausingMariaDb extends AsyncDisposable {
  /** What to connect to instead. */
  readonly url: string;
  /** Resolves when a statement has come to that point; its connection goes no further. */
  reach(point: StatementPoint): Promise<void>;
  /** Ends all connections to MariaDB, as the kernel does when their process dies, and tells nobody. */
  cut(): void;
}

/** Stands in front of MariaDB and holds statements for ever, so that who sent them can be killed at that very point. */
export async function startPausingMariaDb(target: string): Promise<PausingMariaDb> {
  const { hostname, port } = new URL(target);
  const waiting: { point: StatementPoint; reached: () => void }[] = [];
  const open = new Map<Socket, Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ host: hostname, port: Number(port), noDelay: true });
    open.set(client, upstream);
    const transaction = new Transaction();
    let held: "before" | "after" | undefined;
    let done: () => void = () => {};
    client.on("data", (bytes: Buffer) => {
      if (held !== undefined) return;
      transaction.add(bytes);
      const found = waiting.find(({ point }) => transaction.isAt(point));
      held = found?.point.when;
      if (held !== "before") upstream.write(bytes);
      if (held === "before") found?.reached();
      if (held === "after") done = found?.reached ?? done;
    });
    upstream.on("data", (bytes: Buffer) => {
      transaction.isAnswered = true;
      if (held === undefined) client.write(bytes);
      else done();
    });
    for (const [one, other] of [[client, upstream] as const, [upstream, client] as const]) {
      one.on("error", () => {});
      one.on("close", () => void (one === client || held === undefined ? other.destroy() : undefined));
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(target);
  // Listening on a port, it has an address of this kind.
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    reach: (point) =>
      new Promise((resolve) => {
        waiting.push({ point, reached: resolve });
      }),
    cut() {
      for (const upstream of open.values()) upstream.destroy();
    },
    async [Symbol.asyncDispose]() {
      for (const [client, upstream] of open) for (const socket of [client, upstream]) socket.destroy();
      server.close();
    },
  };
}

/** What a connection has sent since its transaction began. The driver sends a statement when the one before has been answered. */
class Transaction {
  isAnswered = true;
  #statement = "";
  #sent = "";

  add(bytes: Buffer): void {
    const text = bytes.toString("latin1");
    this.#statement = this.isAnswered ? text : this.#statement + text;
    this.isAnswered = false;
    // Behind four bytes of the packet and one that says what it is.
    if (/^(begin|start transaction)$/i.test(this.#statement.slice(5))) this.#sent = "";
    this.#sent += text;
  }

  isAt({ statement, of = "", within = "" }: StatementPoint): boolean {
    return this.#statement.includes(statement) && this.#sent.includes(of) && this.#sent.includes(within);
  }
}
