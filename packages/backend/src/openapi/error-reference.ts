import { type ErrorCode, errorCatalogue, errorDefinition } from "@scai/contract";
import type { AnyRouter } from "@trpc/server";
import { errorCodesOf } from "./error-codes.ts";
import { type DocumentedOperation, documentedOperations } from "./operations.ts";

/** All there is to say of an error code. */
export interface ErrorEntry {
  readonly code: ErrorCode;
  readonly status: number;
  readonly title: string;
  readonly retryable: boolean;
  /** What most of the operations that can answer it have in common, if there is a word for it: all that have this can. */
  readonly group: string | undefined;
  /** The other operations that can, by name. */
  readonly operations: readonly DocumentedOperation[];
}

/** Every code of the catalogue in the order of the codes, with the operations of the router that can answer it. */
export function errorReference(router: AnyRouter): ErrorEntry[] {
  const all = documentedOperations(router);
  const codes = Object.keys(errorCatalogue).filter((code): code is ErrorCode => code in errorCatalogue);
  return codes.sort().map((code) => {
    const { status, title, retryable = false } = errorDefinition(code);
    const operations = all.filter((operation) => errorCodesOf(operation).includes(code));
    return { code, status, title, retryable, ...inGroup(operations, all) };
  });
}

type Group = readonly [text: string, has: (operation: DocumentedOperation) => boolean];

const isUpload = ({ op }: DocumentedOperation) => op.bytes?.direction === "upload";

const groups: readonly Group[] = [
  ["no operation: it is answered before one is found", () => false],
  ["every operation", () => true],
  ["every operation that needs a token", ({ op }) => op.auth === "token"],
  ["every operation that needs a scope", ({ op }) => op.scope !== undefined],
  ["every operation that takes anything", ({ input, takesJson }) => takesJson || Object.keys(input.shape).length > 0],
  ["every operation with a body", (operation) => operation.takesJson || isUpload(operation)],
  ["every operation with a JSON body", ({ takesJson }) => takesJson],
  ["every operation that takes an Idempotency-Key", ({ op }) => op.idempotency === "key"],
];

function inGroup(
  operations: readonly DocumentedOperation[],
  all: readonly DocumentedOperation[],
): Pick<ErrorEntry, "group" | "operations"> {
  const [largest] = groups
    .map(([text, has]) => ({ text, members: all.filter(has) }))
    .filter(({ members }) => members.every((member) => operations.includes(member)))
    .toSorted((a, b) => b.members.length - a.members.length);
  if (largest === undefined || largest.members.length * 2 < operations.length) return { group: undefined, operations };
  const { text, members } = largest;
  return { group: text, operations: operations.filter((operation) => !members.includes(operation)) };
}
