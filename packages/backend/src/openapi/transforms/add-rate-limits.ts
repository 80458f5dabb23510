import { addHeader, operationObjects, type ResponseObject, type Transform } from "../document.ts";

/** Where the caller stands is told with what succeeded and with 429, which are what a client paces itself by; no procedure says so. */
export const addRateLimits: Transform = (document) => {
  for (const { responses = {} } of operationObjects(document)) {
    for (const [status, response] of Object.entries(responses)) {
      if (status.startsWith("2") || status === "429") addHeaders(response);
    }
  }
};

function addHeaders(response: ResponseObject): void {
  addHeader(response, "RateLimit-Limit", "RateLimitLimit");
  addHeader(response, "RateLimit-Policy", "RateLimitPolicy");
  addHeader(response, "RateLimit-Remaining", "RateLimitRemaining");
  addHeader(response, "RateLimit-Reset", "RateLimitReset");
  addHeader(response, "X-RateLimit-Limit", "RateLimitLimit");
  addHeader(response, "X-RateLimit-Remaining", "RateLimitRemaining");
  addHeader(response, "X-RateLimit-Reset", "RateLimitResetTime");
}
