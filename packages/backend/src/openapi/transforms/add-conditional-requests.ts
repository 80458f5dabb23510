import { addHeader, addParameters, operationObject, refTo, responseObject, type Transform } from "../document.ts";

/** `If-Match`, and `ETag` with `If-None-Match` and 304, are the projection's doing, so no schema of a procedure tells of them. */
export const addConditionalRequests: Transform = (document, operations) => {
  for (const operation of operations) {
    const object = operationObject(document, operation);
    const { conditional, status } = operation.op;
    if (conditional === "ifMatch") addParameters(object, refTo("parameters", "IfMatch"));
    if (conditional === "etag") {
      addParameters(object, refTo("parameters", "IfNoneMatch"));
      const notModified = { description: "Not modified: what you have is current" };
      object.responses = { ...object.responses, 304: notModified };
      for (const answer of [responseObject(object, status), notModified]) addHeader(answer, "ETag", "ETag");
    }
  }
};
