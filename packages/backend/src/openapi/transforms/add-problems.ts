import { AppError, type ErrorCode, errorDefinition } from "@scai/contract";
import { toProblem } from "../../problem/to-problem.ts";
import {
  addHeader,
  type OpenApiDocument,
  operationObject,
  type ResponseObject,
  refTo,
  type Transform,
} from "../document.ts";
import { errorCodesByStatus } from "../error-codes.ts";

/**
 * The generator's errors are another shape than ours, under names with dots, and the same four for everybody. Gives each operation
 * one response for each status it can answer, all of the one schema `Problem`, with the codes that stand behind the status in
 * `x-error-codes`, in words and as examples.
 */
export const addProblems: Transform = (document, operations) => {
  for (const operation of operations) {
    const object = operationObject(document, operation);
    for (const [status, codes] of errorCodesByStatus(operation)) {
      for (const code of codes) addExample(document, code);
      object.responses = { ...object.responses, [status]: problemResponse(status, codes) };
    }
  }
};

/** The statuses with which the server can tell when to try again. */
const retryAfterStatuses = new Set([409, 429, 503]);

function problemResponse(status: number, codes: readonly ErrorCode[]): ResponseObject {
  const response: ResponseObject = {
    description: codes.map((code) => `- \`${code}\`: ${errorDefinition(code).title}`).join("\n"),
    content: {
      "application/problem+json": {
        schema: refTo("schemas", "Problem"),
        examples: Object.fromEntries(codes.map((code) => [code, refTo("examples", exampleName(code))])),
      },
    },
    "x-error-codes": codes,
  };
  if (status === 401) addHeader(response, "WWW-Authenticate", "WwwAuthenticate");
  if (status === 416) addHeader(response, "Content-Range", "ContentRange");
  if (retryAfterStatuses.has(status) && codes.some((code) => errorDefinition(code).retryable === true)) {
    addHeader(response, "Retry-After", "RetryAfter");
  }
  return response;
}

function addExample(document: OpenApiDocument, code: ErrorCode): void {
  const issues = [{ path: ["name"], message: "a name is not . or .." }];
  const { problem } = toProblem(
    new AppError(code, code === "request.invalid" ? { issues } : {}),
    "req_01m9p2m3k4n5p6q7r8s9t0v1w2",
  );
  document.components ??= {};
  document.components.examples = {
    ...document.components.examples,
    [exampleName(code)]: { summary: problem.title, value: problem },
  };
}

/** `files.not_found` as `FilesNotFound`. */
function exampleName(code: ErrorCode): string {
  return code.replace(/(?:^|[._])([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
