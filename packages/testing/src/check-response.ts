import { appRouter } from "@scai/backend";
import { buildStrictDocument } from "@scai/backend/openapi";
import type { Op } from "@scai/contract";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { z } from "zod";
import type { Answer } from "./api-client.ts";

const Responses = z.record(
  z.string(),
  z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })).optional() }),
);
type Responses = z.infer<typeof Responses>;

const methods = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;

const document = buildStrictDocument(appRouter);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "document", ...document });
const validators = new Map<string, ValidateFunction>();

/** Fails when an answer is not one that the published document declares: its status, its media type, its members, its error code, which the
 * strict document limits to the operation's own. */
export function checkAgainstDocument(op: Op, answer: Answer): void {
  const where = `${op.method} ${op.path} answered ${answer.status}`;
  const responses = responsesOf(op);
  const declared = responses[String(answer.status)];
  if (declared === undefined)
    throw new Error(`${where}, which the document does not declare: ${JSON.stringify(answer.body)}`);
  const type = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
  if (declared.content === undefined || answer.bytes.length === 0) return;
  const isBytes = op.bytes?.direction === "download" && answer.status < 300;
  if (isBytes) return;
  if (declared.content[type] === undefined)
    throw new Error(`${where} with ${type}, which the document does not declare`);
  const validate = validatorOf(op, String(answer.status), type);
  if (!validate(answer.body))
    throw new Error(`${where} with a body that the document does not allow: ${ajv.errorsText(validate.errors)}`);
}

function responsesOf(op: Op): Responses {
  const operation = document.paths?.[op.path]?.[methods[op.method]];
  if (operation === undefined) throw new Error(`${op.method} ${op.path} is not in the document`);
  return Responses.parse(operation.responses);
}

function validatorOf(op: Op, status: string, type: string): ValidateFunction {
  const encode = (text: string) => encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));
  const pointer = ["paths", op.path, op.method.toLowerCase(), "responses", status, "content", type, "schema"]
    .map(encode)
    .join("/");
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `document#/${pointer}` });
  validators.set(pointer, known);
  return known;
}
