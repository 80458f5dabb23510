import {
  componentName,
  isReference,
  type OpenApiDocument,
  type OperationObject,
  operationObject,
  operationObjects,
  type Transform,
} from "./document.ts";
import type { DocumentedOperation } from "./operations.ts";

/**
 * Fails, naming the operation, when the document owes its readers something: a summary, a tag, the example of a body or of a path
 * parameter; when an operation is in it that no procedure is; when a component has a name that a client cannot have.
 */
export const refuseIncomplete: Transform = (document, operations) => {
  for (const operation of operations) {
    const missing = missingFrom(operationObject(document, operation), operation);
    if (missing.length > 0) throw new Error(`${operation.name} lacks ${missing.join(", ")}`);
  }
  const strangers = operationObjects(document).length - operations.length;
  if (strangers !== 0) throw new Error(`the document has ${strangers} operations more than the router`);
  refuseNames(document);
};

function missingFrom(object: OperationObject, { id, op }: DocumentedOperation): string[] {
  const missing: string[] = [];
  if (object.operationId !== id) missing.push(`the operationId ${id}`);
  if (!object.summary) missing.push("a summary");
  if (object.tags?.length !== 1) missing.push("a tag");
  for (const parameter of object.parameters ?? []) {
    if (!isReference(parameter) && parameter.in === "path" && parameter.example === undefined)
      missing.push(`an example of {${parameter.name}}`);
  }
  const body = object.requestBody === undefined || isReference(object.requestBody) ? {} : object.requestBody.content;
  if (Object.values(body).some((media) => isObject(media.schema) && media.examples === undefined))
    missing.push("an example with an input");
  const answer = object.responses?.[op.status]?.content?.["application/json"];
  if (answer !== undefined && answer.examples === undefined) missing.push("an example with an output");
  return missing;
}

/** Whether it is an object, as opposed to bytes, of which no example can be shown. */
function isObject(schema: object | undefined): boolean {
  return schema !== undefined && isReference(schema);
}

function refuseNames({ components = {} }: OpenApiDocument): void {
  for (const section of [components.schemas, components.parameters, components.headers, components.examples]) {
    const names = Object.keys(section ?? {});
    for (const name of names) {
      if (!componentName.test(name)) throw new Error(`the component ${name} has no name for a client`);
      // zod-openapi's answer to one schema in both directions: two components of which nobody knows which is which.
      if (names.includes(`${name}Output`)) throw new Error(`${name} is used in inputs and in outputs; make it two`);
    }
  }
}
