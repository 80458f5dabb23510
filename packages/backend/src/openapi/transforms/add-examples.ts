import type { OpExample } from "@scai/contract";
import { isReference, type OperationObject, operationObject, responseObject, type Transform } from "../document.ts";
import type { DocumentedOperation } from "../operations.ts";

/**
 * The generator has no examples of bodies. Puts those that `op()` declares where documentation pages show them and linters hold them
 * against the schemas.
 */
export const addExamples: Transform = (document, operations) => {
  for (const operation of operations) {
    const object = operationObject(document, operation);
    const { examples = [] } = operation.op;
    setRequestExamples(
      object,
      examplesOf(examples, ({ input }) => input),
    );
    setResponseExamples(
      object,
      operation,
      examplesOf(examples, ({ output }) => envelope(operation, output)),
    );
  }
};

type Examples = Record<string, { value: unknown }>;

function setRequestExamples({ requestBody }: OperationObject, examples: Examples): void {
  if (requestBody === undefined || isReference(requestBody) || Object.keys(examples).length === 0) return;
  for (const [type, media] of Object.entries(requestBody.content)) {
    const isForm = type === "multipart/form-data";
    media.examples = isForm ? withFilePart(examples) : examples;
  }
}

function setResponseExamples(object: OperationObject, { op }: DocumentedOperation, examples: Examples): void {
  const media = responseObject(object, op.status).content?.["application/json"];
  if (media !== undefined && Object.keys(examples).length > 0) media.examples = examples;
}

function examplesOf(examples: readonly OpExample[], pick: (example: OpExample) => unknown): Examples {
  const shown = examples.map((example) => [example.name, { value: pick(example) }] as const);
  return Object.fromEntries(shown.filter(([, { value }]) => value !== undefined));
}

function envelope({ op }: DocumentedOperation, output: unknown): unknown {
  if (op.oauth === true || output === undefined) return output;
  return { data: output, meta: { requestId: "req_01m9p2m3k4n5p6q7r8s9t0v1w2" } };
}

function withFilePart(examples: Examples): Examples {
  const entries = Object.entries(examples).map(([name, { value }]) => [
    name,
    { value: { ...Object(value), file: "(the content)" } },
  ]);
  return Object.fromEntries(entries);
}
