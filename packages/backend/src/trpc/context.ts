import type { RequestId } from "@scai/contract";
import type { UploadBody } from "../platform/bytes/index.ts";
import type { RateVerdict } from "../platform/rate-limit/index.ts";
import type { Services } from "../services.ts";

/** What any transport knows of a call before anybody has been identified. */
export interface CallRequest {
  readonly id: RequestId;
  readonly transport: "rest" | "trpc";
  readonly authorization: string | undefined;
  readonly apiKey: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly ip: string;
  readonly userAgent: string | undefined;
  /** Whether it asks for one range that does not begin at the first byte. */
  readonly goesOnWithDownload: boolean;
  /** How many calls the HTTP request carries; 1 but for tRPC batches. */
  readonly batchSize: number;
  /** Aborts when the client goes away. A function, because making a signal costs and few operations need one. */
  readonly signal: () => AbortSignal;
  /** Puts where the caller stands with a rate limit into the answer. */
  readonly tellRate: (verdict: RateVerdict) => void;
}

export interface CallContext {
  readonly services: Services;
  readonly request: CallRequest;
  /** The bytes that come with an upload; only there over REST. */
  readonly body: UploadBody | undefined;
}
