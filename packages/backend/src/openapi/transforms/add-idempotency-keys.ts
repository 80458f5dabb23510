import { addParameters, operationObject, refTo, type Transform } from "../document.ts";

/** Clients retry a create only with a key, which travels in a header that no input has. */
export const addIdempotencyKeys: Transform = (document, operations) => {
  for (const operation of operations) {
    if (operation.op.idempotency !== "key") continue;
    addParameters(operationObject(document, operation), refTo("parameters", "IdempotencyKey"));
  }
};
