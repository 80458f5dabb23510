import { AppError, type ErrorCode, errorCatalogue } from "@scai/contract";
import { expect, test } from "vitest";
import { z } from "zod";
import { toProblem } from "../problem/to-problem.ts";
import { appRouter } from "../trpc/router.ts";
import { errorCodesOf } from "./error-codes.ts";
import { errorReference } from "./error-reference.ts";
import { errorTable } from "./error-table.ts";
import { ProblemSchema } from "./problem-schema.ts";
import { anOperation } from "./testing/fixture.ts";

const server: ErrorCode[] = ["request.rate_limited", "server.internal", "server.unavailable"];
const token: ErrorCode[] = [
  "apiKeys.invalid",
  "apiKeys.network_refused",
  "auth.provider_unavailable",
  "auth.token_invalid",
  "auth.token_missing",
  "identity.device_kind_refused",
  "identity.mfa_required",
  "identity.tenant_suspended",
  "identity.user_suspended",
  "request.invalid",
];
const body: ErrorCode[] = [
  "request.incomplete",
  "request.invalid",
  "request.too_large",
  "request.unsupported_media_type",
];
const member = z.object({ id: z.string() });

test.each<[string, ReturnType<typeof anOperation>, ErrorCode[]]>([
  ["takes nothing and needs no token", anOperation("GET /things"), server],
  ["takes something", anOperation("GET /things", { input: member }), ["request.invalid", ...server]],
  ["takes a JSON body", anOperation("POST /things"), [...body, ...server]],
  ["needs a token", anOperation("GET /things", { spec: { auth: "token" } }), [...token, ...server]],
  [
    "needs a person's token",
    anOperation("GET /things", { spec: { auth: "token", credential: "person" } }),
    ["apiKeys.not_accepted", ...token, ...server],
  ],
  [
    "needs a scope",
    anOperation("GET /things", { spec: { scope: "files:read" } }),
    ["auth.insufficient_scope", ...token, ...server],
  ],
  [
    "takes bytes",
    anOperation("PUT /things", { spec: { bytes: { direction: "upload", body: "raw" } } }),
    ["request.incomplete", "request.unsupported_media_type", ...server],
  ],
  [
    "takes an Idempotency-Key",
    anOperation("POST /things", { spec: { idempotency: "key" } }),
    ["idempotency.in_progress", "idempotency.key_reused", ...body, ...server],
  ],
  [
    "declares errors",
    anOperation("GET /things", { spec: { errors: ["files.not_found", "server.internal"] } }),
    ["files.not_found", ...server],
  ],
])("an operation that %s can answer exactly this", (_what, operation, codes) => {
  expect(errorCodesOf(operation)).toEqual(codes.toSorted());
});

test.each(Object.keys(errorCatalogue).filter((code): code is ErrorCode => code in errorCatalogue))(
  "%s is answered with a body that the document describes",
  (code) => {
    const issues = [{ path: ["members", 0, "name"], message: "too long" }];
    for (const options of [{}, { detail: "It is.", issues, retryAfterSeconds: 1 }]) {
      const { problem } = toProblem(new AppError(code, options), "req_1");
      expect(ProblemSchema.parse(problem)).toEqual(problem);
    }
  },
);

test("the reference has every code once, and a word for what most of its operations have in common", () => {
  const entries = errorReference(appRouter);
  expect(entries.map(({ code }) => code)).toEqual(Object.keys(errorCatalogue).sort());
  const groups = Object.fromEntries(entries.map(({ code, group }) => [code, group]));
  expect(groups).toMatchObject({
    "server.internal": "every operation",
    "auth.token_missing": "every operation that needs a token",
    "request.too_large": "every operation with a JSON body",
    "request.route_not_found": "no operation: it is answered before one is found",
    "files.corrupt": undefined,
  });
  const unavailable = entries.find(({ code }) => code === "auth.provider_unavailable");
  expect(unavailable?.group).toBe("every operation that needs a token");
  expect(unavailable?.operations.every(({ op }) => op.auth !== "token")).toBe(true);
});

test("the table has a row for each code", () => {
  const [first] = errorReference(appRouter).filter(({ code }) => code === "files.corrupt");
  expect(errorTable(first === undefined ? [] : [first])).toContain(
    "| `files.corrupt` | 500 | The stored content is damaged |  | `files.getArchive`, `files.getContent`, ",
  );
});
