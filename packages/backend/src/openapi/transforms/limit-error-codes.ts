import { operationObjects, type ResponseObject, refTo, type Transform } from "../document.ts";

/**
 * For tests only: a response may carry no other code than the document lists for its operation and status. What is published leaves
 * the code open, because a client that fails on a new one would fail on every release.
 */
export const limitErrorCodes: Transform = (document) => {
  for (const { responses = {} } of operationObjects(document)) {
    const all: ResponseObject[] = Object.values(responses);
    for (const response of all) {
      const media = response.content?.["application/problem+json"];
      if (media === undefined) continue;
      const listed = { properties: { code: { enum: [...response["x-error-codes"]] } } };
      media.schema = { allOf: [refTo("schemas", "Problem"), listed] };
    }
  }
};
