import { Refusal } from "./refusal.ts";

// What is read of OpenAPI 3.1: the document's own words, without what no client needs.

export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths?: Readonly<Record<string, Partial<Record<keyof typeof verbs, OperationObject>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

export interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly responses?: Readonly<Record<string, ResponseObject>>;
  readonly security?: readonly object[];
  readonly [extension: `x-${string}`]: unknown;
}

export interface ResponseObject {
  readonly description?: string;
  readonly content?: Readonly<Record<string, Media>>;
  readonly [extension: `x-${string}`]: unknown;
}

export interface Media {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly schema?: Schema;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> };
}

export type Verb = (typeof verbs)[keyof typeof verbs];

export interface Operation {
  readonly verb: Verb;
  readonly path: string;
  readonly object: OperationObject;
}

const verbs = { get: "GET", put: "PUT", post: "POST", delete: "DELETE", patch: "PATCH" } as const;

/** Every operation, in the order of the document. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (["get", "put", "post", "delete", "patch"] as const).flatMap((method) => {
      const object = item[method];
      return object === undefined ? [] : [{ verb: verbs[method], path, object }];
    }),
  );
}

/** The name behind a reference to a schema; undefined for a schema that stands where it is used. */
export function referencedName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.replace("#/components/schemas/", "");
}

/** A parameter, wherever it is described. */
export function resolveParameter(
  document: OpenApiDocument,
  parameter: Parameter | { readonly $ref: string },
  where: string,
): Parameter {
  if (!("$ref" in parameter)) return parameter;
  const found = document.components?.parameters?.[parameter.$ref.replace("#/components/parameters/", "")];
  if (found === undefined) {
    throw new Refusal(where, `${parameter.$ref} is not in the document`, "Add it to components.parameters");
  }
  return found;
}
