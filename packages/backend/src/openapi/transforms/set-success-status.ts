import { operationObject, responseObject, type Transform } from "../document.ts";

const descriptions = { 200: "OK", 201: "Created", 204: "Done; there is no body" } as const;

/** The generator documents every success as 200 with a body; an operation says whether it is 201, or 204 and without one. */
export const setSuccessStatus: Transform = (document, operations) => {
  for (const operation of operations) {
    const object = operationObject(document, operation);
    const { 200: generated, ...others } = object.responses ?? {};
    const { content, ...withoutBody } = responseObject(object, 200);
    const { status, bytes } = operation.op;
    const description = bytes?.direction === "download" ? withoutBody.description : descriptions[status];
    object.responses = {
      ...others,
      [status]: status === 204 ? { ...withoutBody, description } : { ...generated, description },
    };
  }
};
