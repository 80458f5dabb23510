import type { Ir, Member, Method } from "../ir/ir.ts";
import { membersOf, typeOf, typesOf } from "./types.ts";

/** The tRPC client's types: the router's, written out, so that no source of the server is needed to have them. */
export function emitTrpcTypes(ir: Ir): string {
  const inputs = new Map(ir.models.map((model) => [model.name, model.members]));
  const resources = ir.resources.map(({ name, methods }) => {
    const procedures = methods
      .filter(({ body, result }) => body.kind !== "binary" && body.kind !== "multipart" && result.kind !== "download")
      .map((method) => `${method.name}: ${emitProcedure(method, inputs)};`);
    return procedures.length === 0 ? "" : `readonly ${name}: {\n${procedures.join("\n")}\n};`;
  });
  return `${typesOf(ir, "date")}
export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface Query<Input, Output> {
  query(input: Input, options?: CallOptions): Promise<Output>;
}

export interface Mutation<Input, Output> {
  mutate(input: Input, options?: CallOptions): Promise<Output>;
}

/** Every procedure that carries no content. */
export interface TrpcProcedures {
${resources.join("\n")}
}
`;
}

function emitProcedure(method: Method, models: ReadonlyMap<string, readonly Member[]>): string {
  const { body, conditional, pathParameters, query, result, verb } = method;
  const members: Member[] = [
    ...pathParameters.map((parameter) => ({ ...parameter, isRequired: true })),
    ...query,
    ...("model" in body ? (models.get(body.model) ?? []) : []),
    ...(conditional === "ifMatch" ? [{ name: "ifMatch", type: { kind: "string" }, isRequired: false } as const] : []),
  ];
  const texts = membersOf(members, true, "date").replaceAll(/\/\*\*.*?\*\/\n/gs, "");
  const input = members.length === 0 ? "Record<string, never>" : `{ ${texts} }`;
  const output =
    result.kind === "json" ? typeOf(result.type, false, "date") : result.kind === "page" ? result.page : "void";
  return `${verb === "GET" ? "Query" : "Mutation"}<${input}, ${output}>`;
}
