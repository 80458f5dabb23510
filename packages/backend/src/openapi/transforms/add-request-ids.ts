import { addHeader, operationObjects, type ResponseObject, type Transform } from "../document.ts";

/** Every response carries `X-Request-Id`, also those without a body to tell it in; no procedure says so. */
export const addRequestIds: Transform = (document) => {
  for (const { responses = {} } of operationObjects(document)) {
    const all: ResponseObject[] = Object.values(responses);
    for (const response of all) addHeader(response, "X-Request-Id", "RequestId");
  }
};
