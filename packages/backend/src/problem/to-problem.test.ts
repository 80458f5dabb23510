import { AppError, type ErrorCode, errorCatalogue } from "@scai/contract";
import { TRPCError } from "@trpc/server";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { BlobStoreUnavailableError } from "../platform/blob/index.ts";
import { toProblem } from "./to-problem.ts";

const codes = Object.keys(errorCatalogue).filter((code): code is ErrorCode => code in errorCatalogue);
const secret = "db.internal:3306 password=hunter2";

/** Everything that the caller gets to see. */
function told(err: unknown): string {
  const { problem, retryAfterSeconds } = toProblem(err, "req_1");
  return JSON.stringify([problem, retryAfterSeconds]);
}

describe.each(codes)("%s", (code) => {
  const { status, title, retryable = false } = { retryable: false, ...errorCatalogue[code] };

  test("is told as the catalogue has it", () => {
    const { problem, cause } = toProblem(new AppError(code), "req_1");
    expect(problem).toStrictEqual({
      type: `/docs/errors#${code}`,
      title,
      status,
      code,
      requestId: "req_1",
      retryable,
    });
    expect(cause === undefined).toBe(status < 500);
  });

  test("says when to come back if it is an outage", () => {
    const { retryAfterSeconds } = toProblem(new AppError(code), "req_1");
    expect(retryAfterSeconds).toBe(retryable && status >= 500 ? 2 : undefined);
    expect(toProblem(new AppError(code, { retryAfterSeconds: 7 }), "req_1").retryAfterSeconds).toBe(7);
  });

  test("tells its detail and issues, and neither its internal text nor its cause", () => {
    const issues = [{ path: ["name"], message: "too long" }];
    const err = new AppError(code, { detail: "public", issues, internal: secret, cause: new Error(secret) });
    expect(toProblem(err, "req_1").problem).toMatchObject({ detail: "public", issues });
    expect(told(err)).not.toContain("hunter2");
    expect(toProblem(err, "req_1").cause).toBe(err.cause);
  });
});

test.each([
  ["an error", new Error(secret)],
  [
    "an error with members of a problem",
    Object.assign(new Error(secret), { code: "files.not_found", status: 404, detail: secret }),
  ],
  ["an error with a toJSON", Object.assign(new Error("x"), { toJSON: () => ({ secret }) })],
  ["a string", secret],
  ["an object", { message: secret, code: "files.not_found" }],
  ["null", null],
  ["undefined", undefined],
  [
    "tRPC's wrapping of an error",
    new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: secret, cause: new Error(secret) }),
  ],
  ["tRPC's own error", new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: secret })],
  ["a zod error of ours", z.object({ a: z.string(secret) }).safeParse({}).error],
])("%s is a bug of ours: 500, with nothing of it told", (_name, err) => {
  const { problem, cause } = toProblem(err, "req_1");
  expect(problem).toStrictEqual({
    type: "/docs/errors#server.internal",
    title: "Something went wrong on our side",
    status: 500,
    code: "server.internal",
    requestId: "req_1",
    retryable: false,
  });
  expect(told(err)).not.toContain("hunter2");
  expect(cause).toBeDefined();
});

function zodError(message: string) {
  const { error } = z.object({ items: z.array(z.object({ name: z.string(message) })) }).safeParse({ items: [{}] });
  if (error === undefined) throw new Error("it was to fail");
  return error;
}

test("a validation error is the caller's when it is of an input, and ours when it is of anything else", () => {
  const input = toProblem(new TRPCError({ code: "BAD_REQUEST", cause: zodError("expected a name") }), "req_1");
  expect(input.problem).toMatchObject({
    status: 400,
    code: "request.invalid",
    issues: [{ path: ["items", 0, "name"], message: "expected a name" }],
  });
  expect(input.cause).toBeUndefined();

  const output = new TRPCError({
    code: "INTERNAL_SERVER_ERROR",
    message: "Output validation failed",
    cause: zodError(secret),
  });
  expect(toProblem(output, "req_1").problem.code).toBe("server.internal");
  expect(told(output)).not.toContain("hunter2");

  const within = new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: zodError(secret) });
  expect(toProblem(within, "req_1").problem.code).toBe("server.internal");
  expect(told(within)).not.toContain("hunter2");
});

test.each([
  ["NOT_FOUND", "request.route_not_found", 404],
  ["METHOD_NOT_SUPPORTED", "request.method_not_allowed", 405],
  ["UNSUPPORTED_MEDIA_TYPE", "request.unsupported_media_type", 415],
  ["PAYLOAD_TOO_LARGE", "request.too_large", 413],
  ["PARSE_ERROR", "request.invalid", 400],
  ["BAD_REQUEST", "request.invalid", 400],
] as const)("tRPC's %s is told as %s", (code, expected, status) => {
  const err = new TRPCError({ code, message: secret });
  expect(toProblem(err, "req_1").problem).toMatchObject({ code: expected, status });
  expect(told(err)).not.toContain("hunter2");
});

test("an AppError that tRPC has wrapped is told as itself", () => {
  for (const code of ["INTERNAL_SERVER_ERROR", "BAD_REQUEST"] as const) {
    const wrapped = new TRPCError({ code, cause: new AppError("files.name_taken", { detail: "a.txt is there" }) });
    expect(toProblem(wrapped, "req_1").problem).toMatchObject({ code: "files.name_taken", detail: "a.txt is there" });
  }
});

/** As drizzle wraps what mysql2 says. */
function databaseError(code: string): Error {
  const driver = Object.assign(new Error(`connect ${code} ${secret}`), { code, errno: -111, fatal: true });
  return new Error(`Failed query: select ${secret}`, { cause: driver });
}

test.each(["ECONNREFUSED", "ECONNRESET", "PROTOCOL_CONNECTION_LOST", "ETIMEDOUT"])(
  "a database that is away with %s is 503 and worth another try",
  (code) => {
    for (const err of [
      databaseError(code),
      new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: databaseError(code) }),
    ]) {
      const { problem, retryAfterSeconds, cause } = toProblem(err, "req_1");
      expect(problem).toMatchObject({ status: 503, code: "server.unavailable", retryable: true });
      expect(retryAfterSeconds).toBe(2);
      expect(cause).toBeInstanceOf(Error);
      expect(told(err)).not.toContain("hunter2");
    }
  },
);

test("a statement that the database refuses is a bug of ours", () => {
  expect(toProblem(databaseError("ER_PARSE_ERROR"), "req_1").problem.code).toBe("server.internal");
});

test("a blob store that is away is 503, a full one is 507 without a promise that it has room soon", () => {
  const away = toProblem(new BlobStoreUnavailableError(secret), "req_1");
  expect(away.problem).toMatchObject({ status: 503, code: "server.unavailable", retryable: true });
  expect(away.retryAfterSeconds).toBe(2);
  const full = new BlobStoreUnavailableError(secret, { isFull: true });
  expect(toProblem(full, "req_1").problem).toMatchObject({ status: 507, code: "files.storage_full", retryable: false });
  expect(toProblem(full, "req_1").retryAfterSeconds).toBeUndefined();
  for (const err of [new BlobStoreUnavailableError(secret), full]) expect(told(err)).not.toContain("hunter2");
});
