import { pino } from "pino";

export type Log = Pick<pino.Logger, "debug" | "info" | "warn" | "error" | "fatal">;

// Whatever an error or a request object may carry along. Bodies, queries and headers are never logged whole in the first place.
const secretPaths = [
  "apiKey",
  "authorization",
  "cookie",
  "password",
  "token",
  "accessToken",
  "refreshToken",
  "secret",
  "key",
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** JSON lines on standard output; members that could be secrets are replaced. `bindings` go into every line. */
export function createLog(level: string, bindings: Record<string, unknown> = {}): Log {
  return pino({
    level,
    base: bindings,
    redact: { paths: secretPaths, censor: "[redacted]" },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
