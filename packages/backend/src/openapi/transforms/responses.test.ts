import { describe, expect, test } from "vitest";
import { z } from "zod";
import { anOperation, transformed } from "../testing/fixture.ts";
import { addConditionalRequests } from "./add-conditional-requests.ts";
import { addExamples } from "./add-examples.ts";
import { addExtensions } from "./add-extensions.ts";
import { addLocations } from "./add-locations.ts";
import { addProblems } from "./add-problems.ts";
import { addRateLimits } from "./add-rate-limits.ts";
import { addRequestIds } from "./add-request-ids.ts";
import { limitErrorCodes } from "./limit-error-codes.ts";
import { setSuccessStatus } from "./set-success-status.ts";
import { wrapInEnvelope } from "./wrap-in-envelope.ts";

const thing = { $ref: "#/components/schemas/Thing" };
const answers = (status: number, schema: object = thing) => ({
  responses: { [status]: { description: "OK", content: { "application/json": { schema } } } },
});
const noContent = { responses: { 204: { description: "Done; there is no body" } } };

describe("setSuccessStatus", () => {
  test("moves the answer of a create to 201", () => {
    const { after } = transformed(
      setSuccessStatus,
      anOperation("POST /things", { spec: { status: 201 } }),
      answers(200),
    );
    expect(after.responses).toEqual({ 201: { ...answers(201).responses[201], description: "Created" } });
  });

  test("gives 204 no body", () => {
    const { after } = transformed(
      setSuccessStatus,
      anOperation("DELETE /things", { spec: { status: 204 } }),
      answers(200, {}),
    );
    expect(after.responses).toEqual(noContent.responses);
  });

  test("keeps what a download says of itself", () => {
    const operation = anOperation("GET /things", { spec: { bytes: { direction: "download" } } });
    const before = { responses: { 200: { description: "All of it" }, 206: { description: "A part" } } };
    expect(transformed(setSuccessStatus, operation, before).after.responses).toEqual(before.responses);
  });
});

describe("wrapInEnvelope", () => {
  test("puts a named envelope around the output", () => {
    const { after, document } = transformed(wrapInEnvelope, anOperation("GET /things"), answers(200));
    expect(after).toMatchObject(answers(200, { $ref: "#/components/schemas/ThingResponse" }));
    expect(document.components?.schemas?.ThingResponse).toEqual({
      type: "object",
      properties: { data: thing, meta: { $ref: "#/components/schemas/ResponseMeta" } },
      required: ["data", "meta"],
      additionalProperties: false,
    });
  });

  test("leaves answers of RFC 6749, 204 and downloads as they are", () => {
    const oauth = anOperation("POST /things", { spec: { oauth: true } });
    expect(transformed(wrapInEnvelope, oauth, answers(200)).after).toMatchObject(answers(200));
    const silent = anOperation("DELETE /things", { spec: { status: 204 } });
    expect(transformed(wrapInEnvelope, silent, noContent).after).toMatchObject(noContent);
    const download = anOperation("GET /things", { spec: { bytes: { direction: "download" } } });
    expect(transformed(wrapInEnvelope, download, answers(200, { type: "string" })).after).toMatchObject(
      answers(200, { type: "string" }),
    );
  });

  test("fails on an output without a name", () => {
    expect(() => transformed(wrapInEnvelope, anOperation("GET /things"), answers(200, { type: "object" }))).toThrow(
      "things.do: its output has no name",
    );
  });
});

describe("addConditionalRequests", () => {
  test("adds ETag, If-None-Match and 304 to what has an etag", () => {
    const operation = anOperation("GET /things", { spec: { conditional: "etag" } });
    const { after } = transformed(addConditionalRequests, operation, answers(200));
    expect(after.parameters).toEqual([{ $ref: "#/components/parameters/IfNoneMatch" }]);
    const headers = { ETag: { $ref: "#/components/headers/ETag" } };
    expect(after.responses).toMatchObject({ 200: { headers }, 304: { headers } });
    expect(after.responses?.[304]).not.toHaveProperty("content");
  });

  test("adds If-Match to what takes it, after the parameters that it has", () => {
    const operation = anOperation("PATCH /things/{id}", {
      spec: { conditional: "ifMatch" },
      input: z.object({ id: z.string() }),
    });
    const id = { name: "id", in: "path" } as const;
    const { after } = transformed(addConditionalRequests, operation, { ...answers(200), parameters: [id] });
    expect(after.parameters).toEqual([id, { $ref: "#/components/parameters/IfMatch" }]);
    expect(after.responses).toEqual(answers(200).responses);
  });
});

test("addLocations adds Location to what creates", () => {
  const operation = anOperation("POST /things", { spec: { status: 201, location: "/things/{id}" } });
  expect(transformed(addLocations, operation, answers(201)).after.responses?.[201].headers).toEqual({
    Location: { $ref: "#/components/headers/Location" },
  });
  const other = anOperation("POST /things");
  expect(transformed(addLocations, other, answers(200)).after.responses).toEqual(answers(200).responses);
});

test("addRateLimits tells of the limits with success and with 429", () => {
  const { responses } = transformed(addRateLimits, anOperation("GET /things"), answers(200)).after;
  expect(Object.keys(responses?.[200].headers ?? {})).toEqual([
    "RateLimit-Limit",
    "RateLimit-Policy",
    "RateLimit-Remaining",
    "RateLimit-Reset",
    "X-RateLimit-Limit",
    "X-RateLimit-Remaining",
    "X-RateLimit-Reset",
  ]);
  expect(transformed(addRateLimits, anOperation("GET /things"), answers(404)).after.responses).toEqual(
    answers(404).responses,
  );
});

describe("addProblems", () => {
  const operation = anOperation("POST /things", {
    spec: { scope: "files:write", idempotency: "key", errors: ["shares.not_found", "files.not_found"] },
  });
  const { after, document } = transformed(addProblems, operation, answers(200));

  test("answers each status once, with the codes behind it", () => {
    const codes = Object.entries(after.responses ?? {}).map(([status, response]) => [
      status,
      response["x-error-codes"],
    ]);
    expect(Object.fromEntries(codes)).toEqual({
      200: undefined,
      400: ["request.incomplete", "request.invalid"],
      401: ["apiKeys.invalid", "auth.token_invalid", "auth.token_missing"],
      403: [
        "apiKeys.network_refused",
        "auth.insufficient_scope",
        "identity.device_kind_refused",
        "identity.mfa_required",
        "identity.tenant_suspended",
        "identity.user_suspended",
      ],
      404: ["files.not_found", "shares.not_found"],
      409: ["idempotency.in_progress"],
      413: ["request.too_large"],
      415: ["request.unsupported_media_type"],
      422: ["idempotency.key_reused"],
      429: ["request.rate_limited"],
      500: ["server.internal"],
      503: ["auth.provider_unavailable", "server.unavailable"],
    });
  });

  test("answers the one schema Problem, with an example and a sentence for each code", () => {
    expect(after.responses?.[404]).toMatchObject({
      description: "- `files.not_found`: File or folder not found\n- `shares.not_found`: Share not found",
      content: {
        "application/problem+json": {
          schema: { $ref: "#/components/schemas/Problem" },
          examples: { "files.not_found": { $ref: "#/components/examples/FilesNotFound" } },
        },
      },
    });
    expect(document.components?.examples?.FilesNotFound).toMatchObject({
      summary: "File or folder not found",
      value: { code: "files.not_found", status: 404, type: "/docs/errors#files.not_found" },
    });
  });

  test("says where a header tells more", () => {
    expect(after.responses?.[401].headers).toHaveProperty("WWW-Authenticate");
    expect(after.responses?.[409].headers).toHaveProperty("Retry-After");
    expect(after.responses?.[503].headers).toHaveProperty("Retry-After");
    expect(after.responses?.[404]).not.toHaveProperty("headers");
    const ranges = anOperation("GET /things", { spec: { errors: ["request.range_not_satisfiable"] } });
    const { responses } = transformed(addProblems, ranges, answers(200)).after;
    expect(responses?.[416].headers).toHaveProperty("Content-Range");
  });
});

test("limitErrorCodes lets a response carry the codes that are listed for it, and no other", () => {
  const before = {
    responses: {
      ...answers(200).responses,
      404: { description: "", "x-error-codes": ["files.not_found"], content: { "application/problem+json": {} } },
    },
  };
  const { after } = transformed(limitErrorCodes, anOperation("GET /things"), before);
  expect(after.responses?.[404].content["application/problem+json"].schema).toEqual({
    allOf: [{ $ref: "#/components/schemas/Problem" }, { properties: { code: { enum: ["files.not_found"] } } }],
  });
  expect(after.responses?.[200]).toEqual(answers(200).responses[200]);
});

test("addRequestIds adds the header to every response, beside what it has", () => {
  const headers = { ETag: { $ref: "#/components/headers/ETag" } };
  const before = { responses: { 200: { description: "OK", headers }, 404: { description: "Not there" } } };
  const requestId = { "X-Request-Id": { $ref: "#/components/headers/RequestId" } };
  expect(transformed(addRequestIds, anOperation("GET /things"), before).after.responses).toMatchObject({
    200: { headers: { ...headers, ...requestId } },
    404: { headers: requestId },
  });
});

describe("addExtensions", () => {
  const page = z.object({ items: z.array(z.string()), nextCursor: z.string() });
  const input = z.object({ cursor: z.string().optional() });

  test("tells cost, idempotency and procedure", () => {
    const { after } = transformed(addExtensions, anOperation("GET /things"), {});
    expect(after).toEqual({
      operationId: "things_do",
      "x-cost": "read",
      "x-idempotency": "safe",
      "x-trpc-procedure": "things.do",
    });
  });

  test("tells how pages follow each other", () => {
    const list = anOperation("GET /things", { input, output: page });
    const names = { cursor: "cursor", items: "items", nextCursor: "nextCursor" };
    expect(transformed(addExtensions, list, {}).after["x-pagination"]).toEqual(names);
    const feed = anOperation("GET /things", { input, output: page.extend({ hasMore: z.boolean() }) });
    expect(transformed(addExtensions, feed, {}).after["x-pagination"]).toEqual({ ...names, hasMore: "hasMore" });
  });
});

describe("addExamples", () => {
  const examples = [{ name: "one", input: { name: "a" }, output: { id: "thg_1" } }];

  test("shows the input in the body and the output in its envelope", () => {
    const before = { ...answers(200), requestBody: { content: { "application/json": {} } } };
    const { after } = transformed(addExamples, anOperation("POST /things", { spec: { examples } }), before);
    expect(after.requestBody).toEqual({
      content: { "application/json": { examples: { one: { value: { name: "a" } } } } },
    });
    expect(after.responses?.[200].content["application/json"].examples).toEqual({
      one: { value: { data: { id: "thg_1" }, meta: { requestId: expect.stringMatching(/^req_/) } } },
    });
  });

  test("adds the file part to a form", () => {
    const before = { ...answers(200), requestBody: { content: { "multipart/form-data": {} } } };
    const { after } = transformed(addExamples, anOperation("POST /things", { spec: { examples } }), before);
    expect(after.requestBody).toMatchObject({
      content: { "multipart/form-data": { examples: { one: { value: { name: "a", file: "(the content)" } } } } },
    });
  });

  test("adds none where there is none", () => {
    const { after } = transformed(addExamples, anOperation("POST /things"), answers(200));
    expect(after.responses).toEqual(answers(200).responses);
  });
});
