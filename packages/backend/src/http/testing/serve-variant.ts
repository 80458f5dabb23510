import { type AppOptions, createApp, createMetrics, LiveHub, serve } from "../../index.ts";
import type { Log } from "../../platform/log.ts";
import type { Services } from "../../services.ts";

export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error" | "fatal";
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface Variant {
  readonly url: string;
  readonly log: readonly LogLine[];
  close(): Promise<void>;
}

/** The server once more, on a port of its own, with some of its services or options replaced, and with a log that can be read. */
export async function serveVariant(
  services: Services,
  replaced: Partial<Services> = {},
  options: Partial<Pick<AppOptions, "corsOrigins" | "health">> = {},
): Promise<Variant> {
  const lines: LogLine[] = [];
  const log = recordingLog(lines);
  const all = { ...services, log, ...replaced };
  const live = new LiveHub(all);
  const metrics = createMetrics({ webSockets: () => live.size, limiter: all.limiter, powerDns: { metrics: [] } });
  const app = createApp({
    services: all,
    health: options.health ?? {},
    metrics,
    version: "0.0.0-test",
    corsOrigins: options.corsOrigins ?? [],
  });
  const { port, close } = await serve(app, live, { host: "127.0.0.1", port: 0 });
  return { url: `http://127.0.0.1:${port}`, log: lines, close: () => close(0) };
}

function recordingLog(lines: LogLine[]): Log {
  const at =
    (level: LogLine["level"]) =>
    (fields: unknown, message?: string): void => {
      if (typeof fields === "string") lines.push({ level, fields: {}, message: fields });
      else lines.push({ level, fields: { ...Object(fields) }, message: message ?? "" });
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error"), fatal: at("fatal") };
}
