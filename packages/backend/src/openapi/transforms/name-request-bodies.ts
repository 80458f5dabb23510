import { addSchema, isReference, operationObject, type Transform } from "../document.ts";

/**
 * The generator loses the id of an input and writes every body anonymously in its place, which leaves SDKs to make up a name that
 * changes when an operation is added. Puts each body under the input's id, without the members that stand in path and headers;
 * says that it may be absent when nothing in it is required; adds the form for operations of RFC 6749.
 */
export const nameRequestBodies: Transform = (document, operations) => {
  for (const operation of operations) {
    const { requestBody } = operationObject(document, operation);
    if (requestBody === undefined || isReference(requestBody)) continue;
    for (const media of Object.values(requestBody.content)) {
      const { schema } = media;
      if (schema === undefined || isReference(schema) || schema.type !== "object") continue;
      media.schema = addSchema(document, idOf(operation.name, operation.input.meta()), schema);
      requestBody.required = (schema.required ?? []).length > 0;
    }
    const json = requestBody.content["application/json"];
    if (operation.op.oauth === true && json !== undefined) {
      requestBody.content = { "application/x-www-form-urlencoded": json, "application/json": structuredClone(json) };
    }
  }
};

function idOf(name: string, meta: { id?: string | undefined } | undefined): string {
  if (meta?.id === undefined) throw new Error(`${name}: its body has no name; give its input .meta({ id })`);
  return meta.id;
}
