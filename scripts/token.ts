import { parseArgs } from "node:util";
// Not through the package's index, which would load the whole backend for a command of a moment.
import { DEV_DIRECTORIES } from "../packages/local-stack/src/paths.ts";
import { findRunningStack } from "../packages/local-stack/src/running-stack.ts";
import { requestToken } from "../packages/local-stack/src/scaikey.ts";
import { seedUsers } from "../packages/local-stack/src/seed.ts";

const USAGE = `Usage: npm run token -- <user> [--scope "files:read dns:read"] [--expires-in <seconds>] [--mfa] [--directory <stack>]
Users: ${seedUsers.map(({ login }) => login).join(", ")}`;

/** Prints an access token of the running stack, and nothing else, on standard output. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      scope: { type: "string" },
      "expires-in": { type: "string" },
      mfa: { type: "boolean" },
      directory: { type: "string" },
    },
  });
  const [user] = positionals;
  if (user === undefined || positionals.length > 1) throw new Error(USAGE);
  const directories = values.directory === undefined ? Object.values(DEV_DIRECTORIES) : [values.directory];
  const running = directories.filter((directory) => findRunningStack(directory) !== undefined);
  if (running.length > 1)
    throw new Error(`Two stacks are running; say which: ${running.map((name) => `--directory ${name}`).join(" or ")}`);
  const stack = findRunningStack(running[0] ?? "");
  if (!stack) throw new Error("Nothing is running here: start it with `npm start` and try again.");
  const token = await requestToken(stack.scaikeyUrl, user, {
    ...(values.scope !== undefined && { scope: values.scope }),
    ...(values["expires-in"] !== undefined && { expiresIn: Number(values["expires-in"]) }),
    ...(values.mfa !== undefined && { hasSecondFactor: values.mfa }),
  });
  console.log(token);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
