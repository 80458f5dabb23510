import { createRequire } from "node:module";

/** What `load-http.ts` asks for, as JSON in the first argument; what came of it goes to standard output as JSON. */
export interface LoadOrder {
  readonly url: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadReport {
  readonly errors: number;
  readonly non2xx: number;
  readonly "2xx": number;
  readonly duration: number;
}

interface Client {
  setRequests(requests: readonly { readonly path: string }[]): void;
}

type Autocannon = (options: {
  url: string;
  headers: Readonly<Record<string, string>>;
  connections: number;
  duration: number;
  setupClient: (client: Client) => void;
}) => Promise<LoadReport>;

const autocannon: Autocannon = createRequire(import.meta.url)("autocannon");
const order: LoadOrder = JSON.parse(process.argv[2] ?? "{}");
const requests = order.paths.map((path) => ({ path }));
let clients = 0;

const { errors, non2xx, duration, ...counts } = await autocannon({
  url: order.url,
  headers: order.headers,
  connections: order.connections,
  duration: order.seconds,
  // Each connection begins elsewhere, so that no two ask for the same thing at the same moment.
  setupClient(client) {
    const start = Math.floor((clients++ * requests.length) / order.connections);
    client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
  },
});
const report: LoadReport = { errors, non2xx, duration, "2xx": counts["2xx"] };
process.stdout.write(JSON.stringify(report));
