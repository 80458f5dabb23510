import type { TokenLimits } from "./token-limits.ts";

/**
 * Fetches ScaiKey's key set as text: one GET, no redirect followed (a redirect would let another host say which
 * keys are ScaiKey's), bounded in time and in size, the body included.
 *
 * @throws Error whose message says what went wrong; for logs, not for callers
 */
export async function fetchJwks(
  url: string,
  fetch: typeof globalThis.fetch,
  limits: Pick<TokenLimits, "jwksTimeoutMs" | "jwksMaxBytes">,
): Promise<string> {
  const response = await fetch(url, {
    redirect: "error",
    headers: { accept: "application/json" },
    signal: AbortSignal.timeout(limits.jwksTimeoutMs),
  });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw new Error(`status ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > limits.jwksMaxBytes) throw new Error(`more than ${limits.jwksMaxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
