import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from "zod-openapi";
import { asTexts } from "./as-text.ts";
import { methodOf, refTo } from "./document.ts";
import type { DocumentedOperation } from "./operations.ts";

/** The operations whose request or response is bytes, which trpc-to-openapi has no words for. */
export function bytePaths(operations: readonly DocumentedOperation[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    const { op } = operation;
    if (op.bytes === undefined) continue;
    paths[op.path] = { ...paths[op.path], [methodOf(operation)]: byteOperation(operation) };
  }
  return paths;
}

function byteOperation(operation: DocumentedOperation): ZodOpenApiOperationObject {
  const { id, op } = operation;
  return {
    operationId: id,
    summary: op.summary,
    tags: [op.tag],
    ...(op.description === undefined ? {} : { description: op.description }),
    ...(op.bytes?.direction === "download" ? download(operation) : upload(operation)),
  };
}

const binary = z.string().meta({ override: { type: "string", format: "binary" } });
const bytes = { schema: binary };

function upload(operation: DocumentedOperation): Pick<ZodOpenApiOperationObject, "requestBody" | "responses"> {
  const { op, output } = operation;
  const responses = { 200: { description: "OK", content: { "application/json": { schema: output } } } };
  const { path, others } = members(operation);
  if (op.bytes?.direction === "upload" && op.bytes.body === "multipart") {
    const form = z.object({
      ...asTexts(others).shape,
      file: binary.meta({ description: "The content. It is the last part of the form." }),
    });
    return {
      ...parameters(path, {}),
      requestBody: { required: true, content: { "multipart/form-data": { schema: form } } },
      responses,
    };
  }
  return {
    ...parameters(path, others),
    requestBody: {
      required: true,
      description: "The content itself. Its Content-Type is what the file is, unless mimeType says so.",
      content: { "application/octet-stream": bytes, "*/*": bytes },
    },
    responses,
  };
}

function download(operation: DocumentedOperation): Pick<ZodOpenApiOperationObject, "parameters" | "responses"> {
  const { path, others } = members(operation);
  if (operation.op.bytes?.direction === "download" && operation.op.bytes.as === "stream") {
    const headers = { "Content-Disposition": refTo("headers", "ContentDisposition") };
    const responses = { 200: { description: "All of it", headers, content: { "*/*": bytes } } };
    return { ...parameters(path, others), responses };
  }
  const headers = {
    "Accept-Ranges": refTo("headers", "AcceptRanges"),
    "Content-Disposition": refTo("headers", "ContentDisposition"),
    ETag: refTo("headers", "ETag"),
    "Last-Modified": refTo("headers", "LastModified"),
  };
  return {
    ...parameters(path, others),
    parameters: ["Range", "IfRange", "IfNoneMatch", "IfModifiedSince"].map((name) => refTo("parameters", name)),
    responses: {
      200: { description: "All of it, as what the file is", headers, content: { "*/*": bytes } },
      206: {
        description: "The range asked for; several come as multipart/byteranges",
        headers: { ...headers, "Content-Range": refTo("headers", "ContentRange") },
        content: { "*/*": bytes, "multipart/byteranges": bytes },
      },
      304: { description: "Not modified: what you have is current", headers },
    },
  };
}

function parameters(path: Members, query: Members): Pick<ZodOpenApiOperationObject, "requestParams"> {
  return { requestParams: { path: asTexts(path), query: asTexts(query) } };
}

type Members = Record<string, z.core.$ZodType>;

function members({ op, input }: DocumentedOperation): { path: Members; others: Members } {
  const entries = Object.entries(input.shape).filter(([name]) => !(name === "ifMatch" && op.conditional === "ifMatch"));
  return {
    path: Object.fromEntries(entries.filter(([name]) => op.pathParameters.includes(name))),
    others: Object.fromEntries(entries.filter(([name]) => !op.pathParameters.includes(name))),
  };
}
