import type { Op } from "@scai/contract";
import type { AnyRouter } from "@trpc/server";
import { z } from "zod";
import { inputOf, planOperations } from "../rest/plan.ts";

/** What the document needs to know of an operation. */
export interface DocumentedOperation {
  /** The procedure's path in the router, such as `files.get`. */
  readonly name: string;
  /** The operationId, such as `files_get`: a name that every language can take apart into resource and method. */
  readonly id: string;
  readonly op: Op;
  readonly input: z.ZodObject;
  readonly output: z.ZodType;
  /** Whether members of the input come in a JSON body. */
  readonly takesJson: boolean;
}

/** Every operation of a router, in the order of their names. Throws when a procedure is not one. */
export function documentedOperations(router: AnyRouter): DocumentedOperation[] {
  return planOperations(router)
    .map(({ name, op, procedure, takesJson }) => {
      const output: unknown = Reflect.get(procedure._def, "output");
      if (!(output instanceof z.ZodType)) throw new Error(`${name} declares no output`);
      return { name, id: name.replaceAll(".", "_"), op, input: inputOf(name, procedure), output, takesJson };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
