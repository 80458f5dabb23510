import { countKeysByPepper, createSecretBox, pepperIdOf, resealSecrets } from "@scai/backend";
import type { Log } from "@scai/backend/configuration";
import { createDatabase } from "@scai/db";
import type { Env } from "./env.ts";
import { requireMigrated } from "./require-migrated.ts";
import { StartupError } from "./startup-error.ts";

/**
 * Brings every secret in the database under the present master key, tells what is still hashed with a previous pepper, and ends. It can
 * be killed, run again, and run while servers work. The process ends with 1 if a secret cannot be opened.
 */
export async function runRotateKeys(env: Env, _log: Log, args: readonly string[]): Promise<void> {
  if (args.length > 0) throw new StartupError("Usage: rotate-keys, without anything behind it.");
  const database = createDatabase({ url: env.DATABASE_URL, poolSize: 2 });
  try {
    await requireMigrated(database);
    const secretBox = createSecretBox({ current: env.MASTER_KEY, previous: env.MASTER_KEY_PREVIOUS });
    for await (const { column, resealed, unreadable, isDone } of resealSecrets(database.db, secretBox)) {
      process.stdout.write(`${column}: ${resealed} sealed anew${isDone ? "" : " so far"}\n`);
      if (!isDone || unreadable.length === 0) continue;
      process.exitCode = 1;
      for (const reason of unreadable) process.stdout.write(`${column}: CANNOT BE OPENED: ${reason}\n`);
    }
    const { total, stale } = await countKeysByPepper(database.db, pepperIdOf(env.API_KEY_PEPPER));
    const rest = stale === 0 ? "" : "; each is hashed anew when it is used, or given another secret";
    process.stdout.write(`api_keys: ${stale} of ${total} are not hashed with API_KEY_PEPPER${rest}\n`);
  } finally {
    await database.close();
  }
}
