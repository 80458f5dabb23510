import type { AppRouter } from "@scai/backend";
import type { TRPCClient } from "@trpc/client";
import type { TrpcProcedures } from "../src/trpc/index.ts";

// Compiled, never run. The written-out types are the router's: what the router's own client is can stand wherever ours is expected, and
// what our types say of an answer is what the router says. A procedure that one has and the other has not does not compile.

type Router = TRPCClient<AppRouter>;

/** The answers of one resource's procedures. */
type Answers<Resource> = {
  [Name in keyof Resource]: Resource[Name] extends { query: (...args: never[]) => Promise<infer Answer> }
    ? Answer
    : Resource[Name] extends { mutate: (...args: never[]) => Promise<infer Answer> }
      ? Answer
      : never;
};

export function routerIsOurs(router: Router): TrpcProcedures {
  return router;
}

type Ours = { [Resource in keyof TrpcProcedures]: Answers<TrpcProcedures[Resource]> };
type Theirs = { [Resource in keyof TrpcProcedures]: Answers<Router[Resource]> };

export function answersAreTheRouters(answers: Theirs): Ours {
  return answers;
}
