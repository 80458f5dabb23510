import type { Op } from "@scai/contract";
import type { AnyProcedure, AnyRouter } from "@trpc/server";
import { z } from "zod";
import { type ReadString, stringReaders } from "./read-strings.ts";

/** Everything the projection knows of an operation; worked out once at start-up, so that serving it looks nothing up. */
export interface OperationPlan {
  /** The procedure's path in the router, such as `files.get`. */
  readonly name: string;
  readonly op: Op;
  readonly procedure: AnyProcedure;
  /** How to read path and query strings into what the input's members are. */
  readonly readers: ReadonlyMap<string, ReadString>;
  /** Whether members of the input come in a JSON body. */
  readonly takesJson: boolean;
}

const OpMetaShape = z.object({
  op: z.custom<Op>((value) => typeof value === "object" && value !== null && "path" in value),
});

/**
 * The plans of all operations of a router, in the order in which to register their routes: static segments before parameters. Throws
 * when a procedure is not an operation, a path parameter is not a member of the input, or two routes could both match a request
 * and neither is plainly the more specific.
 */
export function planOperations(router: AnyRouter): OperationPlan[] {
  const procedures: Record<string, AnyProcedure> = router._def.procedures;
  const plans = Object.entries(procedures).map(([name, procedure]) => planOperation(name, procedure));
  const sorted = plans.toSorted((a, b) => compareSpecificity(a.op.path, b.op.path));
  refuseAmbiguity(sorted);
  return sorted;
}

function planOperation(name: string, procedure: AnyProcedure): OperationPlan {
  const meta = OpMetaShape.safeParse(procedure._def.meta);
  if (!meta.success) throw new Error(`${name} is not declared with op()`);
  const { op } = meta.data;
  const input = inputOf(name, procedure);
  for (const parameter of op.pathParameters) {
    if (!(parameter in input.shape))
      throw new Error(`${name}: {${parameter}} of ${op.path} is not a member of the input`);
  }
  if (op.conditional === "ifMatch" && !("ifMatch" in input.shape))
    throw new Error(`${name} takes If-Match but its input has no ifMatch`);
  const isQueryOnly = op.method === "GET" || op.method === "DELETE" || op.bytes !== undefined;
  return { name, op, procedure, readers: stringReaders(input), takesJson: !isQueryOnly };
}

/** The one zod object that is the procedure's input. */
export function inputOf(name: string, procedure: AnyProcedure): z.ZodObject {
  const inputs: unknown = Reflect.get(procedure._def, "inputs");
  const [input] = Array.isArray(inputs) ? inputs : [];
  if (!(input instanceof z.ZodObject)) throw new Error(`${name} has no z.object() as its input`);
  return input;
}

const isParameter = (segment: string) => segment.startsWith("{");
const segmentsOf = (path: string) => path.split("/").slice(1);

function compareSpecificity(a: string, b: string): number {
  const left = segmentsOf(a);
  const right = segmentsOf(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const byKind = Number(isParameter(left[i] ?? "")) - Number(isParameter(right[i] ?? ""));
    if (byKind !== 0) return byKind;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

function refuseAmbiguity(plans: readonly OperationPlan[]): void {
  for (const [i, a] of plans.entries()) {
    for (const b of plans.slice(i + 1)) {
      if (a.op.method === b.op.method && areAmbiguous(a, b)) {
        throw new Error(
          `${a.op.method} ${a.op.path} (${a.name}) and ${b.op.path} (${b.name}) can match the same request`,
        );
      }
    }
  }
}

/**
 * Whether some path matches both and neither is at least as specific as the other in every segment. Where the first segment that tells them
 * apart is a word that the other's parameter does not take, such as one that is no id, the path is of the one with the word, which is tried first.
 */
function areAmbiguous(one: OperationPlan, other: OperationPlan): boolean {
  const [a, b] = [segmentsOf(one.op.path), segmentsOf(other.op.path)];
  if (a.length !== b.length) return false;
  const pairs = a.map((segment, i) => [segment, b[i] ?? ""] as const);
  if (pairs.some(([left, right]) => left !== right && !isParameter(left) && !isParameter(right))) return false;
  const leftWins = pairs.some(([left, right]) => !isParameter(left) && isParameter(right));
  const rightWins = pairs.some(([left, right]) => isParameter(left) && !isParameter(right));
  if (leftWins !== rightWins) return false;
  const first = pairs.find(([left, right]) => isParameter(left) !== isParameter(right));
  if (first === undefined) return true;
  const [left, right] = first;
  return isParameter(left) ? takes(one, left, right) : takes(other, right, left);
}

function takes({ name, procedure }: OperationPlan, parameter: string, word: string): boolean {
  const schema = inputOf(name, procedure).shape[parameter.slice(1, -1)];
  return !(schema instanceof z.ZodType) || schema.safeParse(word).success;
}
