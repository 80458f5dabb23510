import type { OpenApiDocument, Transform } from "../document.ts";

/**
 * Headers have no place in trpc-to-openapi's model: each that requests or responses share is one component here, so that clients
 * know it by name and its text stands once.
 */
export const addSharedComponents: Transform = (document) => {
  document.components = {
    ...document.components,
    parameters: structuredClone(parameters),
    headers: structuredClone(headers),
  };
};

type Components = NonNullable<OpenApiDocument["components"]>;

const header = (name: string, description: string, example: string) => ({
  name,
  in: "header" as const,
  description,
  schema: { type: "string" as const },
  example,
});

const etag = '"OZ2fQ7bC1o8nJqQ9k3eXQw"';
const versionEtag = '"ver_01m9p2m3k4n5p6q7r8s9t0v1w2"';
const httpDate = "Sun, 22 Nov 2026 10:00:00 GMT";

const parameters: NonNullable<Components["parameters"]> = {
  IdempotencyKey: {
    ...header(
      "Idempotency-Key",
      "1 to 255 visible ASCII characters, new for each thing to create. The same key with the same request answers what the first one answered, for a day; with another request 422, while the first still runs 409.",
      "6f1c1a52-4f0e-4d0b-9a57-0c2a6a4d3f57",
    ),
    schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[\\x21-\\x7e]*$" },
  },
  IfMatch: {
    ...header("If-Match", "Do it only if the thing still has this etag; otherwise answer 412.", etag),
    schema: { type: "string", minLength: 1, maxLength: 1000 },
  },
  IfModifiedSince: header(
    "If-Modified-Since",
    "Answer 304 if it has not changed since. If-None-Match is surer.",
    httpDate,
  ),
  IfNoneMatch: header("If-None-Match", "Answer 304 if the etag is still one of these.", etag),
  IfRange: header(
    "If-Range",
    "Honour Range only if the content still has this etag; otherwise send all of it.",
    versionEtag,
  ),
  Range: header(
    "Range",
    "The part to send: `bytes=0-499`, `bytes=500-`, `bytes=-500`, or up to 20 of them.",
    "bytes=0-499",
  ),
};

const text = (description: string, example: string) => ({ description, schema: { type: "string" as const }, example });

const count = (description: string, example: number) => ({
  description,
  schema: { type: "integer" as const, minimum: 0 },
  example,
});

const headers: NonNullable<Components["headers"]> = {
  AcceptRanges: text("Ranges of it can be asked for.", "bytes"),
  ContentDisposition: text("The file's name, as RFC 6266 has it.", 'attachment; filename="report.pdf"'),
  ContentRange: text("Which part of how much this is.", "bytes 0-499/1234"),
  ETag: text("Changes whenever this does.", etag),
  LastModified: text("When it last changed, to the second.", httpDate),
  Location: text("Where what was created is.", "/api/v1/files/fil_01m9p2m3k4n5p6q7r8s9t0v1w2"),
  RateLimitLimit: count("What may be spent in the window, of the limit that has least left.", 1000),
  RateLimitPolicy: text("That limit with its window in seconds, and what it is for.", '1000;w=60;dimension="token"'),
  RateLimitRemaining: count("What is left of it. A call takes between 1 and 10, by what it costs us.", 995),
  RateLimitReset: count("Seconds until some of it comes back; after a refusal, until the call would fit.", 60),
  RateLimitResetTime: count("The same as Unix time.", 1795341600),
  RequestId: text("Names this request in our logs.", "req_01m9p2m3k4n5p6q7r8s9t0v1w2"),
  RetryAfter: {
    description: "Seconds after which to try again.",
    schema: { type: "integer", minimum: 0 },
    example: 2,
  },
  WwwAuthenticate: text(
    "How to authenticate, as RFC 6750 and RFC 9728 have it.",
    'Bearer realm="scai", resource_metadata="https://drive.example/.well-known/oauth-protected-resource"',
  ),
};
