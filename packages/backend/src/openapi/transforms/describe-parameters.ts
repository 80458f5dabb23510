import { isReference, operationObject, type Transform } from "../document.ts";

/**
 * The generator leaves a parameter's description and examples in its schema, where neither documentation pages nor SDK generators
 * look for them, and an empty list where there are no parameters.
 */
export const describeParameters: Transform = (document, operations) => {
  for (const operation of operations) {
    const object = operationObject(document, operation);
    if (object.parameters?.length === 0) delete object.parameters;
    for (const parameter of object.parameters ?? []) {
      if (isReference(parameter) || parameter.schema === undefined || isReference(parameter.schema)) continue;
      const { description, examples, ...schema } = parameter.schema;
      parameter.schema = schema;
      if (description !== undefined) parameter.description = description;
      const [example] = examples ?? exampleOfAlternative(schema.anyOf);
      if (example !== undefined) parameter.example = example;
    }
  }
};

function exampleOfAlternative(alternatives: readonly object[] = []): unknown[] {
  const first: { examples?: unknown[] } = alternatives[0] ?? {};
  return first.examples ?? [];
}
