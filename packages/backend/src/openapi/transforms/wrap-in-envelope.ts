import {
  addSchema,
  type OpenApiDocument,
  operationObject,
  type Reference,
  referencedName,
  refTo,
  responseObject,
  type Transform,
} from "../document.ts";

/**
 * Procedures answer their output; REST answers `{data, meta}` around it. Each output gets one envelope with a name, so that SDKs have
 * no anonymous object to name. Answers in the wire format of RFC 6749 stand for themselves.
 */
export const wrapInEnvelope: Transform = (document, operations) => {
  for (const operation of operations) {
    const { op, name } = operation;
    if (op.status === 204 || op.bytes?.direction === "download") continue;
    const media = responseObject(operationObject(document, operation), op.status).content?.["application/json"];
    const output = referencedName(media?.schema);
    if (media === undefined || output === undefined) {
      throw new Error(`${name}: its output has no name; give it .meta({ id })`);
    }
    if (op.oauth !== true) media.schema = envelopeOf(document, output);
  }
};

function envelopeOf(document: OpenApiDocument, output: string): Reference {
  return addSchema(document, `${output}Response`, {
    type: "object",
    properties: { data: refTo("schemas", output), meta: refTo("schemas", "ResponseMeta") },
    required: ["data", "meta"],
    additionalProperties: false,
  });
}
