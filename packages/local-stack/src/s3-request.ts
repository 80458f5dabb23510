import { createHmac } from "node:crypto";
import type { S3Address } from "./radosgw.ts";

/**
 * One signed request to S3, for making the bucket and for tests. It signs the old, simple way, which this gateway takes too;
 * the product's own client does it the new way.
 */
export function s3Request(
  { endpoint, accessKeyId, secretAccessKey }: S3Address,
  method: string,
  path: string,
  body?: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const date = new Date().toUTCString();
  const signature = createHmac("sha1", secretAccessKey).update(`${method}\n\n\n${date}\n${path}`).digest("base64");
  const headers = { date, authorization: `AWS ${accessKeyId}:${signature}` };
  return fetch(`${endpoint}${path}`, { method, headers, ...(body && { body }) });
}
