/**
 * What the emitters know of the API: everything that a client needs, and nothing of OpenAPI. Raise the version when a member
 * changes its meaning.
 */
export interface Ir {
  readonly version: 1;
  readonly api: { readonly title: string; readonly version: string; readonly basePath: string };
  /** In the order of their names. */
  readonly models: readonly Model[];
  readonly enums: readonly Enum[];
  readonly unions: readonly Union[];
  readonly resources: readonly Resource[];
  /** Every code that an operation can answer, in order. */
  readonly errorCodes: readonly ErrorCode[];
}

export type Type =
  | { readonly kind: "string" | "boolean" | "number" | "timestamp" | "json" | "stringOrNumber" }
  | { readonly kind: "integer"; readonly bits: 32 | 64 }
  | { readonly kind: "literal"; readonly value: string }
  | { readonly kind: "model" | "enum" | "union"; readonly name: string }
  | { readonly kind: "array"; readonly items: Type }
  | { readonly kind: "map"; readonly values: Type }
  | { readonly kind: "nullable"; readonly of: Type };

export interface Model {
  readonly name: string;
  readonly description?: string;
  /** Whether clients send it: then a member may be left out, and null means null. */
  readonly isInput: boolean;
  readonly members: readonly Member[];
}

/** A member of a model, or a parameter of a query. */
export interface Member {
  /** As it is on the wire. */
  readonly name: string;
  readonly type: Type;
  readonly isRequired: boolean;
  readonly description?: string;
  /** What the server takes when it is left out. */
  readonly default?: string | number | boolean;
}

/** Open: the server may send a value that is not listed. */
export interface Enum {
  readonly name: string;
  readonly description?: string;
  readonly values: readonly string[];
}

/** One of several models, told apart by a member. Open: the server may send one that is not listed. */
export interface Union {
  readonly name: string;
  readonly description?: string;
  readonly tag: string;
  readonly variants: readonly { readonly tag: string; readonly model: string }[];
}

export interface Resource {
  /** camelCase: what it is called on the client. */
  readonly name: string;
  readonly description?: string;
  readonly methods: readonly Method[];
}

export interface Method {
  /** camelCase. */
  readonly name: string;
  readonly operationId: string;
  /** The tRPC procedure of the same operation. */
  readonly procedure: string;
  readonly summary: string;
  readonly description?: string;
  readonly verb: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** Below the base path, with parameters in braces. */
  readonly path: string;
  readonly pathParameters: readonly PathParameter[];
  readonly query: readonly Member[];
  readonly body: Body;
  readonly result: Result;
  readonly idempotency: "safe" | "idempotent" | "key" | "none";
  /** Whether the call takes a token or a key. */
  readonly isAuthenticated: boolean;
  readonly scope?: string;
  /** `ifMatch`: takes If-Match. `etag`: takes If-None-Match, so it may answer that nothing changed. */
  readonly conditional?: "ifMatch" | "etag";
  readonly errors: readonly ErrorCode[];
  /** A body that works, for examples. */
  readonly example?: unknown;
}

export interface PathParameter {
  readonly name: string;
  readonly type: Type;
  readonly description?: string;
  readonly example: unknown;
}

export type Body =
  | { readonly kind: "none" }
  | { readonly kind: "json" | "form"; readonly model: string; readonly isRequired: boolean }
  /** The content is the body. */
  | { readonly kind: "binary" }
  /** The members of the model and the content as parts of a form. */
  | { readonly kind: "multipart"; readonly members: readonly Member[]; readonly file: string };

export type Result =
  | { readonly kind: "none" }
  /** `isEnveloped`: it stands in `data` of the answer. */
  | { readonly kind: "json"; readonly type: Type; readonly isEnveloped: boolean }
  | {
      readonly kind: "page";
      readonly page: string;
      readonly item: Type;
      /** Whether the list has no last page: `hasMore` says when nothing is left for now. */
      readonly isEndless: boolean;
    }
  /** Bytes; `hasRanges` when a part of them can be asked for. */
  | { readonly kind: "download"; readonly hasRanges: boolean };

export interface ErrorCode {
  readonly status: number;
  readonly code: string;
  readonly title: string;
}
