import { addHeader, operationObject, responseObject, type Transform } from "../document.ts";

/** The projection sends `Location` with what it has created; the generator knows no response headers of an operation's own. */
export const addLocations: Transform = (document, operations) => {
  for (const operation of operations) {
    if (operation.op.location === undefined) continue;
    addHeader(responseObject(operationObject(document, operation), operation.op.status), "Location", "Location");
  }
};
