import { AppError } from "@scai/contract";

/**
 * PowerDNS answered, and would not do it: what was asked for is wrong (400, 422) or does not fit what is there (409). Its text is for the
 * log and for whoever knows what was asked; nobody else gets to see it.
 */
export class PdnsRefusedError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "PdnsRefusedError";
    this.status = status;
  }
}

/** PowerDNS did not answer, or not as agreed on. Whether it did what it was asked is unknown. */
export function pdnsUnavailable(internal: string, cause?: unknown): AppError {
  return new AppError("server.unavailable", {
    internal: `PowerDNS: ${internal}`,
    retryAfterSeconds: 2,
    ...(cause === undefined ? {} : { cause }),
  });
}
